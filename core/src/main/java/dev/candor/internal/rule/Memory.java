package dev.candor.internal.rule;

import dev.candor.internal.clause.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules remember of one text: where its hits are, and what has been asked before, so that no whole text is searched
 * twice for the same; and of a draft what they found in its sentences. One thread; one text at a time.
 */
public final class Memory {

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final Scratch scratch = new Scratch();
    private final Scratch ofConditions = new Scratch();
    private final HitIndex index;
    private final Candidates candidates = new Candidates();
    private final MatchLists matches;
    /** By rule the match of the whole document. */
    private final @Nullable Match[] ofDocument;
    /** Answers for the whole text, by condition. */
    private final byte[] statement;
    /** Answers for the paragraph that was asked about last, by condition. */
    private final byte[] paragraph;

    private final int[] paragraphs;

    private final @Nullable KnownSentences sentences;
    /** Of a draft the sentences that were added to the index. */
    private final BitSet indexed = new BitSet();

    private final List<SentenceMatches.Asked> asked = new ArrayList<>();

    Memory(HitIndex index, int conditions, int[] items, @Nullable KnownSentences sentences) {
        this.sentences = sentences;
        this.index = index;
        matches = new MatchLists(items);
        ofDocument = new Match[items.length];
        statement = new byte[conditions];
        paragraph = new byte[conditions];
        paragraphs = new int[conditions];
    }

    /** Forgets everything, to begin another text; of a draft sentences are added to the index when somebody looks at them. */
    void begin(Reading reading) {
        matches.clear();
        Arrays.fill(statement, UNKNOWN);
        Arrays.fill(paragraph, UNKNOWN);
        if (sentences == null) {
            index.read(reading);
        } else {
            index.begin(reading);
            indexed.clear();
            sentences.begin(reading);
        }
    }

    /** Room for the match of the whole document of each rule. */
    @Nullable Match[] ofDocument() {
        return ofDocument;
    }

    /** What is known of the sentences of the draft; null when these are texts of any kind. */
    @Nullable KnownSentences sentences() {
        return sentences;
    }

    /** Adds a sentence of the draft to the index, unless it is there. */
    void open(Reading reading, int sentence) {
        if (!indexed.get(sentence)) {
            indexed.set(sentence);
            index.add(reading, sentence);
        }
    }

    /** Whether the pattern of a condition stands somewhere in the sentences {@code [from, to)}; of a draft it is remembered where. */
    boolean stands(int condition, Pattern pattern, Reading reading, int from, int to) {
        if (sentences == null) {
            return pattern.isIn(reading, from, to, index, ofConditions);
        }
        boolean stands = false;
        for (int s = from; !stands && s < to; s++) {
            SentenceMatches known = sentences.of(s);
            if (!known.knows(condition)) {
                open(reading, s);
                known.remember(condition, pattern.isIn(reading, s, s + 1, index, ofConditions));
            }
            stands = known.hasStanding(condition);
        }
        return stands;
    }

    /** Notes how a condition that looks beyond its sentence was answered. */
    void note(Condition.Wide condition, boolean answer) {
        if (sentences != null) {
            asked.add(new SentenceMatches.Asked(condition, answer));
        }
    }

    /** Takes what was asked since the last time. */
    List<SentenceMatches.Asked> takeAsked() {
        List<SentenceMatches.Asked> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    /** Where patterns of rules are matched. */
    Scratch scratch() {
        return scratch;
    }

    /** Where patterns of conditions are matched, while that of a rule waits. */
    Scratch ofConditions() {
        return ofConditions;
    }

    /** The hits of the text. */
    HitIndex index() {
        return index;
    }

    /** What may match in the sentences of the text. */
    Candidates candidates() {
        return candidates;
    }

    MatchLists matches() {
        return matches;
    }

    /** Whether the answer for the whole text is known. */
    boolean knows(int condition) {
        return statement[condition] != UNKNOWN;
    }

    /** Whether the answer for a paragraph is known. */
    boolean knows(int condition, int number) {
        return paragraph[condition] != UNKNOWN && paragraphs[condition] == number;
    }

    /** Remembers the answer for the whole text. */
    void remember(int condition, boolean answer) {
        statement[condition] = answer ? YES : NO;
    }

    /** Remembers the answer for a paragraph, and forgets that for the one before. */
    void remember(int condition, int number, boolean answer) {
        paragraphs[condition] = number;
        paragraph[condition] = answer ? YES : NO;
    }

    /** The answer for the whole text. */
    boolean ofStatement(int condition) {
        return statement[condition] == YES;
    }

    /** The answer for the paragraph asked about last. */
    boolean ofParagraph(int condition) {
        return paragraph[condition] == YES;
    }
}
