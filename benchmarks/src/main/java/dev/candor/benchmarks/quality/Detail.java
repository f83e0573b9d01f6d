package dev.candor.benchmarks.quality;

import dev.candor.Span;

/**
 * A labelled stretch of a statement: a fact or a promise.
 *
 * @param kind the kind of the fact; {@code promise} for promises
 * @param span where it stands
 * @param value the value of the fact; the specificity of the promise
 */
record Detail(String kind, Span span, String value) {

    static final String PROMISE = "promise";

    /** The share of the characters of both that both cover. */
    double overlap(Detail other) {
        int common = Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
        return common <= 0 ? 0 : (double) common / (span.length() + other.span.length() - common);
    }

    boolean isPromise() {
        return kind.equals(PROMISE);
    }

    /** Whether the values agree: of facts exactly, of promises within one. */
    boolean agrees(Detail other) {
        return isPromise()
                ? Math.abs(Integer.parseInt(value) - Integer.parseInt(other.value)) <= 1
                : value.equals(other.value);
    }
}
