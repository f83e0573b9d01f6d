package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.match.SentenceMemory;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where promises are found; of a draft it remembers what was seen of its sentences. One thread. */
public final class PromiseMemory {

    /**
     * What was seen of the clauses of a sentence; clauses and hits are counted from its beginning.
     *
     * @param voice who spoke
     * @param day the day of the text
     * @param vague the clauses in which a rule had found a promise with nothing to check in it
     * @param seen what was seen
     */
    record Line(Voice voice, OwnDay day, BitSet vague, TextPotentials seen) {

        /** Whether the same would be seen again. */
        boolean isOf(Voice speaker, OwnDay ownDay, BitSet found) {
            return voice == speaker && day.equals(ownDay) && vague.equals(found);
        }
    }

    private final @Nullable SentenceMemory<Line> lines;
    private final TextPotentials seen = new TextPotentials();
    private final ClauseRow signs = new ClauseRow();
    private final ChainDecoder decoder = new ChainDecoder();
    private final Room sums = new Room();
    private final Room headings = new Room();
    private final Room facts = new Room();

    private PromiseMemory(@Nullable SentenceMemory<Line> lines) {
        this.lines = lines;
    }

    /** A memory for texts of any kind. */
    public static PromiseMemory ofTexts() {
        return new PromiseMemory(null);
    }

    /** A memory for one draft that is read again and again: it remembers the sentences of the last time. */
    public static PromiseMemory ofDraft() {
        return new PromiseMemory(new SentenceMemory<>());
    }

    /** The sentences of the draft, ready for another time; null when these are texts of any kind. */
    @Nullable SentenceMemory<Line> lines() {
        if (lines != null) {
            lines.begin();
        }
        return lines;
    }

    /** What is seen of a text, emptied. */
    TextPotentials seen() {
        seen.clear();
        return seen;
    }

    /** The signs of one clause after the other. */
    ClauseRow signs() {
        return signs;
    }

    /** Room for sums of what clauses hear. */
    Room sums() {
        return sums;
    }

    /** Room for the headings that clauses stand under. */
    Room headings() {
        return headings;
    }

    /** Room for the kinds of the facts of clauses. */
    Room facts() {
        return facts;
    }

    /** Where the promises of a text are chosen. */
    ChainDecoder decoder() {
        return decoder;
    }
}
