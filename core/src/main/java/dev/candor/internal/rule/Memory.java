package dev.candor.internal.rule;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * What rules remember of one text: what has been asked before, so that no whole text is searched twice for the same, and
 * which patterns were tried on a sentence. One thread; one text at a time.
 */
public final class Memory {

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final Scratch scratch = new Scratch();
    private final MatchLists matches;
    private final int[] triedOn;
    /** Answers for the whole text, by condition. */
    private final byte[] statement;
    /** Answers for the paragraph that was asked about last, by condition. */
    private final byte[] paragraph;

    private final int[] paragraphs;

    Memory(int patterns, int conditions, int rules) {
        matches = new MatchLists(rules);
        triedOn = new int[patterns];
        statement = new byte[conditions];
        paragraph = new byte[conditions];
        paragraphs = new int[conditions];
        clear();
    }

    /** Forgets everything, to begin another text. */
    void clear() {
        matches.clear();
        Arrays.fill(triedOn, -1);
        Arrays.fill(statement, UNKNOWN);
        Arrays.fill(paragraph, UNKNOWN);
    }

    Scratch scratch() {
        return scratch;
    }

    MatchLists matches() {
        return matches;
    }

    /** Whether a pattern is tried on a sentence for the first time; sentences must come in order. */
    boolean isFirstTry(int pattern, int sentence) {
        boolean first = triedOn[pattern] != sentence;
        triedOn[pattern] = sentence;
        return first;
    }

    /** The answer for the whole text. */
    boolean statement(int condition, BooleanSupplier search) {
        if (statement[condition] == UNKNOWN) {
            statement[condition] = search.getAsBoolean() ? YES : NO;
        }
        return statement[condition] == YES;
    }

    /** The answer for one paragraph. */
    boolean paragraph(int condition, int number, BooleanSupplier search) {
        if (paragraph[condition] == UNKNOWN || paragraphs[condition] != number) {
            paragraphs[condition] = number;
            paragraph[condition] = search.getAsBoolean() ? YES : NO;
        }
        return paragraph[condition] == YES;
    }
}
