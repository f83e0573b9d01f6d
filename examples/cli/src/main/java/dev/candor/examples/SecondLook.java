package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Impression;
import dev.candor.Report;
import dev.candor.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence worth a second look: it may have a fault of which nothing was found there.
 *
 * @param dimension the fault
 * @param span the sentence
 */
record SecondLook(Dimension dimension, Span span) {

    private static final int AT_MOST = 3;
    /** What is less likely to be a fault is not worth it. */
    private static final double LEAST = 0.3;

    /** The likeliest ones of a report. */
    static List<SecondLook> of(Report report) {
        return report.impressions().stream()
                .filter(impression -> impression.likelihood() >= LEAST
                        && report.findings().stream().noneMatch(impression::isOf))
                .sorted(Comparator.comparingDouble(Impression::likelihood).reversed())
                .flatMap(SecondLook::of)
                .limit(AT_MOST)
                .toList();
    }

    /** Nothing for the impression of a strength. */
    private static Stream<SecondLook> of(Impression impression) {
        Optional<Dimension> dimension = Arrays.stream(Dimension.values())
                .filter(d -> d.id().equals(impression.of()))
                .findFirst();
        return dimension.map(d -> new SecondLook(d, impression.span())).stream();
    }
}
