package dev.candor.examples;

import dev.candor.Span;

/**
 * A stretch of a text, shown in its line with carets under it. A line that is too wide is cut around the stretch, at
 * the ends of its sentence where that is enough.
 *
 * @param line the line, or the part of it that is shown
 * @param carets blanks and carets
 */
record Drawing(String line, String carets) {

    private static final int MAX_COLUMNS = 76;
    /** Characters looked at on either side, so that a line of millions costs no more than a short one. */
    private static final int MAX_CONTEXT = 400;

    private static final String CUT = "…";
    private static final String SENTENCE_ENDS = "。！？!?；;";

    /** Draws the first line of the span. */
    static Drawing of(String text, Lines lines, Span span) {
        int start = span.start();
        while (start < span.end() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int lineStart = Math.max(lines.start(start), start - MAX_CONTEXT);
        int lineEnd = lines.end(start);
        int end = Math.max(start, Math.min(span.end(), lineEnd));
        lineEnd = Math.min(lineEnd, end + MAX_CONTEXT);
        String marked = Printable.of(text.substring(start, end));
        String before = Printable.of(text.substring(lineStart, start)).stripLeading();
        String after = Printable.of(text.substring(end, lineEnd)).stripTrailing();
        if (Columns.of(before + marked + after) > MAX_COLUMNS) {
            before = lastSentence(before);
            after = firstSentence(after, marked);
        }
        marked = head(marked, MAX_COLUMNS - 2 * Columns.of(CUT));
        int room = MAX_COLUMNS - Columns.of(marked);
        before = tail(before, Math.max(room - Math.min(Columns.of(after), room / 2), 1));
        after = head(after, Math.max(room - Columns.of(before), 1));
        return new Drawing(
                before + marked + after, " ".repeat(Columns.of(before)) + "^".repeat(Math.max(1, Columns.of(marked))));
    }

    private static String lastSentence(String before) {
        int from = before.length();
        while (from > 0 && SENTENCE_ENDS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        return from == 0 ? before : CUT + before.substring(from).stripLeading();
    }

    private static String firstSentence(String after, String marked) {
        if (!marked.isEmpty() && SENTENCE_ENDS.indexOf(marked.charAt(marked.length() - 1)) >= 0) {
            return after.isEmpty() ? after : CUT;
        }
        int to = 0;
        while (to < after.length() && SENTENCE_ENDS.indexOf(after.charAt(to)) < 0) {
            to++;
        }
        return to >= after.length() - 1 ? after : after.substring(0, to + 1) + CUT;
    }

    private static String head(String text, int columns) {
        return Columns.of(text) <= columns ? text : Columns.head(text, columns - 1) + CUT;
    }

    private static String tail(String text, int columns) {
        return Columns.of(text) <= columns ? text : CUT + Columns.tail(text, columns - 1);
    }
}
