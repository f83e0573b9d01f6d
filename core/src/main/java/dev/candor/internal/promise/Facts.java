package dev.candor.internal.promise;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Reading;
import java.util.List;

/** Looks facts up by their place. */
final class Facts {

    private Facts() {}

    /** The facts that lie in {@code [start, end)}, by start. */
    static List<FoundFact> in(Reading reading, int start, int end) {
        List<FoundFact> facts = reading.facts();
        int from = firstFrom(facts, start);
        int to = from;
        while (to < facts.size() && facts.get(to).end() <= end) {
            to++;
        }
        return facts.subList(from, to);
    }

    private static int firstFrom(List<FoundFact> facts, int position) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
