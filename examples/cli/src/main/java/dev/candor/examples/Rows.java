package dev.candor.examples;

import dev.candor.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Text cut into rows of a terminal: between Han characters anywhere, words of other scripts only at blanks, and no row
 * starts with a mark that closes or ends with one that opens.
 */
final class Rows {

    private static final String CLOSING = "，。、；：！？…—”’）》〉」』】〕,.;:!?)]}%％℃°";
    private static final String OPENING = "“‘（《〈「『【〔([{";

    private Rows() {}

    /** The rows of the text, each of at most this many columns. */
    static List<String> of(String text, int columns) {
        return spans(text, columns).stream()
                .map(row -> text.substring(row.start(), row.end()).strip())
                .toList();
    }

    /** Where the rows of the text are; blanks between two rows belong to neither. */
    static List<Span> spans(String text, int columns) {
        List<Span> rows = new ArrayList<>();
        int start = skipBlanks(text, 0);
        while (start < text.length()) {
            int end = end(text, start, columns);
            rows.add(new Span(start, end));
            start = skipBlanks(text, end);
        }
        return rows;
    }

    private static int end(String text, int start, int columns) {
        int limit = start;
        int room = columns;
        while (limit < text.length()) {
            int next = text.offsetByCodePoints(limit, 1);
            room -= Columns.of(text.substring(limit, next));
            if (room < 0) {
                break;
            }
            limit = next;
        }
        limit = Math.max(limit, text.offsetByCodePoints(start, 1));
        int end = limit;
        while (end > start && !mayBreak(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end > start ? end : limit;
    }

    private static boolean mayBreak(String text, int at) {
        if (at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isWhitespace(before) || Character.isWhitespace(after)) {
            return true;
        }
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return !(isOfAWord(before) && isOfAWord(after));
    }

    /** Whether it stays with its neighbour, as the letters of a word and the digits of a number do. */
    private static boolean isOfAWord(int character) {
        return Columns.of(Character.toString(character)) < 2 && OPENING.indexOf(character) < 0 && character != '”';
    }

    private static int skipBlanks(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
