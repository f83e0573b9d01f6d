package dev.candor.internal.match;

import java.util.Arrays;

/** The memory in which the group sets of one text lie. Filled by one thread, then read. */
public final class GroupTable {

    private final int words;
    private long[] memory;
    private int used;
    /** The row of every group of the stretch being added, kept empty in between. */
    private long[] open;

    private int openWidth = 1;

    /** A table for hits of this lexicon. */
    public GroupTable(Lexicon lexicon) {
        words = lexicon.words();
        memory = new long[1 << 10];
        open = new long[64 * words];
    }

    private GroupTable(int words, long[] memory) {
        this.words = words;
        this.memory = memory;
        open = new long[0];
        openWidth = 0;
    }

    /** A table that holds a part of this one and nothing else. */
    GroupTable copy(int from, int to) {
        return new GroupTable(words, Arrays.copyOfRange(memory, from, to));
    }

    /** Forgets all sets; those handed out are no longer valid. */
    public void clear() {
        used = 0;
    }

    /** Adds the groups of the hits {@code [from, to)}, as they are flagged now. */
    public GroupSet add(Hits hits, int from, int to) {
        Lexicon lexicon = hits.lexicon();
        int width = width(to - from);
        openRows(width);
        int present = used;
        int ranks = present + words;
        int unflagged = ranks + words;
        ensure(2 * words + width);
        Arrays.fill(memory, present, unflagged + width, 0);
        for (int i = from; i < to; i++) {
            int kind = hits.kind(i);
            long bit = 1L << (i - from);
            int place = (i - from) >>> 6;
            for (int m = lexicon.memberCount(kind) - 1; m >= 0; m--) {
                int group = lexicon.member(kind, m);
                open[group * openWidth + place] |= bit;
                memory[present + (group >>> 6)] |= 1L << group;
            }
            if (hits.flags(i) == 0) {
                memory[unflagged + place] |= bit;
            }
        }
        int rows = unflagged + width;
        int count = 0;
        for (int word = 0; word < words; word++) {
            memory[ranks + word] = count;
            count += Long.bitCount(memory[present + word]);
        }
        used = rows;
        ensure(width * count);
        for (int word = 0; word < words; word++) {
            for (long left = memory[present + word]; left != 0; left &= left - 1) {
                int row = (64 * word + Long.numberOfTrailingZeros(left)) * openWidth;
                for (int k = 0; k < width; k++) {
                    memory[used++] = open[row + k];
                    open[row + k] = 0;
                }
            }
        }
        return new GroupSet(this, to - from, present, rows);
    }

    /** The number of groups in the set that begins at a place and that come before a group. */
    int rank(int present, int group) {
        int word = group >>> 6;
        return (int) memory[present + words + word] + Long.bitCount(memory[present + word] & ((1L << group) - 1));
    }

    /** The number of groups in the set that begins at a place. */
    int groups(int present) {
        return (int) memory[present + 2 * words - 1] + Long.bitCount(memory[present + words - 1]);
    }

    /** The number of 64-bit words for this many hits. */
    static int width(int hits) {
        return Math.max(1, (hits + 63) >>> 6);
    }

    long memory(int at) {
        return memory[at];
    }

    private void openRows(int width) {
        if (width > openWidth) {
            openWidth = width;
            open = new long[64 * words * width];
        }
    }

    private void ensure(int more) {
        if (used + more > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(used + more, memory.length * 2));
        }
    }
}
