package dev.candor.internal.match;

import java.util.Arrays;

/**
 * Occurrences of phrases in one text, by start, longer ones first. Each has flags that the clause reader sets. Filled by
 * one thread, then read.
 */
public final class Hits implements PhraseAutomaton.Sink {

    /** Inside a negation. */
    public static final int NEGATED = 1;
    /** Wished, feared, advised or supposed, not told as a fact. */
    public static final int IRREAL = 2;
    /** Inside a quotation. */
    public static final int QUOTED = 4;
    /** Said by somebody other than the issuer. */
    public static final int REPORTED = 8;
    /** Said in a question. */
    public static final int ASKED = 16;
    /** Part of a heading or a title. */
    public static final int HEADING = 32;

    private static final int LONGEST_TOLD_APART = 0xFFF;

    private final Lexicon lexicon;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] phrases = new int[64];
    private byte[] flags = {};
    private int size;

    /** No hits yet. */
    public Hits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void hit(int start, int end, int id) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            phrases = Arrays.copyOf(phrases, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        phrases[size] = id;
        size++;
    }

    /** The lexicon whose phrases these are. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The number of hits. */
    public int size() {
        return size;
    }

    /** Where hit {@code i} starts, in normalised characters. */
    public int start(int i) {
        return starts[i];
    }

    /** Where hit {@code i} ends. */
    public int end(int i) {
        return ends[i];
    }

    /** The phrase found. */
    public int phrase(int i) {
        return phrases[i];
    }

    /** Whether the phrase belongs to a group. */
    public boolean has(int i, int group) {
        return lexicon.has(phrases[i], group);
    }

    /** The flags set so far. */
    public int flags(int i) {
        return flags[i];
    }

    /** Adds flags. */
    public void flag(int i, int flag) {
        flags[i] |= (byte) flag;
    }

    /** The first hit that starts at or after {@code position}. */
    public int firstFrom(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Says whether the hit may stay, by start, end and phrase. */
    public interface Filter {
        /** Whether to keep the hit. */
        boolean keep(int start, int end, int phrase);
    }

    /**
     * Puts the hits in order and drops what does not count: hits inside a mask, hits inside a longer hit of the same
     * group set, and hits that {@code filter} refuses.
     */
    public void settle(Filter filter) {
        sort();
        int kept = 0;
        int maskEnd = 0;
        for (int i = 0; i < size; i++) {
            boolean counts = ends[i] > maskEnd
                    && hasGroups(phrases[i])
                    && !isShadowed(kept, i)
                    && filter.keep(starts[i], ends[i], phrases[i]);
            if (lexicon.isMask(phrases[i])) {
                maskEnd = Math.max(maskEnd, ends[i]);
            }
            if (counts) {
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                phrases[kept] = phrases[i];
                kept++;
            }
        }
        size = kept;
    }

    private boolean hasGroups(int phrase) {
        for (int word = 0; word < lexicon.words(); word++) {
            if (lexicon.bits(phrase, word) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a kept hit that covers hit {@code i} belongs to all of its groups. */
    private boolean isShadowed(int kept, int i) {
        for (int k = kept - 1; k >= 0 && k >= kept - 12; k--) {
            if (ends[k] >= ends[i]
                    && ends[k] - starts[k] > ends[i] - starts[i]
                    && coversGroups(phrases[k], phrases[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean coversGroups(int longer, int shorter) {
        for (int word = 0; word < lexicon.words(); word++) {
            if ((lexicon.bits(shorter, word) & ~lexicon.bits(longer, word)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** By start, longer hits first, then in the order of arrival. */
    private void sort() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int shortness = LONGEST_TOLD_APART - Math.min(LONGEST_TOLD_APART, ends[i] - starts[i]);
            order[i] = ((long) starts[i] << 40) | ((long) shortness << 28) | i;
        }
        Arrays.sort(order);
        int[] newStarts = new int[size];
        int[] newEnds = new int[size];
        int[] newPhrases = new int[size];
        for (int i = 0; i < size; i++) {
            int from = (int) (order[i] & 0xFFFFFFF);
            newStarts[i] = starts[from];
            newEnds[i] = ends[from];
            newPhrases[i] = phrases[from];
        }
        starts = newStarts;
        ends = newEnds;
        phrases = newPhrases;
        flags = new byte[size];
    }
}
