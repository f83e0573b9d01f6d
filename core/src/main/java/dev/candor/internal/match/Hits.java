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
    private final PhraseAutomaton.Walk walk;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    /** By hit the farthest end of all hits up to it. */
    private int[] reaches = new int[64];

    private int[] kinds = new int[64];
    private byte[] flags = new byte[64];
    private int size;

    /** No hits yet. */
    public Hits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.walk = lexicon.automaton().walk();
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
     * A search for every phrase in a text, and for what was found without a phrase, stretch by stretch. What does not count
     * is left out: hits inside a mask, hits inside a longer hit of the same group set, hits that ask for word borders and
     * start inside a closed extra ({@code 日前} in {@code 6月10日前}), and hits that {@code filter} refuses.
     */
    public Search search(CharSequence text, Extras extras, Filter filter) {
        return new Search(text, extras, filter);
    }

    /** Takes hits by start, longer ones first, and lets those in that count. */
    public final class Search implements PhraseAutomaton.Sink {

        private final CharSequence text;
        private final Extras extras;
        private final Filter filter;
        private int nextExtra;
        private int maskEnd;
        private int closedStart;
        private int closedEnd;

        private Search(CharSequence text, Extras extras, Filter filter) {
            this.text = text;
            this.extras = extras;
            this.filter = filter;
        }

        /** Adds what lies in {@code [from, to)}; stretches come in order, and nothing lies across their ends. */
        public void find(int from, int to) {
            skip(from);
            walk.search(text, from, to, this);
            while (nextExtra < extras.size() && extras.start(nextExtra) < to) {
                takeExtra();
            }
        }

        private void skip(int from) {
            while (nextExtra < extras.size() && extras.start(nextExtra) < from) {
                nextExtra++;
            }
        }

        @Override
        public void hit(int start, int end, int kind) {
            while (nextExtra < extras.size() && extras.isBefore(nextExtra, start, end)) {
                takeExtra();
            }
            take(start, end, kind);
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
                    && !isShadowed(start, end, kind)
                    && filter.keep(start, end, kind);
            if (lexicon.isMask(kind)) {
                maskEnd = Math.max(maskEnd, end);
            }
            if (counts) {
                append(start, end, kind);
            }
        }
    }

    /** Hits that were taken out, apart from their text. Immutable. */
    public static final class Kept {

        private final int[] starts;
        private final int[] ends;
        private final int[] kinds;
        private final byte[] flags;

        private Kept(Hits hits, int from) {
            starts = Arrays.copyOfRange(hits.starts, from, hits.size);
            ends = Arrays.copyOfRange(hits.ends, from, hits.size);
            kinds = Arrays.copyOfRange(hits.kinds, from, hits.size);
            flags = Arrays.copyOfRange(hits.flags, from, hits.size);
        }
    }

    /** The hits from one on, with their flags, apart from the text. */
    public Kept keep(int from) {
        return new Kept(this, from);
    }

    /** Adds hits behind those that are there, so many characters later than they were. */
    public void add(Kept kept, int moved) {
        int count = kept.starts.length;
        ensure(count);
        System.arraycopy(kept.kinds, 0, kinds, size, count);
        System.arraycopy(kept.flags, 0, flags, size, count);
        for (int i = 0; i < count; i++) {
            starts[size + i] = kept.starts[i] + moved;
            ends[size + i] = kept.ends[i] + moved;
            reaches[size + i] = reach(size + i, ends[size + i]);
        }
        size += count;
    }

    private void ensure(int more) {
        if (size + more > starts.length) {
            int room = Math.max(size + more, 2 * size);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            reaches = Arrays.copyOf(reaches, room);
            kinds = Arrays.copyOf(kinds, room);
            flags = Arrays.copyOf(flags, room);
        }
    }

    private void append(int start, int end, int kind) {
        ensure(1);
        starts[size] = start;
        ends[size] = end;
        reaches[size] = reach(size, end);
        kinds[size] = kind;
        flags[size] = 0;
        size++;
    }

    private int reach(int hit, int end) {
        return hit == 0 ? end : Math.max(reaches[hit - 1], end);
    }

    /** Whether a kept hit that covers this one belongs to all of its groups. */
    private boolean isShadowed(int start, int end, int kind) {
        for (int k = size - 1; k >= 0 && k >= size - SHADOW_REACH && reaches[k] >= end; k--) {
            if (ends[k] >= end && ends[k] - starts[k] > end - start && lexicon.hasAll(kinds[k], kind)) {
                return true;
            }
        }
        return false;
    }
}
