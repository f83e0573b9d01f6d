package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Span;

/**
 * A comment in the text of a statement by which its author accepts what a rule finds in a line.
 *
 * @param span the comment
 * @param line the line in which it starts, counted from 1
 * @param rule the id of the rule
 * @param suppression the reason and the last day
 * @param scope the line that it speaks for
 */
record Marker(Span span, int line, String rule, Suppression suppression, Span scope) {

    /** Whether it speaks for this finding; for one of the whole text it may stand anywhere. */
    boolean accepts(Finding finding) {
        return finding.rule().equals(rule)
                && finding.span().map(scope::overlaps).orElse(true);
    }
}
