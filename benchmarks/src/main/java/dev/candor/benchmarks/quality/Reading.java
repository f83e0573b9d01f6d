package dev.candor.benchmarks.quality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one reader says about a statement.
 *
 * @param labels the labels of each sentence, such as {@code B:third} or {@code V}
 * @param severities 0 to 10 by the name of the fault, in the readers' words ({@code blame}, {@code attitude} …)
 * @param quality 0 to 100
 * @param present {@code yes}, {@code no} or {@code na} by the id of the disclosure
 */
public record Reading(
        List<Set<String>> labels, Map<String, Double> severities, double quality, Map<String, String> present) {

    /** Copies every collection, keeping orders. */
    public Reading {
        labels = labels.stream()
                .map(set -> Collections.unmodifiableSet(new LinkedHashSet<>(set)))
                .toList();
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        present = Collections.unmodifiableMap(new LinkedHashMap<>(present));
    }

    /** Whether a sentence has a label, or one of its kinds: {@code B:third} is a {@code B}, {@code A-} is no {@code A}. */
    boolean has(int sentence, String label) {
        return labels.get(sentence).stream()
                .anyMatch(of -> of.equals(label) || family(of).equals(label));
    }

    private static String family(String label) {
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }
}
