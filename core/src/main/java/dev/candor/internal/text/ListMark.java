package dev.candor.internal.text;

/** The marks of list items: {@code 一、}, {@code （二）}, {@code 3.}, {@code ①}, {@code •}. Stateless. */
public final class ListMark {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String ENDS = "、.．。）)：";
    private static final String BULLETS = "•·●○■□◆◇▪►-–—*";
    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_CIRCLED = '⒛';
    static final int LONGEST = 3;

    private ListMark() {}

    /** Where the list mark that opens {@code [start, end)} ends, blanks included; {@code start} when there is none. */
    public static int end(NormalizedText text, int start, int end) {
        char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0 || (first >= FIRST_CIRCLED && first <= LAST_CIRCLED)) {
            return skipBlanks(text, start + 1, end);
        }
        boolean bracket = first == '（' || first == '(';
        int number = bracket || first == '第' ? start + 1 : start;
        int at = number;
        while (at < end && at - number < LONGEST && isNumeral(text.charAt(at))) {
            at++;
        }
        if (at == number || at >= end) {
            return start;
        }
        char close = text.charAt(at);
        boolean closes = bracket ? close == '）' || close == ')' : isEnd(close, first == '第');
        boolean decimal = close == '.' && at + 1 < end && isDigit(text.charAt(at + 1));
        return closes && !decimal ? skipBlanks(text, at + 1, end) : start;
    }

    /** Whether {@code [start, end)} is an item of a list. */
    public static boolean opens(NormalizedText text, int start, int end) {
        return end(text, start, end) > start;
    }

    private static boolean isEnd(char c, boolean ordinal) {
        return ENDS.indexOf(c) >= 0 || (ordinal && c == '，');
    }

    /** Whether list items are numbered with a character. */
    static boolean isNumeral(char c) {
        return isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipBlanks(NormalizedText text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
