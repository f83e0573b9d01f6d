package dev.candor.internal.match;

import java.util.Arrays;

/** What was found in a text without a phrase, such as dates and the name of the issuer. Filled by one thread, then read. */
public final class Extras {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    /** The kind, and in the lowest bit the border. */
    private int[] kinds = new int[16];

    private int size;

    /** Room in which they are put in order, as long as the lists themselves. */
    private long[] order = new long[16];

    private int[] otherStarts = new int[16];
    private int[] otherEnds = new int[16];
    private int[] otherKinds = new int[16];

    /** Forgets everything. */
    public void clear() {
        size = 0;
    }

    /** What may lie across the end of what was found. */
    public enum Border {
        /** Any phrase. */
        OPEN,
        /** No phrase that asks for word borders. */
        CLOSED
    }

    /** Adds what was found at {@code [start, end)}; a kind below 0 adds nothing. */
    public void add(int start, int end, int kind, Border border) {
        if (kind < 0) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            order = new long[size * 2];
            otherStarts = new int[size * 2];
            otherEnds = new int[size * 2];
            otherKinds = new int[size * 2];
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (kind << 1) | (border == Border.CLOSED ? 1 : 0);
        size++;
    }

    /** Puts all in order: by start, longer ones first, then as they were added. */
    public void sort() {
        if (isSorted()) {
            return;
        }
        for (int i = 0; i < size; i++) {
            order[i] = ((long) starts[i] << 32) | i;
        }
        Arrays.sort(order, 0, size);
        int[] newStarts = otherStarts;
        int[] newEnds = otherEnds;
        int[] newKinds = otherKinds;
        for (int i = 0; i < size; i++) {
            int from = (int) order[i];
            int to = i;
            for (; to > 0 && newStarts[to - 1] == starts[from] && newEnds[to - 1] < ends[from]; to--) {
                newStarts[to] = newStarts[to - 1];
                newEnds[to] = newEnds[to - 1];
                newKinds[to] = newKinds[to - 1];
            }
            newStarts[to] = starts[from];
            newEnds[to] = ends[from];
            newKinds[to] = kinds[from];
        }
        otherStarts = starts;
        otherEnds = ends;
        otherKinds = kinds;
        starts = newStarts;
        ends = newEnds;
        kinds = newKinds;
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (starts[i] < starts[i - 1] || (starts[i] == starts[i - 1] && ends[i] > ends[i - 1])) {
                return false;
            }
        }
        return true;
    }

    /** The number of what was found. */
    public int size() {
        return size;
    }

    /** Where number {@code i} starts. */
    public int start(int i) {
        return starts[i];
    }

    /** Where it ends. */
    public int end(int i) {
        return ends[i];
    }

    /** The kind of phrases that it counts as. */
    public int kind(int i) {
        return kinds[i] >> 1;
    }

    /** Whether no phrase lies across the end of number {@code i}. */
    public boolean isClosed(int i) {
        return (kinds[i] & 1) != 0;
    }

    /** Whether number {@code i} comes before a phrase at {@code [start, end)}. */
    boolean isBefore(int i, int start, int end) {
        return starts[i] < start || (starts[i] == start && ends[i] > end);
    }
}
