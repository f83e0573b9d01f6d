package dev.candor.examples;

/** Words of others, made safe to show: nothing in them can steer the terminal. */
final class Printable {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String CUT = "…";

    private Printable() {}

    /** The text without control characters, changes of direction and halves of surrogate pairs. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(c == '\t' ? ' ' : steers(c) ? REPLACEMENT : c));
        return printable.toString();
    }

    /** The words on one line. */
    static String line(String words) {
        return of(words.strip().replaceAll("\\s+", " "));
    }

    /** The words on one line of at most this many columns. */
    static String line(String words, int columns) {
        String line = line(words);
        return Columns.of(line) <= columns ? line : Columns.head(line, columns - Columns.of(CUT)) + CUT;
    }

    private static boolean steers(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
