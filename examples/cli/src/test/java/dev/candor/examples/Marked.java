package dev.candor.examples;

import dev.candor.Span;

/**
 * A text with one stretch drawn in it, {@code ⟦so⟧}.
 *
 * @param text the text without the marks
 * @param span the stretch
 */
record Marked(String text, Span span) {

    static Marked of(String drawn) {
        int open = drawn.indexOf('⟦');
        int close = drawn.indexOf('⟧');
        String text = drawn.substring(0, open) + drawn.substring(open + 1, close) + drawn.substring(close + 1);
        return new Marked(text, new Span(open, close - 1));
    }
}
