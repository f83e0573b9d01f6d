package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Impression;
import dev.candor.Report;
import dev.candor.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
                .flatMap(impression -> of(impression).stream())
                .limit(AT_MOST)
                .toList();
    }

    /** Nothing for the impression of a strength. */
    private static Optional<SecondLook> of(Impression impression) {
        return impression.of() instanceof Dimension dimension
                ? Optional.of(new SecondLook(dimension, impression.span()))
                : Optional.empty();
    }
}
