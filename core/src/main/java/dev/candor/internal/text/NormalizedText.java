package dev.candor.internal.text;

import dev.candor.Span;
import java.util.Arrays;

/**
 * A text in which equal words are written equally, with a way back to the caller's offsets.
 *
 * <p>Most characters fold one to one. What stands inside words and does not belong to them goes: zero-width characters,
 * single spaces beside Han characters, hard line wraps inside a paragraph, and the pinyin that some archives insert
 * ({@code 聯(lián)網}). Half-width marks become full-width ones, except inside numbers, times and addresses. Immutable;
 * building it is linear in the length of the text.
 */
public final class NormalizedText implements CharSequence {

    private final String original;
    private final char[] chars;
    private final int length;
    /** A bit for each normalised character that is no common Han character, 64 to a word. */
    private final long[] marks;

    private final Gaps gaps;

    private NormalizedText(String original, char[] chars, int length, long[] marks, Gaps gaps) {
        this.original = original;
        this.chars = chars;
        this.length = length;
        this.marks = marks;
        this.gaps = gaps;
    }

    /** Normalises any string, lone surrogates included. */
    public static NormalizedText of(String original, Folding folding) {
        return new Normalizer(original, folding).normalize();
    }

    /** The text as given. */
    public String original() {
        return original;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    /**
     * Where the next character stands, from a position on, that is no common Han character ({@link Scripts#isCommonHan}): a
     * mark, a digit, a letter, a blank, a line break; the length of the text without one.
     */
    public int nextMark(int from) {
        return Bits.next(marks, from, length);
    }

    /** Where the line ends that goes on at a position: at the next line break, or at the end of the text. */
    public int lineEnd(int from) {
        int at = nextMark(from);
        while (at < length && chars[at] != '\n') {
            at = nextMark(at + 1);
        }
        return at;
    }

    /** Whether a word stands at a position. */
    public boolean startsWith(String word, int at) {
        if (at < 0 || at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word of one character or more stands next, from a position on; -1 when it does not. */
    public int indexOf(String word, int from) {
        return indexOf(word, from, length);
    }

    /** Where it stands next within {@code [from, to)}; -1 when it does not. */
    public int indexOf(String word, int from, int to) {
        char first = word.charAt(0);
        int last = to - word.length();
        for (int at = from; at <= last; at++) {
            if (chars[at] == first && startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** A copy of the normalised text from {@code start} to {@code end}. */
    @Override
    public String subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return subSequence(0, length);
    }

    /** The caller's span of the normalised characters {@code [start, end)}; never cuts a surrogate pair. */
    public Span toOriginal(int start, int end) {
        int from = offset(start);
        int to = offset(end - 1) + 1;
        if (from > 0
                && Character.isLowSurrogate(original.charAt(from))
                && Character.isHighSurrogate(original.charAt(from - 1))) {
            from--;
        }
        if (to < original.length()
                && Character.isHighSurrogate(original.charAt(to - 1))
                && Character.isLowSurrogate(original.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    /** Whether characters of the original between two neighbours were left out before {@code index}: a blank, a line wrap. */
    public boolean isGapBefore(int index) {
        return index > 0 && index < length && gaps.isBefore(index);
    }

    /** The first character from one on before which there is such a gap, or {@code end} when there is none before that. */
    public int nextGap(int from, int end) {
        return gaps.next(Math.max(1, from), end);
    }

    /** The character of the original from which a normalised one comes. */
    public char originalAt(int index) {
        return original.charAt(offset(index));
    }

    /** What the caller wrote for the characters from {@code start} to {@code end}, without what was left out between them. */
    public String written(int start, int end) {
        if (start < end && offset(end - 1) - offset(start) == end - 1 - start) {
            return original.substring(offset(start), offset(start) + end - start);
        }
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(originalAt(i));
        }
        return out.toString();
    }

    /** How many characters at its beginning are those of another text, normalised and as given, gaps between them included. */
    public int sameAtStart(NormalizedText other) {
        int same = gaps.sameAtStart(other.gaps, Math.min(length, other.length));
        int changed = Arrays.mismatch(chars, 0, same, other.chars, 0, same);
        same = changed < 0 ? same : changed;
        int end = same == 0 ? 0 : offset(same - 1) + 1;
        int given = 0;
        while (given < end && original.charAt(given) == other.original.charAt(given)) {
            given++;
        }
        return given == end ? same : toNormalized(given);
    }

    /** The same for its end; the gap before the first of these characters may differ. */
    public int sameAtEnd(NormalizedText other) {
        if (length == 0 || other.length == 0 || leftAtEnd() != other.leftAtEnd()) {
            return 0;
        }
        int most = gaps.sameAtEnd(length, other.gaps, other.length, Math.min(length, other.length));
        int same = 0;
        while (same < most && chars[length - 1 - same] == other.chars[other.length - 1 - same]) {
            same++;
        }
        int size = same == 0 ? 0 : original.length() - offset(length - same);
        int given = 0;
        while (given < size
                && original.charAt(original.length() - 1 - given)
                        == other.original.charAt(other.original.length() - 1 - given)) {
            given++;
        }
        return given == size ? same : length - toNormalized(original.length() - given);
    }

    /** How many characters of the original were left out behind the last one. */
    private int leftAtEnd() {
        return original.length() - length - gaps.left();
    }

    /** The first normalised character that does not come from before an offset in the original. */
    public int toNormalized(int offset) {
        return Bisection.first(0, length, index -> offset(index) >= offset);
    }

    private int offset(int index) {
        return gaps.offset(index);
    }

    /** One pass over one text. */
    private static final class Normalizer {

        private static final int WRAP_COLUMNS_AT_LEAST = 40;
        private static final int WRAP_COLUMNS_AT_MOST = 160;

        private final String text;
        private final Folding folding;
        /** What is normalised so far; behind it the text, of which no character has been overwritten that is still to be read. */
        private final char[] out;

        private final long[] marks;
        private final Gaps gaps = new Gaps();
        private int size;
        private boolean quoteOpen;

        Normalizer(String text, Folding folding) {
            this.text = text;
            this.folding = folding;
            this.out = text.toCharArray();
            this.marks = new long[(out.length + 63) >>> 6];
        }

        NormalizedText normalize() {
            int wrap = wrapWidth();
            int lineStart = 0;
            for (int i = 0; i < out.length; i++) {
                char c = out[i];
                if (isPlain(c)) {
                    emit(folding.fold(c), i);
                } else if (c == '\n') {
                    if (!isWrap(lineStart, i, wrap)) {
                        emit('\n', i);
                        quoteOpen = false;
                    } else {
                        dropBlanks();
                    }
                    lineStart = i + 1;
                } else if (isOtherBreak(c, i)) {
                    emit('\n', i);
                    quoteOpen = false;
                    lineStart = i + 1;
                } else if (isSpace(c)) {
                    if (!isInsideWord(i)) {
                        emit(' ', i);
                    }
                } else if ((c == '(' || c == '（') && pinyinEnd(i) > 0) {
                    i = pinyinEnd(i) - 1;
                } else if (!isInvisible(c)) {
                    emit(mark(c, i), i);
                }
            }
            return new NormalizedText(text, out, size, marks, gaps);
        }

        private void emit(char c, int at) {
            if (at - size != gaps.left()) {
                gaps.add(size, at - size, out.length);
            }
            if (!Scripts.isCommonHan(c)) {
                marks[size >>> 6] |= 1L << size;
            }
            out[size++] = c;
        }

        /** Takes back the blanks that stand before a wrap. */
        private void dropBlanks() {
            while (size > 0 && out[size - 1] == ' ') {
                size--;
                marks[size >>> 6] &= ~(1L << size);
            }
            gaps.dropFrom(size);
        }

        private char mark(char c, int at) {
            return switch (c) {
                case '"' -> {
                    quoteOpen = !quoteOpen;
                    yield quoteOpen ? '“' : '”';
                }
                case ',' -> isDigit(at - 1) && isDigit(at + 1) ? ',' : '，';
                case ';' -> '；';
                case ':' -> (isDigit(at - 1) && isDigit(at + 1)) || peek(at + 1) == '/' ? ':' : '：';
                case '?' -> isAddress(at) ? '?' : '？';
                case '!' -> isAddress(at) ? '!' : '！';
                case '(' -> '（';
                case ')' -> '）';
                default -> folding.fold(c);
            };
        }

        private char peek(int at) {
            return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
        }

        private boolean isDigit(int at) {
            char c = peek(at);
            return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
        }

        private boolean isAddress(int at) {
            return isAddressPart(peek(at - 1)) && isAddressPart(peek(at + 1));
        }

        private static boolean isAddressPart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '=';
        }

        /** What breaks lines elsewhere: in old files, and in text pasted from word processors. */
        private boolean isOtherBreak(char c, int at) {
            return (c == '\r' && peek(at + 1) != '\n')
                    || c == '\u000B'
                    || c == '\f'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029';
        }

        /** Whether a character, such as any Han, is nothing but itself; not all of which that is true. */
        private static boolean isPlain(char c) {
            return c > '\u3040' && c < '\uFE00';
        }

        private static boolean isInvisible(char c) {
            return c == '\r'
                    || c == '\u00AD'
                    || c == '\uFEFF'
                    || (c >= '\u200B' && c <= '\u200F')
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2060' && c <= '\u2069')
                    || (c >= '\uFE00' && c <= '\uFE0F')
                    || (c < ' ' && c != '\t' && c != '\n')
                    || (c >= '\u007F' && c <= '\u009F');
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A');
        }

        /** A single space between two characters of which one is Han and the other no mark is typography, not a gap. */
        private boolean isInsideWord(int at) {
            char before = peek(at - 1);
            char after = peek(at + 1);
            if (isSpace(before) || isSpace(after)) {
                return false;
            }
            return (isHan(before) && Character.isLetterOrDigit(after))
                    || (isHan(after) && Character.isLetterOrDigit(before));
        }

        private static boolean isHan(char c) {
            return Scripts.isHan(c);
        }

        /** The end of a bracket with pinyin at {@code at}, or 0. Pinyin without any tone mark is left alone. */
        private int pinyinEnd(int at) {
            if (!isHan(peek(at - 1))) {
                return 0;
            }
            boolean tone = false;
            for (int i = at + 1; i < Math.min(at + 9, text.length()); i++) {
                char c = text.charAt(i);
                if (c == ')' || c == '）') {
                    return tone ? i + 1 : 0;
                }
                boolean toned = (c >= 'à' && c <= 'ɏ') || (c >= 'Ḁ' && c <= 'ỿ');
                if (!toned && !(c >= 'a' && c <= 'z')) {
                    return 0;
                }
                tone |= toned;
            }
            return 0;
        }

        /** The width at which lines are wrapped by hand, in columns; 0 when they are not. */
        private int wrapWidth() {
            int widest = 0;
            for (int start = 0; start <= text.length() && widest <= WRAP_COLUMNS_AT_MOST; ) {
                int end = lineEnd(text, start);
                widest = Math.max(widest, columns(start, end));
                start = end + 1;
            }
            if (widest < WRAP_COLUMNS_AT_LEAST || widest > WRAP_COLUMNS_AT_MOST) {
                return 0;
            }
            int wrapped = 0;
            int start = 0;
            for (int end = lineEnd(text, start); end < text.length(); end = lineEnd(text, start)) {
                wrapped += isWrap(start, end, widest) ? 1 : 0;
                start = end + 1;
            }
            return wrapped >= 2 ? widest : 0;
        }

        private boolean isWrap(int lineStart, int lineEnd, int width) {
            if (width == 0) {
                return false;
            }
            int end = lineEnd;
            while (end > lineStart && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '\r')) {
                end--;
            }
            char last = peek(end - 1);
            char next = peek(lineEnd + 1);
            return end > lineStart
                    && columns(lineStart, end) >= width - 4
                    && (isHan(last) || Character.isDigit(last) || last == '，' || last == ',' || last == '、')
                    && (isHan(next) || Character.isLetterOrDigit(next) || next == '，' || next == '。')
                    && !startsListItem(lineEnd + 1);
        }

        private boolean startsListItem(int at) {
            int i = at;
            while (i < text.length()
                    && i < at + ListMark.LONGEST
                    && (isDigit(i) || ListMark.isNumeral(text.charAt(i)))) {
                i++;
            }
            return i > at && "、.．)）".indexOf(peek(i)) >= 0;
        }

        private int columns(int start, int end) {
            int columns = 0;
            for (int i = start; i < end && columns <= WRAP_COLUMNS_AT_MOST; i++) {
                char c = text.charAt(i);
                columns += isPlain(c) ? 2 : isInvisible(c) ? 0 : c >= '\u1100' ? 2 : 1;
            }
            return columns;
        }
    }
}
