package dev.candor.zh;

import dev.candor.internal.language.SentenceCutter;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * Sentences as Chinese is really written. Stateless, safe for use by many threads, linear in the length of the text,
 * and without an exception for any text.
 *
 * <p>A sentence ends
 *
 * <ul>
 *   <li>at a line break, always;
 *   <li>after a run of {@code 。！？!?；;…} with the closing quotes and brackets {@code ”’」』）)】》"} that directly
 *       follow; not inside a web address;
 *   <li>after a full stop of the Latin script that white space or the end of the text follows, unless a number at the
 *       start of the sentence ({@code 1. }), an abbreviation ({@code Ltd.}) or a single capital letter stands before
 *       it. Decimals, times, versions and addresses have no space there.
 * </ul>
 *
 * <p>The mark of a list item ({@code 一、 （一） 1. ① (1) •}) stays with its sentence. White space at both ends is no part
 * of a sentence, and what then is shorter than two characters is none.
 */
final class ChineseSentenceDetector implements SentenceDetector, SentenceCutter {

    private static final String CLOSERS = "”’」』）)】》\"";
    private static final String LATIN_CLOSERS = "”’\")";
    private static final String AFTER_ADDRESS = ".,;:!?'\")]}";
    private static final String NEVER_IN_ADDRESS = "\"<>\\^`{|}";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Inc", "Ltd", "Co", "Corp", "No", "St", "U.S", "a.m", "p.m", "e.g", "i.e", "vs",
            "Jr");
    private static final int LONGEST_ABBREVIATION = 4;

    /** The sentences of the text, each without white space at its ends. */
    @Override
    public String[] sentDetect(CharSequence text) {
        return Span.spansToStrings(sentPosDetect(text), text);
    }

    /** Where the sentences lie, in UTF-16 code units, in order, without overlap. */
    @Override
    public Span[] sentPosDetect(CharSequence text) {
        Stretches sentences = new Stretches();
        addSentences(text, sentences);
        Span[] spans = new Span[sentences.size()];
        for (int s = 0; s < spans.length; s++) {
            spans[s] = new Span(sentences.start(s), sentences.end(s));
        }
        return spans;
    }

    @Override
    public void cut(NormalizedText text, Stretches sentences) {
        addSentences(text, sentences);
    }

    private static void addSentences(CharSequence text, Stretches sentences) {
        int start = 0;
        int runEnd = 0; // up to here there is no web address that begins at or after i
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isOfWords(c)) {
                i = text instanceof NormalizedText normalized ? normalized.nextMark(i + 1) : i + 1;
                continue;
            }
            if (i >= runEnd && isAddressChar(c)) {
                runEnd = addressRunEnd(text, i);
                int address = addressStart(text, i, runEnd);
                if (address == i) {
                    i = addressEnd(text, i, runEnd);
                    runEnd = i;
                    continue;
                }
                runEnd = address;
            }
            int end = -1;
            if (isLineBreak(c)) {
                end = i + 1;
            } else if (isStop(c)) {
                end = endOfStops(text, i + 1);
            } else if (c == '.') {
                end = endOfLatinStop(text, start, i);
            }
            if (end < 0) {
                i++;
            } else {
                addTrimmed(text, start, end, sentences);
                start = end;
                i = end;
            }
        }
        addTrimmed(text, start, text.length(), sentences);
    }

    /** Whether the character is one of the marks that end a Chinese sentence. */
    static boolean isStop(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '；', ';', '…' -> true;
            default -> false;
        };
    }

    /** Whether a character lies among the ideographs, where no mark does. */
    private static boolean isOfWords(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** Whether the character breaks a line. */
    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static int endOfStops(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && (isStop(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static int endOfLatinStop(CharSequence text, int start, int stop) {
        int end = stop + 1;
        while (end < text.length() && LATIN_CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean open = end < text.length() && !isSpace(text.charAt(end));
        return open || isListNumber(text, start, stop) || isAbbreviation(text, start, stop) ? -1 : end;
    }

    /** Whether nothing but a number stands between start and end. */
    private static boolean isListNumber(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && Character.isDigit(text.charAt(i - 1))) {
            i--;
        }
        if (i == end) {
            return false;
        }
        while (i > start && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i == start;
    }

    /** Whether an abbreviation or a single capital letter stands before end. */
    private static boolean isAbbreviation(CharSequence text, int start, int end) {
        int i = end;
        while (i > start
                && end - i <= LONGEST_ABBREVIATION
                && (isLatinLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return ABBREVIATIONS.contains(text.subSequence(i, end).toString()) || isSingleCapital(text, start, end);
    }

    private static boolean isSingleCapital(CharSequence text, int start, int end) {
        if (end == start || text.charAt(end - 1) < 'A' || text.charAt(end - 1) > 'Z') {
            return false;
        }
        return end - 1 == start || !Character.isLetterOrDigit(Character.codePointBefore(text, end - 1));
    }

    private static int addressRunEnd(CharSequence text, int from) {
        int end = from + 1;
        while (end < text.length() && isAddressChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the first web address begins in a run without blanks; the end of the run when there is none. */
    private static int addressStart(CharSequence text, int from, int runEnd) {
        for (int i = from; i < runEnd; i++) {
            if (startsWith(text, "://", i)) {
                return startOfLetters(text, from, i);
            }
            if (startsWith(text, "www.", i) && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
            if (text.charAt(i) == '/') {
                int domain = startOfLetters(text, from, i);
                if (i - domain >= 2 && domain > from + 1 && text.charAt(domain - 1) == '.') {
                    return startOfHost(text, from, domain);
                }
            }
        }
        return runEnd;
    }

    private static boolean startsWith(CharSequence text, String mark, int at) {
        for (int i = 0; i < mark.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int startOfLetters(CharSequence text, int from, int end) {
        int start = end;
        while (start > from && isLatinLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int startOfHost(CharSequence text, int from, int end) {
        int start = end;
        while (start > from
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || ".-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static int addressEnd(CharSequence text, int from, int runEnd) {
        int end = runEnd;
        while (end > from + 1 && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAddressChar(char c) {
        return c > ' ' && c < '\u007f' && NEVER_IN_ADDRESS.indexOf(c) < 0;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static void addTrimmed(CharSequence text, int start, int end, Stretches sentences) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > 2 || Character.codePointCount(text, from, to) == 2) {
            sentences.add(from, to);
        }
    }
}
