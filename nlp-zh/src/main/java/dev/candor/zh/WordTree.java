package dev.candor.zh;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;

/** Words by their characters, as a double array: each has a number. Immutable. */
final class WordTree {

    /** No word, and no state. */
    static final int NONE = -1;

    /** A step that ends a word. */
    private static final char END = 0;
    /** No step leads there. */
    private static final char UNUSED = 0xFFFF;

    private final int[] base;
    /** By place how far it lies behind the base that leads there: a character and one more, {@link #END} or {@link #UNUSED}. */
    private final char[] steps;

    private WordTree(int[] base, char[] steps) {
        this.base = base;
        this.steps = steps;
    }

    /** The tree of a double array; {@code check} holds by place the base that leads there, 0 where none does. */
    static WordTree of(int[] base, int[] check) {
        char[] steps = new char[base.length];
        for (int place = 0; place < steps.length; place++) {
            steps[place] = check[place] > 0 ? (char) (place - check[place]) : UNUSED;
        }
        return new WordTree(base, steps);
    }

    static WordTree read(PackedReader in) {
        return new WordTree(in.numbers(), in.characters());
    }

    void write(PackedWriter out) {
        out.numbers(base);
        out.characters(steps);
    }

    /** The state after a character, to be handed on; 0 is the start, and {@link #NONE} when no word goes on so. */
    int step(int state, char c) {
        int next = base[state] + c + 1;
        return next >= 0 && next < steps.length && steps[next] == c + 1 ? next : NONE;
    }

    /** The word that ends in a state, or {@link #NONE}. */
    int word(int state) {
        int from = base[state];
        return from < steps.length && steps[from] == END && base[from] < 0 ? -base[from] - 1 : NONE;
    }

    /** The number of a word, or {@link #NONE}. */
    int find(String word) {
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = step(state, word.charAt(i));
        }
        return state < 0 ? NONE : word(state);
    }

    /** Takes a word and how it begins. */
    interface Beginnings {
        /** A word with its first character and its second one, 0 when it has none. */
        void take(int word, char first, char second);
    }

    /** Follows every word back from its last state, each of which has a base of its own. */
    void eachBeginning(Beginnings taker) {
        int[] stateOfBase = new int[base.length];
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0 && base[state] < base.length) {
                stateOfBase[base[state]] = state;
            }
        }
        for (int leaf = 1; leaf < base.length; leaf++) {
            if (steps[leaf] == END && base[leaf] < 0) {
                char first = 0;
                char second = 0;
                for (int state = stateOfBase[leaf]; state != 0; state = stateOfBase[state - steps[state]]) {
                    second = first;
                    first = (char) (steps[state] - 1);
                }
                taker.take(-base[leaf] - 1, first, second);
            }
        }
    }
}
