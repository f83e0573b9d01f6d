package dev.candor.internal.promise;

import dev.candor.Voice;
import dev.candor.internal.match.SentenceMemory;
import java.util.BitSet;
import java.util.List;

/** The promises of the lines of a draft, by the first sentence of each line. One thread. */
public final class PromiseMemory {

    /**
     * What was found in a line; sentences, clauses and hits are counted from its beginning.
     *
     * @param voice who spoke
     * @param day the day of the text
     * @param vague the clauses in which a rule had found a promise with nothing to check in it
     * @param units its promises
     * @param stem what it lends to the next line
     * @param inList whether it is part of a list
     */
    record Line(Voice voice, OwnDay day, BitSet vague, List<Unit> units, Stem stem, boolean inList) {

        Line {
            units = List.copyOf(units);
        }
    }

    private final SentenceMemory<Line> lines = new SentenceMemory<>();

    /** The lines, ready for another time. */
    SentenceMemory<Line> lines() {
        lines.begin();
        return lines;
    }
}
