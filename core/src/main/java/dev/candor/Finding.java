package dev.candor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fault found in a statement.
 *
 * @param rule the id of the rule, such as {@code blame.third-party}
 * @param dimension the dimension that it charges
 * @param severity how much it matters
 * @param confidence how sure it is
 * @param span where it stands; empty when it concerns the whole document
 * @param excerpt the text at the span, empty for the whole document
 * @param message what is wrong here, in both languages of the interface
 * @param rewrites proposals, best first
 */
public record Finding(
        String rule,
        Dimension dimension,
        Severity severity,
        Confidence confidence,
        Optional<Span> span,
        String excerpt,
        Text message,
        List<Rewrite> rewrites) {

    /** Copies the rewrites. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(message, "message");
        rewrites = List.copyOf(rewrites);
    }

    /** Whether it costs points: everything but {@link Severity#INFO} does. */
    public boolean counts() {
        return severity != Severity.INFO;
    }

    /** The same finding as a hint, which costs no points. */
    public Finding asHint() {
        return new Finding(rule, dimension, Severity.INFO, confidence, span, excerpt, message, rewrites);
    }
}
