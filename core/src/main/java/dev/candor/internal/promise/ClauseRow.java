package dev.candor.internal.promise;

import java.util.Arrays;

/** The signs of one clause after the other, each once. One thread. */
final class ClauseRow {

    private int[] signs = {};
    private int size;
    /** By sign the last clause that had it, counted from the first one ever. */
    private int[] seen = {};

    private int clause;

    /** Begins a clause; {@code count} is the number of all signs that it may have. */
    void begin(int count) {
        if (count != seen.length) {
            seen = new int[count];
            signs = new int[count];
            clause = 0;
        }
        size = 0;
        clause++;
    }

    /** Adds a sign, unless it is there. */
    void add(int sign) {
        if (seen[sign] != clause) {
            seen[sign] = clause;
            signs[size++] = sign;
        }
    }

    int size() {
        return size;
    }

    int get(int i) {
        return signs[i];
    }

    /** The signs in an array of their own, ascending. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(signs, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
