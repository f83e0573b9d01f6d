package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The memory in which the group sets of one text lie. Filled by one thread, then read. */
public final class GroupTable {

    /** The number of 64-bit words in a set. */
    private final int words;

    private long[] memory;
    private int used;
    /** The sets by their place in the memory: the next text has its own at the same places. */
    private final List<GroupSet> sets = new ArrayList<>();

    /** A table for hits of this lexicon. */
    public GroupTable(Lexicon lexicon) {
        this(lexicon.words(), new long[1 << 10]);
    }

    private GroupTable(int words, long[] memory) {
        this.words = words;
        this.memory = memory;
    }

    /** A table that holds one set of this one and nothing else. */
    GroupTable copy(int set) {
        return new GroupTable(words, Arrays.copyOfRange(memory, set, set + words));
    }

    /** Forgets all sets; those handed out are no longer valid. */
    public void clear() {
        used = 0;
    }

    /** Adds the groups of the hits {@code [from, to)}. */
    public GroupSet add(Hits hits, int from, int to) {
        int set = used;
        used += words;
        if (used > memory.length) {
            memory = Arrays.copyOf(memory, 2 * used);
        }
        Arrays.fill(memory, set, used, 0);
        Lexicon lexicon = hits.lexicon();
        for (int i = from; i < to; i++) {
            lexicon.addGroups(hits.kind(i), memory, set);
        }
        int number = set / words;
        if (number == sets.size()) {
            sets.add(new GroupSet(this, set));
        }
        return sets.get(number);
    }

    long memory(int at) {
        return memory[at];
    }
}
