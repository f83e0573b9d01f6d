package dev.candor.internal.text;

import java.util.function.IntPredicate;

/** Finds where a test begins to hold that holds for all that follows, by halves. */
public final class Bisection {

    private Bisection() {}

    /** The first number of {@code [from, to)} for which it holds; {@code to} when it holds for none. */
    public static int first(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The last number of {@code [from, to)} before it holds; {@code from} when it holds for all. */
    public static int lastBefore(int from, int to, IntPredicate holds) {
        return Math.max(from, first(from, to, holds) - 1);
    }
}
