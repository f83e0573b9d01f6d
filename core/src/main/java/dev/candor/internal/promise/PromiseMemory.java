package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.match.SentenceMemory;
import java.util.BitSet;

/** What was seen of the sentences of a draft. One thread. */
public final class PromiseMemory {

    /**
     * What was seen of the clauses of a sentence; clauses and hits are counted from its beginning.
     *
     * @param voice who spoke
     * @param day the day of the text
     * @param vague the clauses in which a rule had found a promise with nothing to check in it
     * @param seen what was seen
     */
    record Line(Voice voice, OwnDay day, BitSet vague, TextSigns seen) {

        /** Whether the same would be seen again. */
        boolean isOf(Voice speaker, OwnDay ownDay, BitSet found) {
            return voice == speaker && day.equals(ownDay) && vague.equals(found);
        }
    }

    private final SentenceMemory<Line> lines = new SentenceMemory<>();

    /** The sentences, ready for another time. */
    SentenceMemory<Line> lines() {
        lines.begin();
        return lines;
    }
}
