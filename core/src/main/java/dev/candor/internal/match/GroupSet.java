package dev.candor.internal.match;

/**
 * The groups of a stretch of hits, and for each group a row of bits that tells which of these hits belong to it, counted
 * from the first. Lies in the memory of a {@link GroupTable}; valid as long as that is.
 */
public final class GroupSet {

    private final GroupTable table;
    private final int hits;
    /** Where the words that say which groups there are begin; behind them stands how many come before each word. */
    private final int present;
    /** Where the row of the first group begins. */
    private final int rows;

    GroupSet(GroupTable table, int hits, int present, int rows) {
        this.table = table;
        this.hits = hits;
        this.present = present;
        this.rows = rows;
    }

    /** Whether some hit belongs to the group; no hit belongs to a group below 0. */
    public boolean has(int group) {
        return group >= 0 && (table.memory(present + (group >>> 6)) & (1L << group)) != 0;
    }

    /** Whether some hit belongs to one of the groups of a set of bits. */
    public boolean hasAny(long[] groups) {
        for (int word = 0; word < groups.length; word++) {
            if ((table.memory(present + word) & groups[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The same groups and rows in a memory of their own, valid for ever. */
    public GroupSet copy() {
        return new GroupSet(table.copy(present, rows + table.groups(present) * width()), hits, 0, rows - present);
    }

    /** The number of 64-bit words in a row. */
    public int width() {
        return GroupTable.width(hits);
    }

    /** The 64-bit word number {@code word} of the set of groups. */
    public long groups(int word) {
        return table.memory(present + word);
    }

    /** Adds the row of a group to {@code row}, from place {@code at} on. */
    public void addRow(int group, long[] row, int at) {
        if (!has(group)) {
            return;
        }
        int width = width();
        int start = rows + table.rank(present, group) * width;
        for (int k = 0; k < width; k++) {
            row[at + k] |= table.memory(start + k);
        }
    }

    /** Keeps in {@code row} only hits without any flag. */
    public void keepUnflagged(long[] row, int at) {
        int width = width();
        int start = rows - width;
        for (int k = 0; k < width; k++) {
            row[at + k] &= table.memory(start + k);
        }
    }
}
