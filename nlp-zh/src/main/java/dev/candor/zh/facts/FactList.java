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

    private static final int LAST_FEW = 3;

    private final List<FoundFact> facts = new ArrayList<>();
    /** The first fact of the open line; those before it are no longer looked at. */
    private int first;

    /** Begins another line. */
    void begin() {
        first = facts.size();
    }

    /** Takes facts of the open line over that were found before. */
    void addAll(List<FoundFact> found, int moved) {
        for (FoundFact fact : found) {
            facts.add(moved == 0 ? fact : fact.moved(moved));
        }
    }

    /** The facts of the open line. */
    List<FoundFact> ofLine() {
        return List.copyOf(facts.subList(first, facts.size()));
    }

    /** Adds a fact, or drops it for one that is there. */
    void add(Fact.Kind kind, int start, int end, String value) {
        add(new FoundFact(kind, start, end, value));
    }

    /** Adds a fact, or drops it for one that is there. */
    void add(FoundFact fact) {
        int keep = facts.size();
        while (keep > first && facts.get(keep - 1).end() > fact.start()) {
            FoundFact other = facts.get(keep - 1);
            if (other.end() - other.start() >= fact.end() - fact.start()) {
                return;
            }
            keep--;
        }
        while (facts.size() > keep) {
            facts.remove(facts.size() - 1);
        }
        facts.add(fact);
    }

    /** Drops the facts of the open line that pass a test. */
    void dropIf(Predicate<FoundFact> test) {
        for (int i = first; i < facts.size(); ) {
            if (test.test(facts.get(i))) {
                facts.remove(i);
            } else {
                i++;
            }
        }
    }

    /** The last fact, or null. */
    @Nullable FoundFact last() {
        return facts.size() == first ? null : facts.get(facts.size() - 1);
    }

    /** Whether a fact that starts at {@code position} or later passes a test. */
    boolean hasSince(int position, Predicate<FoundFact> test) {
        for (int i = facts.size() - 1; i >= first && facts.get(i).start() >= position; i--) {
            if (test.test(facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the last few facts ends at a place and passes a test. */
    boolean hasEnding(int end, Predicate<FoundFact> test) {
        int last = Math.max(first, facts.size() - LAST_FEW);
        for (int i = facts.size() - 1; i >= last && facts.get(i).end() >= end; i--) {
            if (facts.get(i).end() == end && test.test(facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the last fact ends, or 0. */
    int end() {
        return facts.size() == first ? 0 : facts.get(facts.size() - 1).end();
    }

    List<FoundFact> toList() {
        return List.copyOf(facts);
    }
}
