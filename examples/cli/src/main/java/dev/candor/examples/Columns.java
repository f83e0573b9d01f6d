package dev.candor.examples;

/**
 * How many columns of a terminal a text takes: two for Han, kana, Hangul, full-width forms and emoji, none for combining
 * and zero-width characters, one for the rest. A sign that is made an emoji by the character after it counts two, and what
 * is joined to an emoji counts nothing. Characters whose width Unicode calls ambiguous, such as “ and ……, count one, as
 * terminals show them by default.
 */
final class Columns {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** Asks for the sign before it as an emoji. */
    private static final int EMOJI_SELECTOR = 0xFE0F;

    /** Ranges of wide characters, first and last in turn; unassigned characters between two ranges are counted in. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
        0x3040, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7AF, 0xF900, 0xFAFF,
        0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF, 0x1F004, 0x1F004,
        0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
        0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
        0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A,
        0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2,
        0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EF, 0x1F6F4, 0x1F6FF, 0x1F7E0, 0x1F7FF, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945,
        0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    /** The columns that the text takes. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            columns += at(text, i);
        }
        return columns;
    }

    /** The longest start of the text that fits into this many columns. */
    static String head(String text, int columns) {
        int to = 0;
        int room = columns;
        while (to < text.length() && at(text, to) <= room) {
            room -= at(text, to);
            to = text.offsetByCodePoints(to, 1);
        }
        return text.substring(0, to);
    }

    /** The longest end of the text that fits into this many columns. */
    static String tail(String text, int columns) {
        int from = text.length();
        int room = columns;
        while (from > 0 && at(text, text.offsetByCodePoints(from, -1)) <= room) {
            from = text.offsetByCodePoints(from, -1);
            room -= at(text, from);
        }
        return text.substring(from);
    }

    /** The text, filled up with blanks to this many columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The columns that the character at this offset adds to what stands before it. */
    private static int at(String text, int offset) {
        int character = text.codePointAt(offset);
        int before = offset == 0 ? 0 : text.codePointBefore(offset);
        if (before == ZERO_WIDTH_JOINER) {
            return 0;
        }
        return character == EMOJI_SELECTOR && of(before) == 1 ? 1 : of(character);
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isSkinTone(character) ? 0 : isWide(character) ? 2 : 1;
        };
    }

    /** A skin tone colours the emoji before it. */
    private static boolean isSkinTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isWide(int character) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            if (character < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (character > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
