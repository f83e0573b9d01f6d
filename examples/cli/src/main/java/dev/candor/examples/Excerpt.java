package dev.candor.examples;

import dev.candor.Span;

/**
 * Words of a statement with what stands around them between two marks, cut to fit and safe to show.
 *
 * @param before what stands before them
 * @param words the words
 * @param after what stands behind them
 */
record Excerpt(String before, String words, String after) {

    private static final String CUT = "…";
    private static final String MARKS = "，。；：！？、!?;\n\r\u2028\u2029";
    /** Characters looked at on either side. */
    private static final int MAX_CONTEXT = 60;

    /** The words of this span, in at most this many columns with what stands around them. */
    static Excerpt of(String text, Span span, int columns) {
        int start = span.start();
        while (start > Math.max(0, span.start() - MAX_CONTEXT) && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < Math.min(text.length(), span.end() + MAX_CONTEXT) && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = Printable.line(span.of(text), columns);
        String before = Printable.of(text.substring(start, span.start())).stripLeading();
        String after = Printable.of(text.substring(span.end(), end)).stripTrailing();
        int room = columns - Columns.of(words);
        before = tail(before, Math.max(0, room - Math.min(Columns.of(after), room / 2)));
        after = head(after, Math.max(0, room - Columns.of(before)));
        return new Excerpt(before, words, after);
    }

    /** All of it in one piece. */
    String line() {
        return before + words + after;
    }

    private static String head(String text, int columns) {
        return Columns.of(text) <= columns
                ? text
                : columns < 1 ? "" : Columns.head(text, columns - Columns.of(CUT)) + CUT;
    }

    private static String tail(String text, int columns) {
        return Columns.of(text) <= columns
                ? text
                : columns < 1 ? "" : CUT + Columns.tail(text, columns - Columns.of(CUT));
    }
}
