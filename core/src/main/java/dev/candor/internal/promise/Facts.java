package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.text.Bisection;
import java.util.List;

/** Looks facts up by their place. */
final class Facts {

    private Facts() {}

    /** The facts that lie in {@code [start, end)}, by start. */
    static List<FoundFact> in(Reading reading, int start, int end) {
        List<FoundFact> facts = reading.facts();
        int from = Bisection.firstFrom(facts, FoundFact::start, start);
        int to = from;
        while (to < facts.size() && facts.get(to).end() <= end) {
            to++;
        }
        return from == to ? List.of() : facts.subList(from, to);
    }

    /** Some kinds, a bit each. */
    static int kinds(Fact.Kind... kinds) {
        int bits = 0;
        for (Fact.Kind kind : kinds) {
            bits |= bit(kind);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal")
    private static int bit(Fact.Kind kind) {
        return 1 << kind.ordinal();
    }

    /** The kinds of some facts, a bit each. */
    static int kinds(List<FoundFact> facts) {
        int bits = 0;
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            bits |= bit(fact.kind());
        }
        return bits;
    }

    /** By clause the kinds of the facts that lie in it, a bit each; with room behind. */
    static int[] byClause(Reading reading, Room room) {
        List<FoundFact> facts = reading.facts();
        int clauses = reading.clauses().size();
        int[] kinds = room.of(clauses);
        int from = 0;
        for (int c = 0; c < clauses; c++) {
            Clause clause = reading.clauses().get(c);
            kinds[c] = 0;
            while (from < facts.size() && facts.get(from).start() < clause.start()) {
                from++;
            }
            for (int i = from; i < facts.size() && facts.get(i).end() <= clause.end(); i++) {
                kinds[c] |= bit(facts.get(i).kind());
            }
        }
        return kinds;
    }
}
