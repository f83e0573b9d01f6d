package dev.candor.internal.rule;

/** The memory that patterns work in: for every element a row of hits, and the nearest beginnings of every suffix. */
final class Scratch {

    /** No beginning is kept. */
    static final int NONE = -1;
    /** The hit is the last of the pattern. */
    static final int ITSELF = -2;

    private static final int KEPT = 4;

    long[] rows = new long[16];
    int[] starts = new int[32];
    int[] ends = new int[32];
    /** The number of words in a row, and which words of all hits they are. */
    int width;

    int firstWord;
    /** Where the stretch ends that was found last. */
    int end;

    private int[] sizes = new int[8];

    /** Makes room for a pattern among the hits {@code [from, to)}; rows hold what they held. */
    void open(int elements, int from, int to) {
        firstWord = from >>> 6;
        width = ((to + 63) >>> 6) - firstWord;
        if (rows.length < elements * width) {
            rows = new long[elements * width];
        }
        if (sizes.length < elements) {
            sizes = new int[elements];
            starts = new int[elements * KEPT];
            ends = new int[elements * KEPT];
        }
    }

    /** Forgets all beginnings. */
    void forget(int elements) {
        for (int e = 0; e < elements; e++) {
            sizes[e] = 0;
        }
    }

    /** Word {@code k} of all rows together. */
    long anyRow(int elements, int k) {
        long any = 0;
        for (int e = 0; e < elements; e++) {
            any |= rows[e * width + k];
        }
        return any;
    }

    /** Keeps a beginning of the pattern from element {@code e} on; the one kept longest gives way. */
    void keep(int e, int start, int end) {
        int slot = e * KEPT + sizes[e] % KEPT;
        starts[slot] = start;
        ends[slot] = end;
        sizes[e]++;
    }

    int from(int e) {
        return e * KEPT;
    }

    int to(int e) {
        return e * KEPT + Math.min(KEPT, sizes[e]);
    }
}
