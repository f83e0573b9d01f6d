package dev.candor.draft;

/**
 * A stretch of a text that is replaced, in UTF-16 code units; an empty stretch inserts, an empty replacement deletes.
 *
 * @param start the first code unit that goes
 * @param end one past the last, at least {@code start}
 * @param replacement what comes in its place
 */
record DraftEdit(int start, int end, String replacement) {

    /** Throws {@link IllegalArgumentException} unless {@code 0 <= start <= end}. */
    DraftEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "an edit must satisfy 0 <= start <= end, but was [" + start + ", " + end + ")");
        }
    }

    /** The text after the edit; throws {@link IllegalArgumentException} when the text ends before the stretch does. */
    String applyTo(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("an edit must end within the text of " + text.length()
                    + " code units, but was [" + start + ", " + end + ")");
        }
        return new StringBuilder(text.length() + growth())
                .append(text, 0, start)
                .append(replacement)
                .append(text, end, text.length())
                .toString();
    }

    /** By how many code units the text grows; negative when it shrinks. */
    int growth() {
        return replacement.length() - (end - start);
    }
}
