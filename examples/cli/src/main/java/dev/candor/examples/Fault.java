package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding, as far as two results are compared by it.
 *
 * @param rule the rule
 * @param span where it stands; empty for the whole document
 * @param excerpt the words there
 * @param message what is wrong
 */
record Fault(String rule, Optional<Span> span, String excerpt, String message) {

    /** What stays when the text around it changes. */
    record Identity(String rule, String excerpt) {}

    static Fault of(Finding finding, Locale ui) {
        return new Fault(
                finding.rule(),
                finding.span(),
                finding.excerpt(),
                finding.message().in(ui));
    }

    Identity identity() {
        return new Identity(rule, excerpt);
    }
}
