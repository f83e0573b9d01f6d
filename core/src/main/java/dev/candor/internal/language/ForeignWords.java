package dev.candor.internal.language;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds acronyms and foreign words in Latin letters that stand inside a text of another script, unless everybody knows
 * them ({@code term.known}) or the text explains them once: in brackets, or before or after a word of
 * {@code term.means}. Left out are names (a capital and small letters),
 * codes with digits, units after a number, what facts cover, addresses, quoted words, and whole foreign sentences.
 */
final class ForeignWords {

    /** The group of acronyms: two to six capitals, or capitals joined by {@code - & /}. */
    static final String ACRONYM = "term.acronym.unknown";

    /** The group of words in small letters, of three letters or more. */
    static final String WORD = "term.english.unknown";

    /** The group of both, wherever the text explains them once. */
    static final String EXPLAINED = "term.explained";

    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_WORD = 3;
    private static final int SENTENCE_OF_WORDS = 4;
    private static final int GLOSS_AT_MOST = 40;
    private static final int LONGEST_MEANS = 4;
    private static final String JOINS = "-&/";
    /** After or before these it is part of an address, a handle, a file name, a version. */
    private static final String ADDRESS = "@._#\\:/-+";
    /** After these it names one of a kind, as in {@code PY类}. */
    private static final String NAMES = "牌类系型款座区栋级组号班";

    /**
     * What was found.
     *
     * @param start the first normalised character
     * @param end one past the last
     * @param group {@link #ACRONYM}, {@link #WORD} or {@link #EXPLAINED}
     */
    record Word(int start, int end, String group) {}

    private final NormalizedText text;
    private final Lexicon lexicon;
    private final List<FoundFact> facts;
    private final int known;
    private final int means;
    private final List<Word> words = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();
    private int nextFact;

    private ForeignWords(NormalizedText text, Lexicon lexicon, List<FoundFact> facts) {
        this.text = text;
        this.lexicon = lexicon;
        this.facts = facts;
        this.known = lexicon.group("term.known");
        this.means = lexicon.group("term.means");
    }

    /** The words of a text, by start; {@code facts} come by start. */
    static List<Word> find(NormalizedText text, Lexicon lexicon, List<FoundFact> facts) {
        ForeignWords search = new ForeignWords(text, lexicon, facts);
        search.run();
        search.words.replaceAll(word -> search.explained.contains(text.subSequence(word.start(), word.end()))
                ? new Word(word.start(), word.end(), EXPLAINED)
                : word);
        return search.words;
    }

    private void run() {
        int row = 0;
        int rowEnd = -1;
        int rowFrom = 0;
        int at = text.nextMark(0);
        while (at < text.length()) {
            if (!isAlphanumeric(text.charAt(at))) {
                at = text.nextMark(at + 1);
                continue;
            }
            int end = tokenEnd(at);
            if (rowEnd < 0 || at - rowEnd != 1 || text.charAt(rowEnd) != ' ') {
                row = 0;
                rowFrom = words.size();
            }
            take(at, end);
            row++;
            rowEnd = end;
            if (row >= SENTENCE_OF_WORDS) {
                words.subList(rowFrom, words.size()).clear();
            }
            at = text.nextMark(end);
        }
    }

    private int tokenEnd(int start) {
        int end = start;
        while (isAlphanumeric(end) || (isOneOf(end, JOINS) && isAlphanumeric(end + 1))) {
            end++;
        }
        return end;
    }

    private void take(int start, int end) {
        String group = group(start, end);
        if (group == null || isAddress(start, end) || isFact(start, end) || isQuoted(start, end)) {
            return;
        }
        String word = text.subSequence(start, end);
        int kind = lexicon.kind(word);
        if (kind >= 0 && lexicon.has(kind, known)) {
            return;
        }
        if (isInBrackets(start, end) || isMeant(start, end)) {
            explained.add(word);
        }
        words.add(new Word(start, end, group));
    }

    /** The group that the shape of a token asks for, or null. */
    private @Nullable String group(int start, int end) {
        int capitals = 0;
        int small = 0;
        boolean roman = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return null;
            }
            if (c >= 'a' && c <= 'z') {
                boolean capital = text.originalAt(i) != c;
                capitals += capital ? 1 : 0;
                small += capital ? 0 : 1;
                roman &= i == end - 1 || c == 'i' || c == 'v' || c == 'x';
            }
        }
        if (roman || (end < text.length() && isOneOf(end, NAMES))) {
            return null;
        }
        if (small == 0) {
            return capitals >= 2 && capitals <= LONGEST_ACRONYM ? ACRONYM : null;
        }
        return capitals == 0 && small >= SHORTEST_WORD ? WORD : null;
    }

    private boolean isAddress(int start, int end) {
        boolean unit = start > 0
                && (isDigit(start - 1) || isOneOf(start - 1, "%") || (isOneOf(start - 1, " ") && isDigit(start - 2)));
        return unit || isOneOf(start - 1, ADDRESS) || (isOneOf(end, ADDRESS) && isAlphanumeric(end + 1));
    }

    private boolean isFact(int start, int end) {
        while (nextFact < facts.size() && facts.get(nextFact).end() <= start) {
            nextFact++;
        }
        return nextFact < facts.size() && facts.get(nextFact).start() < end;
    }

    private boolean isQuoted(int start, int end) {
        return isOneOf(start - 1, "“《") || isOneOf(end, "”》");
    }

    /** Whether it stands alone in brackets after its meaning, or its meaning in brackets after it. */
    private boolean isInBrackets(int start, int end) {
        if (isOneOf(start - 1, "（") && isOneOf(end, "），、：")) {
            return start > 1 && Scripts.isHan(text.charAt(start - 2));
        }
        if (!isOneOf(end, "（")) {
            return false;
        }
        for (int i = end + 1; i < Math.min(text.length(), end + GLOSS_AT_MOST) && text.charAt(i) != '）'; i++) {
            if (Scripts.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says what it means, right before it or right behind, a comma between or none. */
    private boolean isMeant(int start, int end) {
        int behind = isOneOf(end, "，") ? end + 1 : end;
        for (int length = 1; length <= LONGEST_MEANS; length++) {
            if (isMeans(start - length, start) || isMeans(behind, behind + length)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeans(int start, int end) {
        if (start < 0 || end > text.length()) {
            return false;
        }
        int kind = lexicon.kind(text.subSequence(start, end));
        return kind >= 0 && lexicon.has(kind, means);
    }

    private boolean isOneOf(int index, String characters) {
        return index >= 0 && index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isAlphanumeric(int index) {
        return index >= 0 && index < text.length() && isAlphanumeric(text.charAt(index));
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
