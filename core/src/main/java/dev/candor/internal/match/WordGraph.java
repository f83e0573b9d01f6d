package dev.candor.internal.match;

import java.util.Arrays;

/**
 * Builds a minimal acyclic automaton from sorted phrases: states from which the same endings lead to the same kinds are
 * one. Belongs to one thread.
 */
final class WordGraph {

    /** The kind of a state in which no phrase ends. */
    static final int NO_KIND = -1;

    /** Finished states, one after the other: kind, number of transitions, then character and state of each. */
    private int[] states = new int[1 << 12];

    private int used;
    /** Places of finished states plus one, by a hash of their content. */
    private int[] register = new int[1 << 10];

    private int registered;
    /** The states along the last phrase that are not finished. */
    private Open[] path = {new Open()};

    private String last = "";

    /** A state that may still grow. */
    private static final class Open {
        private int kind = NO_KIND;
        private int[] transitions = new int[4];
        private int count;

        void add(int character) {
            if (2 * count == transitions.length) {
                transitions = Arrays.copyOf(transitions, 4 * count);
            }
            transitions[2 * count++] = character;
        }
    }

    /** Adds a phrase that sorts behind all before. */
    void add(String phrase, int kind) {
        if (phrase.isEmpty()) {
            return;
        }
        int common = 0;
        while (common < Math.min(last.length(), phrase.length()) && last.charAt(common) == phrase.charAt(common)) {
            common++;
        }
        finishBelow(common);
        while (path.length <= phrase.length()) {
            path = Arrays.copyOf(path, path.length * 2);
        }
        for (int depth = common; depth < phrase.length(); depth++) {
            path[depth].add(phrase.charAt(depth));
            path[depth + 1] = new Open();
        }
        path[phrase.length()].kind = kind;
        last = phrase;
    }

    /** Finishes all states; the graph takes no more phrases. */
    Finished finish() {
        finishBelow(0);
        int root = finished(path[0]);
        return new Finished(Arrays.copyOf(states, used), root);
    }

    private void finishBelow(int depth) {
        for (int d = last.length(); d > depth; d--) {
            Open parent = path[d - 1];
            parent.transitions[2 * parent.count - 1] = finished(path[d]);
        }
    }

    /** The finished state that equals this one. */
    private int finished(Open open) {
        int length = 2 + 2 * open.count;
        if (used + length > states.length) {
            states = Arrays.copyOf(states, 2 * states.length + length);
        }
        states[used] = open.kind;
        states[used + 1] = open.count;
        System.arraycopy(open.transitions, 0, states, used + 2, 2 * open.count);
        if (2 * registered >= register.length) {
            growRegister();
        }
        int slot = slotFor(used);
        if (register[slot] == 0) {
            register[slot] = used + 1;
            registered++;
            used += length;
        }
        return register[slot] - 1;
    }

    private int slotFor(int state) {
        int length = 2 + 2 * states[state + 1];
        int hash = 1;
        for (int i = state; i < state + length; i++) {
            hash = 31 * hash + states[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (register.length - 1);
        while (register[slot] != 0 && !equal(register[slot] - 1, state, length)) {
            slot = (slot + 1) & (register.length - 1);
        }
        return slot;
    }

    private boolean equal(int a, int b, int length) {
        return Arrays.equals(states, a, a + length, states, b, b + length);
    }

    private void growRegister() {
        int[] before = register;
        register = new int[before.length * 2];
        for (int entry : before) {
            if (entry != 0) {
                register[slotFor(entry - 1)] = entry;
            }
        }
    }

    /**
     * A finished graph.
     *
     * @param states the states, as in {@link WordGraph#states}
     * @param root the place of the first state
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Finished(int[] states, int root) {

        int kind(int state) {
            return states[state];
        }

        int count(int state) {
            return states[state + 1];
        }

        char character(int state, int transition) {
            return (char) states[state + 2 + 2 * transition];
        }

        int target(int state, int transition) {
            return states[state + 3 + 2 * transition];
        }

        /** One past the place of the last state. */
        int end() {
            return states.length;
        }

        /** The place of the state after this one. */
        int next(int state) {
            return state + 2 + 2 * count(state);
        }
    }
}
