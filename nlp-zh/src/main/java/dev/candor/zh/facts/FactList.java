package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one scan, ascending and apart. Of facts that overlap the longest stays; of equals the first. Belongs to
 * one scan, so to one thread.
 */
final class FactList {

    private final List<FoundFact> facts = new ArrayList<>();

    /** Adds a fact, or drops it for one that is there. */
    void add(Fact.Kind kind, int start, int end, String value) {
        int keep = facts.size();
        while (keep > 0 && facts.get(keep - 1).end() > start) {
            FoundFact other = facts.get(keep - 1);
            if (other.end() - other.start() >= end - start) {
                return;
            }
            keep--;
        }
        while (facts.size() > keep) {
            facts.remove(facts.size() - 1);
        }
        facts.add(new FoundFact(kind, start, end, value));
    }

    /** The last fact, or null. */
    @Nullable FoundFact last() {
        return facts.isEmpty() ? null : facts.get(facts.size() - 1);
    }

    /** Whether a fact that starts at {@code position} or later passes a test. */
    boolean hasSince(int position, Predicate<FoundFact> test) {
        for (int i = facts.size() - 1; i >= 0 && facts.get(i).start() >= position; i--) {
            if (test.test(facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the last fact ends, or 0. */
    int end() {
        return facts.isEmpty() ? 0 : facts.get(facts.size() - 1).end();
    }

    /** Takes the last fact away, to put a longer one in its place. */
    void removeLast() {
        facts.remove(facts.size() - 1);
    }

    List<FoundFact> toList() {
        return List.copyOf(facts);
    }
}
