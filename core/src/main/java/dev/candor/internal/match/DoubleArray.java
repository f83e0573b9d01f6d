package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Lays a graph of words into a double array: every state gets a place at which its transitions find free slots. */
final class DoubleArray {

    private final WordGraph.Finished graph;
    private final char[] codes;
    private final BitSet taken = new BitSet();
    private final BitSet bases = new BitSet();
    private int end;

    private DoubleArray(WordGraph.Finished graph, char[] codes) {
        this.graph = graph;
        this.codes = codes;
    }

    static PhraseAutomaton place(WordGraph.Finished graph, Set<String> phrases) {
        char[] codes = new char[1 << 16];
        int codeCount = assignCodes(phrases, codes);
        int longest = phrases.stream().mapToInt(String::length).max().orElse(0);
        return new DoubleArray(graph, codes).automaton(codeCount, longest);
    }

    private PhraseAutomaton automaton(int codeCount, int longest) {
        int[] places = placeAll();
        int length = end + codeCount + 1;
        int labelBits = 32 - Integer.numberOfLeadingZeros(codeCount + 1);
        int targetBits = 32 - Integer.numberOfLeadingZeros(2 * length);
        if (labelBits + targetBits > 32) {
            throw new IllegalArgumentException("the lexicon has " + codeCount + " different characters and takes "
                    + length + " places, for which 32 bits are too few; leave out some phrases");
        }
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        for (int state = 0; state < graph.end(); state = graph.next(state)) {
            fill(state, places, labelBits, slots);
        }
        return new PhraseAutomaton(codes, starts(), slots, labelBits, places[graph.root()], longest);
    }

    /** A bit for the first two characters of every phrase. */
    private int[] starts() {
        int[] starts = PhraseAutomaton.noStarts();
        int root = graph.root();
        for (int i = 0; i < graph.count(root); i++) {
            int second = graph.target(root, i);
            for (int k = 0; k < graph.count(second); k++) {
                PhraseAutomaton.addStart(starts, codes[graph.character(root, i)], codes[graph.character(second, k)]);
            }
        }
        return starts;
    }

    private void fill(int state, int[] places, int labelBits, int[] slots) {
        if (graph.kind(state) != WordGraph.NO_KIND) {
            slots[places[state]] = graph.kind(state) << labelBits | PhraseAutomaton.KIND;
        }
        for (int i = 0; i < graph.count(state); i++) {
            int target = graph.target(state, i);
            int code = codes[graph.character(state, i)];
            int ends = graph.kind(target) == WordGraph.NO_KIND ? 0 : 1;
            slots[places[state] + code] = (places[target] << 1 | ends) << labelBits | code;
        }
    }

    /** Gives frequent characters small codes, so that transitions lie close together; answers how many there are. */
    private static int assignCodes(Set<String> phrases, char[] codes) {
        int[] frequency = new int[codes.length];
        for (String phrase : phrases) {
            for (int i = 0; i < phrase.length(); i++) {
                frequency[phrase.charAt(i)]++;
            }
        }
        List<Integer> used = new ArrayList<>();
        for (int c = 0; c < frequency.length; c++) {
            if (frequency[c] > 0) {
                used.add(c);
            }
        }
        used.sort((a, b) -> frequency[b] != frequency[a] ? frequency[b] - frequency[a] : a - b);
        for (int i = 0; i < used.size(); i++) {
            codes[used.get(i)] = (char) (i + 1);
        }
        return used.size();
    }

    /** The places of all states; those with many transitions are placed first. */
    private int[] placeAll() {
        List<Integer> order = new ArrayList<>();
        for (int state = 0; state < graph.end(); state = graph.next(state)) {
            order.add(state);
        }
        order.sort((a, b) -> graph.count(b) != graph.count(a) ? graph.count(b) - graph.count(a) : a - b);
        int[] places = new int[graph.end()];
        int firstFree = 0;
        for (int state : order) {
            int[] needed = needed(state);
            int place = needed.length == 0 ? 0 : find(needed, firstFree);
            places[state] = place;
            bases.set(place);
            for (int code : needed) {
                taken.set(place + code);
                end = Math.max(end, place + code + 1);
            }
            firstFree = taken.nextClearBit(firstFree);
        }
        return places;
    }

    /** The codes of the slots that a state needs, counted from its place. */
    private int[] needed(int state) {
        int kind = graph.kind(state) == WordGraph.NO_KIND ? 0 : 1;
        int[] needed = new int[kind + graph.count(state)];
        for (int i = 0; i < graph.count(state); i++) {
            needed[kind + i] = codes[graph.character(state, i)];
        }
        Arrays.sort(needed);
        return needed;
    }

    private int find(int[] needed, int firstFree) {
        int slot = Math.max(firstFree, needed[0]);
        while (true) {
            slot = taken.nextClearBit(slot);
            int place = slot - needed[0];
            if (!bases.get(place) && fits(place, needed)) {
                return place;
            }
            slot++;
        }
    }

    private boolean fits(int place, int[] needed) {
        for (int code : needed) {
            if (taken.get(place + code)) {
                return false;
            }
        }
        return true;
    }
}
