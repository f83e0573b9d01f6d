package dev.candor.internal.match;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds every occurrence of every phrase: a minimal acyclic automaton in a double array (J. Daciuk et al., "Incremental
 * construction of minimal acyclic finite-state automata", 2000; J. Aoe, "An efficient digital search algorithm by using a
 * double-array structure", 1989). It is walked from every character of a text with which, and with the one behind it, a
 * phrase may begin; a walk takes at most as many steps as the longest phrase has characters. Immutable.
 *
 * <p>A state is the place of its first slot. Slot {@code state + code} belongs to the transition by the character with this
 * code when its label is the code; slot {@code state} holds the kind of the phrase that ends here, when its label is 0.
 */
public final class PhraseAutomaton {

    static final int KIND = 0;

    /** Of a character in {@link #codes}: it is a phrase by itself. */
    private static final int ALONE = 1 << 15;

    private static final int CODE = ALONE - 1;
    /** The number of places in {@link #starts} as a power of two: six for every start. */
    private static final int START_BITS = 17;
    /** So many characters are looked at together. */
    private static final int BLOCK = 256;

    /** Codes by character: 0 for characters of no phrase, small ones for frequent characters; with {@link #ALONE}. */
    private final char[] codes;
    /** A bit for the first two characters of every phrase, shared with few others. */
    private final int[] starts;
    /**
     * In the lower bits the label, a code or {@link #KIND}, all ones in a free slot; above it the state that a transition
     * leads to, doubled, plus one when a phrase ends there; or a kind.
     */
    private final int[] slots;
    /** The number of bits of a label. */
    private final int labelBits;

    private final int root;
    private final int longest;

    PhraseAutomaton(char[] codes, int[] starts, int[] slots, int labelBits, int root, int longest) {
        this.codes = codes.clone();
        this.starts = starts;
        this.slots = slots;
        this.labelBits = labelBits;
        this.root = root;
        this.longest = longest;
        for (int c = 0; c < codes.length; c++) {
            if (codes[c] != 0 && isPhrase(codes[c])) {
                this.codes[c] |= (char) ALONE;
            }
        }
    }

    /** Whether the character of a code is a phrase. */
    private boolean isPhrase(int code) {
        int slot = slots[root + code];
        return label(slot) == code && ((slot >>> labelBits) & 1) != 0;
    }

    /** Receives occurrences, by start, longer ones first. */
    public interface Sink {
        /** An occurrence of a phrase of this kind at {@code [start, end)}. */
        void hit(int start, int end, int kind);
    }

    /** An automaton for these phrases and their kinds. Empty phrases are never found. */
    public static PhraseAutomaton of(SortedMap<String, Integer> kinds) {
        WordGraph graph = new WordGraph();
        kinds.forEach(graph::add);
        return DoubleArray.place(graph.finish(), kinds.keySet());
    }

    /** Reads what {@link #write} wrote. */
    public static PhraseAutomaton read(PackedReader in) {
        int longest = in.number();
        int root = in.number();
        char[] characters = in.characters();
        char[] codes = new char[1 << 16];
        for (int code = 1; code < characters.length; code++) {
            codes[characters[code]] = (char) code;
        }
        int labelBits = in.number();
        return new PhraseAutomaton(codes, in.numbers(), in.numbers(), labelBits, root, longest);
    }

    /** Writes the tables. */
    public void write(PackedWriter out) {
        out.number(longest);
        out.number(root);
        out.characters(charactersByCode());
        out.number(labelBits);
        out.numbers(starts);
        out.numbers(slots);
    }

    /** No starts yet. */
    static int[] noStarts() {
        return new int[1 << (START_BITS - 5)];
    }

    /** Sets the bit of two characters, by their codes. */
    static void addStart(int[] starts, int first, int second) {
        int place = place(first, second);
        starts[place >>> 5] |= 1 << place;
    }

    private static int place(int first, int second) {
        return (((first << 15) ^ second) * 0x9E3779B1) >>> (32 - START_BITS);
    }

    private char[] charactersByCode() {
        int used = 0;
        for (char code : codes) {
            used = Math.max(used, code & CODE);
        }
        char[] characters = new char[used + 1];
        for (int c = 0; c < codes.length; c++) {
            int code = codes[c] & CODE;
            characters[code] = code == 0 ? characters[0] : (char) c;
        }
        return characters;
    }

    /** A search for all phrases; belongs to one thread. */
    Walk walk() {
        return new Walk();
    }

    /**
     * The memory of a search. All places of a block at which a phrase may begin are walked together, a step at a time: no
     * step waits for the one before it, and nothing has to be foreseen.
     */
    final class Walk {

        /** The codes of a block and of what a phrase that begins in it may reach, with a 0 behind. */
        private final char[] seen = new char[BLOCK + longest + 1];
        /** Where in the block a phrase may begin, and the occurrence found there last, or -1. */
        private final int[] begins = new int[BLOCK];

        private final int[] lastFound = new int[BLOCK];
        /** The walks that still go on, by the number of their beginning, and their states. */
        private final int[] walks = new int[BLOCK];

        private final int[] states = new int[BLOCK];
        /** The occurrences: beginning, kind, end, and the one found before at the same place, or -1. */
        private int[] foundWalks = new int[2 * BLOCK];

        private int[] kinds = new int[2 * BLOCK];
        private int[] ends = new int[2 * BLOCK];
        private int[] before = new int[2 * BLOCK];
        private int found;

        /** Reports every occurrence that lies in {@code [from, to)} of a text to {@code sink}. */
        void search(CharSequence text, int from, int to, Sink sink) {
            for (int block = from; block < to; block += BLOCK) {
                int length = Math.min(BLOCK, to - block);
                int reach = Math.min(length + longest, to - block);
                for (int i = 0; i < reach; i++) {
                    seen[i] = codes[text.charAt(block + i)];
                }
                seen[reach] = 0;
                int count = findBegins(length);
                walkAll(count);
                for (int walk = 0; walk < count; walk++) {
                    for (int i = lastFound[walk]; i >= 0; i = before[i]) {
                        sink.hit(block + begins[walk], block + ends[i], kinds[i]);
                    }
                }
            }
        }

        private int findBegins(int length) {
            int count = 0;
            for (int i = 0; i < length; i++) {
                int place = place(seen[i] & CODE, seen[i + 1] & CODE);
                begins[count] = i;
                count += ((starts[place >>> 5] >>> place) & 1) | (seen[i] >>> 15);
            }
            return count;
        }

        private void walkAll(int count) {
            for (int walk = 0; walk < count; walk++) {
                lastFound[walk] = -1;
                walks[walk] = walk;
                states[walk] = root;
            }
            found = 0;
            int open = count;
            for (int depth = 0; open > 0; depth++) {
                if (found + open > kinds.length) {
                    grow();
                }
                int foundBefore = found;
                open = step(open, depth);
                for (int i = foundBefore; i < found; i++) {
                    int walk = foundWalks[i];
                    kinds[i] = slots[kinds[i]] >>> labelBits;
                    ends[i] = begins[walk] + depth + 1;
                    before[i] = lastFound[walk];
                    lastFound[walk] = i;
                }
            }
        }

        /** Takes the open walks a step on; answers how many stay open. Of what is found {@link #kinds} tells the state. */
        private int step(int open, int depth) {
            int mask = (1 << labelBits) - 1;
            int stay = 0;
            int next = found;
            for (int i = 0; i < open; i++) {
                int walk = walks[i];
                int code = seen[begins[walk] + depth] & CODE;
                int slot = slots[states[i] + code];
                int goesOn = (slot & mask) == code && code != 0 ? 1 : 0;
                int target = slot >>> labelBits;
                walks[stay] = walk;
                states[stay] = target >>> 1;
                stay += goesOn;
                foundWalks[next] = walk;
                kinds[next] = target >>> 1;
                next += goesOn & target;
            }
            found = next;
            return stay;
        }

        private void grow() {
            foundWalks = Arrays.copyOf(foundWalks, 2 * foundWalks.length);
            kinds = Arrays.copyOf(kinds, 2 * kinds.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
            before = Arrays.copyOf(before, 2 * before.length);
        }
    }

    /** The kind of a phrase, or -1 when it is none. */
    public int kind(String phrase) {
        int target = root << 1;
        for (int i = 0; i < phrase.length(); i++) {
            int code = codes[phrase.charAt(i)] & CODE;
            int slot = slots[(target >>> 1) + code];
            if (code == 0 || label(slot) != code) {
                return -1;
            }
            target = slot >>> labelBits;
        }
        return (target & 1) == 0 ? -1 : slots[target >>> 1] >>> labelBits;
    }

    private int label(int slot) {
        return slot & ((1 << labelBits) - 1);
    }

    /** All phrases; for tests and tools, as it takes its time. */
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        collect(root << 1, "", charactersByCode(), phrases);
        return phrases;
    }

    private void collect(int target, String prefix, char[] characters, List<String> phrases) {
        if ((target & 1) != 0) {
            phrases.add(prefix);
        }
        int state = target >>> 1;
        for (int code = 1; code < characters.length && state + code < slots.length; code++) {
            if (label(slots[state + code]) == code) {
                collect(slots[state + code] >>> labelBits, prefix + characters[code], characters, phrases);
            }
        }
    }

    /** The memory that the tables take, in bytes. */
    public long bytes() {
        return 2L * codes.length + 4L * starts.length + 4L * slots.length;
    }
}
