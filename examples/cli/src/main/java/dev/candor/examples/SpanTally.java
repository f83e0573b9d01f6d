package dev.candor.examples;

import dev.candor.Span;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How findings and marks of readers meet: they do where they share a character.
 *
 * @param findings how many findings there are
 * @param right how many of them meet a mark
 * @param marks how many marks there are
 * @param met how many of them meet a finding
 */
record SpanTally(int findings, int right, int marks, int met) {

    static final SpanTally EMPTY = new SpanTally(0, 0, 0, 0);

    /** Counts in one statement. */
    static SpanTally of(List<Span> findings, List<Span> marks) {
        return new SpanTally(findings.size(), meeting(findings, marks), marks.size(), meeting(marks, findings));
    }

    private static int meeting(List<Span> spans, List<Span> others) {
        return (int) spans.stream()
                .filter(span -> others.stream().anyMatch(other -> meet(span, other)))
                .count();
    }

    private static boolean meet(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    SpanTally plus(SpanTally other) {
        return new SpanTally(findings + other.findings, right + other.right, marks + other.marks, met + other.met);
    }

    /** The share of the findings that are right, 0 to 1. */
    OptionalDouble precision() {
        return share(right, findings);
    }

    /** The share of the marks that are met, 0 to 1. */
    OptionalDouble recall() {
        return share(met, marks);
    }

    /** The harmonic mean of both; 0 when nothing meets. */
    OptionalDouble f1() {
        if (findings == 0 || marks == 0) {
            return OptionalDouble.empty();
        }
        double precision = (double) right / findings;
        double recall = (double) met / marks;
        return OptionalDouble.of(right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
