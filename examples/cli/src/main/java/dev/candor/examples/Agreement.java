package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.examples.Labelled.SpanMark;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * How far scores and readers agree. Severities are compared with scores as 100 - 10 times the severity.
 *
 * @param judgements the statements, of which there is at least one
 */
record Agreement(List<Judgement> judgements) {

    /** Fewer points than these have no rank correlation that would say anything. */
    private static final int FEWEST_RANKS = 3;

    /**
     * A labelled statement and its report.
     *
     * @param labelled what readers say
     * @param report what Candor says
     */
    record Judgement(Labelled labelled, Report report) {

        /** How far the overall score lies from the quality that readers gave. */
        double distance() {
            return Math.abs(report.overall().value() - labelled.quality());
        }

        private double distance(Dimension dimension) {
            return Math.abs(report.score(dimension).value() - (100 - 10 * severity(dimension)));
        }

        private double severity(Dimension dimension) {
            return Objects.requireNonNull(labelled.severities().get(dimension));
        }

        private SpanTally spans(Dimension dimension, List<SpanMark> marks) {
            List<Span> findings = report.findings().stream()
                    .filter(finding -> finding.dimension() == dimension && finding.counts())
                    .map(Finding::span)
                    .flatMap(span -> span.stream())
                    .toList();
            List<Span> marked = marks.stream()
                    .filter(mark -> mark.dimension() == dimension)
                    .map(SpanMark::span)
                    .toList();
            return SpanTally.of(findings, marked);
        }
    }

    /** Copies the judgements. */
    Agreement {
        judgements = List.copyOf(judgements);
    }

    /** The mean distance of the overall score from quality. */
    double distance() {
        return judgements.stream().mapToDouble(Judgement::distance).average().orElseThrow();
    }

    /** Spearman's rank correlation of the overall score with quality, where there is one. */
    OptionalDouble correlation() {
        return correlation(
                judgements,
                each -> each.report().overall().value(),
                each -> each.labelled().quality());
    }

    /** How many statements have a severity in this dimension. */
    int statements(Dimension dimension) {
        return withSeverity(dimension).size();
    }

    /** The mean distance of a dimension's score from what the severity comes to; nothing without severities. */
    OptionalDouble distance(Dimension dimension) {
        return withSeverity(dimension).stream()
                .mapToDouble(each -> each.distance(dimension))
                .average();
    }

    /** Spearman's rank correlation of the points lost in a dimension with the severity, where there is one. */
    OptionalDouble correlation(Dimension dimension) {
        return correlation(
                withSeverity(dimension),
                each -> 100 - each.report().score(dimension).value(),
                each -> each.severity(dimension));
    }

    /** On how many statements readers were asked to mark words. */
    int marked() {
        return (int) judgements.stream()
                .filter(each -> each.labelled().marks().isPresent())
                .count();
    }

    /** How findings that cost points meet what readers marked, on the statements that have marks. */
    SpanTally spans(Dimension dimension) {
        return judgements.stream()
                .flatMap(each -> each.labelled().marks().map(marks -> each.spans(dimension, marks)).stream())
                .reduce(SpanTally.EMPTY, SpanTally::plus);
    }

    private List<Judgement> withSeverity(Dimension dimension) {
        return judgements.stream()
                .filter(each -> each.labelled().severities().containsKey(dimension))
                .toList();
    }

    private static OptionalDouble correlation(
            List<Judgement> judgements, ToDoubleFunction<Judgement> candor, ToDoubleFunction<Judgement> readers) {
        if (judgements.size() < FEWEST_RANKS) {
            return OptionalDouble.empty();
        }
        double correlation = new SpearmansCorrelation()
                .correlation(
                        judgements.stream().mapToDouble(candor).toArray(),
                        judgements.stream().mapToDouble(readers).toArray());
        return Double.isNaN(correlation) ? OptionalDouble.empty() : OptionalDouble.of(correlation);
    }
}
