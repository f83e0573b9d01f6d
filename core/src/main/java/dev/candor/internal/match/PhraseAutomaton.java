package dev.candor.internal.match;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds every occurrence of every phrase: a minimal acyclic automaton in a double array (J. Daciuk et al., "Incremental
 * construction of minimal acyclic finite-state automata", 2000; J. Aoe, "An efficient digital search algorithm by using a
 * double-array structure", 1989). It is walked from every character of a text, which costs at most as many steps as the
 * longest phrase has characters. Immutable.
 *
 * <p>A state is the place of its first slot. Slot {@code state + code} belongs to the transition by the character with this
 * code when its label is the code; slot {@code state} holds the kind of the phrase that ends here, when its label is 0.
 */
public final class PhraseAutomaton {

    static final int KIND = 0;

    /** Codes by character: 0 for characters of no phrase, small ones for frequent characters. */
    private final char[] codes;
    /**
     * In the lower bits the label, a code or {@link #KIND}, all ones in a free slot; above it the state that a transition
     * leads to, doubled, plus one when a phrase ends there; or a kind.
     */
    private final int[] slots;
    /** The number of bits of a label. */
    private final int labelBits;

    private final int root;
    private final int longest;

    PhraseAutomaton(char[] codes, int[] slots, int labelBits, int root, int longest) {
        this.codes = codes;
        this.slots = slots;
        this.labelBits = labelBits;
        this.root = root;
        this.longest = longest;
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
        return new PhraseAutomaton(codes, in.numbers(), labelBits, root, longest);
    }

    /** Writes the tables. */
    public void write(PackedWriter out) {
        out.number(longest);
        out.number(root);
        out.characters(charactersByCode());
        out.number(labelBits);
        out.numbers(slots);
    }

    private char[] charactersByCode() {
        int used = 0;
        for (char code : codes) {
            used = Math.max(used, code);
        }
        char[] characters = new char[used + 1];
        for (int c = 0; c < codes.length; c++) {
            characters[codes[c]] = codes[c] == 0 ? characters[0] : (char) c;
        }
        return characters;
    }

    /** Reports every occurrence that lies in {@code [from, to)} of a text to {@code sink}. */
    public void search(CharSequence text, int from, int to, Sink sink) {
        int mask = (1 << labelBits) - 1;
        int[] ends = new int[longest];
        int[] kinds = new int[longest];
        for (int start = from; start < to; start++) {
            int found = 0;
            int state = root;
            for (int at = start; at < to; at++) {
                int code = codes[text.charAt(at)];
                int slot = slots[state + code];
                if (code == 0 || (slot & mask) != code) {
                    break;
                }
                int target = slot >>> labelBits;
                state = target >>> 1;
                if ((target & 1) != 0) {
                    ends[found] = at + 1;
                    kinds[found++] = slots[state] >>> labelBits;
                }
            }
            while (--found >= 0) {
                sink.hit(start, ends[found], kinds[found]);
            }
        }
    }

    /** The kind of a phrase, or -1 when it is none. */
    public int kind(String phrase) {
        int target = root << 1;
        for (int i = 0; i < phrase.length(); i++) {
            int code = codes[phrase.charAt(i)];
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
        return 2L * codes.length + 4L * slots.length;
    }
}
