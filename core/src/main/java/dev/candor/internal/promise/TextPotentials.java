package dev.candor.internal.promise;

import dev.candor.internal.promise.Potentials.To;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each clause of a text contributes to promises by itself, and what it says of the cut. One thread. */
final class TextPotentials {

    private final List<Part> parts = new ArrayList<>();
    private int[] sums = {};

    /** Forgets all clauses. */
    void clear() {
        parts.clear();
    }

    /** Adds a clause, and answers where its sums begin in {@link #sums}, all 0. */
    int begin(Part part) {
        int at = parts.size() * Potentials.SUMS;
        if (at + Potentials.SUMS > sums.length) {
            sums = Arrays.copyOf(sums, Math.max(2 * sums.length, 32 * Potentials.SUMS));
        }
        Arrays.fill(sums, at, at + Potentials.SUMS, 0);
        parts.add(part);
        return at;
    }

    int[] sums() {
        return sums;
    }

    /** The number of clauses. */
    int size() {
        return parts.size();
    }

    /** What a clause contributes to promises. */
    Part part(int clause) {
        return parts.get(clause);
    }

    /**
     * What a clause hears from itself, from those around it and from the one that it stands under, {@code weight} 0 of
     * beginning, 1 of going on.
     */
    int sum(int clause, int heading, int weight) {
        return term(clause, To.ITSELF, weight)
                + term(clause - 1, To.NEXT, weight)
                + term(clause - 2, To.SECOND_NEXT, weight)
                + term(clause + 1, To.PREVIOUS, weight)
                + term(clause + 2, To.SECOND_PREVIOUS, weight)
                + term(heading, To.BELOW, weight);
    }

    private int term(int clause, To to, int weight) {
        boolean speaks = clause >= 0 && clause < parts.size();
        return speaks ? sums[Potentials.place(clause * Potentials.SUMS, to) + weight] : 0;
    }

    /** The clauses from one on, apart from the text; hits are counted from {@code hitFrom}. */
    TextPotentials copy(int first, int hitFrom) {
        TextPotentials copy = new TextPotentials();
        for (Part part : parts.subList(first, parts.size())) {
            copy.parts.add(part.moved(-hitFrom));
        }
        copy.sums = Arrays.copyOfRange(sums, first * Potentials.SUMS, parts.size() * Potentials.SUMS);
        return copy;
    }

    /** Adds clauses that were kept apart; hits are counted from {@code hitFrom}. */
    void add(TextPotentials kept, int hitFrom) {
        for (int clause = 0; clause < kept.size(); clause++) {
            int at = begin(kept.part(clause).moved(hitFrom));
            System.arraycopy(kept.sums, clause * Potentials.SUMS, sums, at, Potentials.SUMS);
        }
    }
}
