package dev.candor.internal.match;

import java.util.Arrays;

/**
 * Occurrences of phrases in one text, by start, longer ones first. Each has flags that the clause reader sets. Filled by
 * one thread, then read.
 */
public final class Hits {

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

    /** How many hits before one may cover it. */
    private static final int SHADOW_REACH = 12;

    private final Lexicon lexicon;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] kinds = new int[64];
    private byte[] flags = new byte[64];
    private int size;

    /** No hits yet. */
    public Hits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Forgets all hits. */
    public void clear() {
        size = 0;
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

    /** The kind of the phrase found. */
    public int kind(int i) {
        return kinds[i];
    }

    /** Whether the phrase belongs to a group. */
    public boolean has(int i, int group) {
        return lexicon.has(kinds[i], group);
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

    /** Says whether the hit may stay, by start, end and kind. */
    public interface Filter {
        /** Whether to keep the hit. */
        boolean keep(int start, int end, int kind);
    }

    /**
     * Adds every phrase in a text, and what was found without a phrase. What does not count is left out: hits inside a
     * mask, hits inside a longer hit of the same group set, hits that ask for word borders and start inside a closed extra ({@code
     * 日前} in {@code 6月10日前}), and hits that {@code filter} refuses.
     */
    public void find(CharSequence text, Extras extras, Filter filter) {
        Intake intake = new Intake(extras, filter);
        lexicon.automaton().search(text, intake);
        intake.finish();
    }

    /** Takes hits by start, longer ones first, and lets those in that count. */
    private final class Intake implements PhraseAutomaton.Sink {

        private final Extras extras;
        private final Filter filter;
        private int nextExtra;
        private int maskEnd;
        private int farthest;
        private int closedStart;
        private int closedEnd;

        Intake(Extras extras, Filter filter) {
            this.extras = extras;
            this.filter = filter;
        }

        @Override
        public void hit(int start, int end, int kind) {
            while (nextExtra < extras.size() && extras.isBefore(nextExtra, start, end)) {
                takeExtra();
            }
            take(start, end, kind);
        }

        void finish() {
            while (nextExtra < extras.size()) {
                takeExtra();
            }
        }

        private void takeExtra() {
            if (extras.isClosed(nextExtra)) {
                closedStart = extras.start(nextExtra);
                closedEnd = extras.end(nextExtra);
            }
            take(extras.start(nextExtra), extras.end(nextExtra), extras.kind(nextExtra));
            nextExtra++;
        }

        private void take(int start, int end, int kind) {
            boolean counts = end > maskEnd
                    && !(lexicon.needsBorder(kind) && start > closedStart && start < closedEnd && end > closedEnd)
                    && lexicon.memberCount(kind) > 0
                    && !(end <= farthest && isShadowed(start, end, kind))
                    && filter.keep(start, end, kind);
            if (lexicon.isMask(kind)) {
                maskEnd = Math.max(maskEnd, end);
            }
            if (counts) {
                farthest = Math.max(farthest, end);
                append(start, end, kind);
            }
        }
    }

    private void append(int start, int end, int kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        flags[size] = 0;
        size++;
    }

    /** Whether a kept hit that covers this one belongs to all of its groups. */
    private boolean isShadowed(int start, int end, int kind) {
        for (int k = size - 1; k >= 0 && k >= size - SHADOW_REACH; k--) {
            if (ends[k] >= end && ends[k] - starts[k] > end - start && lexicon.hasAll(kinds[k], kind)) {
                return true;
            }
        }
        return false;
    }
}
