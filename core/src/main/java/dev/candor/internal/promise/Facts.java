package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Reading;
import java.util.List;
import java.util.Set;

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

    /** Whether one of the facts that lie in {@code [start, end)} is of one of some kinds. */
    static boolean anyIn(Reading reading, int start, int end, Set<Fact.Kind> kinds) {
        List<FoundFact> facts = reading.facts();
        for (int i = firstFrom(facts, start); i < facts.size() && facts.get(i).end() <= end; i++) {
            if (kinds.contains(facts.get(i).kind())) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of the facts that lie in {@code [start, end)}, a bit each. */
    @SuppressWarnings("EnumOrdinal")
    static int kindsIn(Reading reading, int start, int end) {
        List<FoundFact> facts = reading.facts();
        int kinds = 0;
        for (int i = firstFrom(facts, start); i < facts.size() && facts.get(i).end() <= end; i++) {
            kinds |= 1 << facts.get(i).kind().ordinal();
        }
        return kinds;
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
