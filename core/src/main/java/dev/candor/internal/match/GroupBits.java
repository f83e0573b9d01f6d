package dev.candor.internal.match;

/**
 * Gives each group that a reader of texts asks for a bit of its own, so that what a hit belongs to is one look-up by its
 * kind. Filled while a reader is made, at most 64 groups.
 */
public final class GroupBits {

    private final Lexicon lexicon;
    private final long[] bits;
    private int used;

    /** Bits for groups of this lexicon. */
    public GroupBits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bits = new long[lexicon.groups().size()];
    }

    /**
     * The bit of a group, the same one each time; 0 when no phrase belongs to it.
     *
     * @throws IllegalStateException when there is no bit left
     */
    public long bit(String group) {
        int id = lexicon.group(group);
        if (id < 0) {
            return 0;
        }
        if (bits[id] == 0) {
            if (used == Long.SIZE) {
                throw new IllegalStateException(
                        "a reader asks for at most " + Long.SIZE + " groups; '" + group + "' would be one more");
            }
            bits[id] = 1L << used++;
        }
        return bits[id];
    }

    /** By kind of phrases the bits of its groups, as far as they have been given. */
    public long[] byKind() {
        long[] byKind = new long[lexicon.kinds()];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = lexicon.bits(kind, bits);
        }
        return byKind;
    }
}
