package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Lays a graph of words into a double array: every state gets a place at which its transitions find free slots. */
final class DoubleArray {

    /** Targets have 24 bits, of which one tells whether a phrase ends. */
    private static final int MOST_STATES = 1 << 23;

    private final WordGraph.Finished graph;
    private final char[] codes;
    private final BitSet taken = new BitSet();
    private final BitSet bases = new BitSet();
    private char[] labels;
    private int[] targets;
    private int end;

    private DoubleArray(WordGraph.Finished graph, char[] codes) {
        this.graph = graph;
        this.codes = codes;
        this.labels = new char[1 << 12];
        this.targets = new int[1 << 12];
        Arrays.fill(labels, PhraseAutomaton.FREE);
    }

    static PhraseAutomaton place(WordGraph.Finished graph, Set<String> phrases) {
        char[] codes = new char[1 << 16];
        int codeCount = assignCodes(phrases, codes);
        int longest = phrases.stream().mapToInt(String::length).max().orElse(0);
        DoubleArray array = new DoubleArray(graph, codes);
        int root = array.placeAll();
        int length = array.end + codeCount + 1;
        array.grow(length);
        return array.automaton(length, root, longest);
    }

    private PhraseAutomaton automaton(int length, int root, int longest) {
        char[] low = new char[length];
        byte[] high = new byte[length];
        for (int slot = 0; slot < length; slot++) {
            low[slot] = (char) targets[slot];
            high[slot] = (byte) (targets[slot] >>> 16);
        }
        return new PhraseAutomaton(codes, Arrays.copyOf(labels, length), low, high, root, longest);
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

    /** Places states with many transitions first; answers the place of the root. */
    private int placeAll() {
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
        if (end >= MOST_STATES) {
            throw new IllegalArgumentException("the lexicon takes " + end + " states, but at most " + MOST_STATES
                    + " are possible; leave out some phrases");
        }
        fill(order, places);
        return places[graph.root()];
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

    private void fill(List<Integer> order, int[] places) {
        grow(end);
        for (int state : order) {
            int place = places[state];
            if (graph.kind(state) != WordGraph.NO_KIND) {
                labels[place] = PhraseAutomaton.KIND;
                targets[place] = graph.kind(state);
            }
            for (int i = 0; i < graph.count(state); i++) {
                int target = graph.target(state, i);
                int slot = place + codes[graph.character(state, i)];
                labels[slot] = codes[graph.character(state, i)];
                targets[slot] = places[target] << 1 | (graph.kind(target) == WordGraph.NO_KIND ? 0 : 1);
            }
        }
    }

    private void grow(int length) {
        if (length > labels.length) {
            int before = labels.length;
            labels = Arrays.copyOf(labels, length);
            targets = Arrays.copyOf(targets, length);
            Arrays.fill(labels, before, length, PhraseAutomaton.FREE);
        }
    }
}
