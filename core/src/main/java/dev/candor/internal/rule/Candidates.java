package dev.candor.internal.rule;

import java.util.Arrays;

/** By sentence of one text the patterns that may match there, in order. One thread. */
final class Candidates {

    static final int NONE = -1;

    /** By sentence its first candidate. */
    private int[] firsts = {};

    private int[] patterns = new int[256];
    private int[] nexts = new int[256];
    private int size;

    void clear(int sentences) {
        if (firsts.length < sentences) {
            firsts = new int[2 * sentences];
        }
        Arrays.fill(firsts, 0, sentences, NONE);
        size = 0;
    }

    /** Puts a pattern before all others of a sentence. */
    void addFirst(int sentence, int pattern) {
        if (size == patterns.length) {
            patterns = Arrays.copyOf(patterns, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
        }
        patterns[size] = pattern;
        nexts[size] = firsts[sentence];
        firsts[sentence] = size++;
    }

    /** The first candidate of a sentence, or {@link #NONE}. */
    int first(int sentence) {
        return firsts[sentence];
    }

    /** The candidate after one, or {@link #NONE}. */
    int next(int candidate) {
        return nexts[candidate];
    }

    /** The pattern that a candidate is. */
    int pattern(int candidate) {
        return patterns[candidate];
    }
}
