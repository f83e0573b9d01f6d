package dev.candor.internal.text;

import java.util.Arrays;

/** Stretches of a text, such as its sentences, in order and without overlap. Filled by one thread, then read. */
public final class Stretches {

    private int[] borders = new int[64];
    private int size;

    /** Forgets everything. */
    public void clear() {
        size = 0;
    }

    /** Adds {@code [start, end)}. */
    public void add(int start, int end) {
        if (2 * size == borders.length) {
            borders = Arrays.copyOf(borders, 4 * size);
        }
        borders[2 * size] = start;
        borders[2 * size + 1] = end;
        size++;
    }

    /** The number of stretches. */
    public int size() {
        return size;
    }

    /** Where number {@code i} starts. */
    public int start(int i) {
        return borders[2 * i];
    }

    /** Where it ends. */
    public int end(int i) {
        return borders[2 * i + 1];
    }

    /** How long it is. */
    public int length(int i) {
        return end(i) - start(i);
    }
}
