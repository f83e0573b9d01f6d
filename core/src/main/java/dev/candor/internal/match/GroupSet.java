package dev.candor.internal.match;

/** The groups of a stretch of hits. Lies in the memory of a {@link GroupTable}; valid as long as that is. */
public final class GroupSet {

    private final GroupTable table;
    /** Where the words begin that say which groups there are. */
    private final int words;

    GroupSet(GroupTable table, int words) {
        this.table = table;
        this.words = words;
    }

    /** Whether some hit belongs to the group; no hit belongs to a group below 0. */
    public boolean has(int group) {
        return group >= 0 && (table.memory(words + (group >>> 6)) & (1L << group)) != 0;
    }

    /** Whether some hit belongs to one of the groups of a set of bits. */
    public boolean hasAny(long[] groups) {
        for (int word = 0; word < groups.length; word++) {
            if ((table.memory(words + word) & groups[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The same groups in a memory of their own, valid for ever. */
    public GroupSet copy() {
        return new GroupSet(table.copy(words), 0);
    }

    /** The 64-bit word number {@code word} of the set of groups. */
    public long groups(int word) {
        return table.memory(words + word);
    }
}
