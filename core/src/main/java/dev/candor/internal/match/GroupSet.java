package dev.candor.internal.match;

/** The groups of a stretch of hits. Immutable once collected. */
public final class GroupSet {

    private final long[] bits;

    private GroupSet(long[] bits) {
        this.bits = bits;
    }

    /** The groups of the hits {@code [from, to)}. */
    public static GroupSet of(Hits hits, int from, int to) {
        Lexicon lexicon = hits.lexicon();
        long[] bits = new long[lexicon.words()];
        for (int i = from; i < to; i++) {
            for (int word = 0; word < bits.length; word++) {
                bits[word] |= lexicon.bits(hits.phrase(i), word);
            }
        }
        return new GroupSet(bits);
    }

    /** Whether some hit belongs to the group; no hit belongs to a group below 0. */
    public boolean has(int group) {
        return group >= 0 && (bits[group >>> 6] & (1L << group)) != 0;
    }
}
