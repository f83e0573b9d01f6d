package dev.candor.internal.promise;

import java.util.Arrays;

/** Numbers of signs, clause after clause; grows as needed. One thread. */
final class SignRow {

    private int[] signs = new int[128];
    private int size;
    private long[] groups = {};

    void add(int sign) {
        if (size == signs.length) {
            signs = Arrays.copyOf(signs, 2 * size);
        }
        signs[size++] = sign;
    }

    /** Forgets all signs. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return signs[i];
    }

    /** The numbers, in an array of their own. */
    int[] toArray() {
        return Arrays.copyOf(signs, size);
    }

    /** Bits for groups, all 0. */
    long[] groups(int words) {
        if (groups.length != words) {
            groups = new long[words];
        }
        Arrays.fill(groups, 0);
        return groups;
    }
}
