package dev.candor.internal.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Finds places by halves. */
public final class Bisection {

    private Bisection() {}

    /** The first number of {@code [from, to)} for which a test holds that holds for all that follow; {@code to} when it holds for none. */
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

    /** The place of the first of a list, sorted by a key, whose key is {@code least} or more; its size when none is. */
    public static <T> int firstFrom(List<T> sorted, ToIntFunction<? super T> key, int least) {
        return firstFrom(sorted, 0, sorted.size(), key, least);
    }

    /** The place of the last of {@code [from, to)} of a list, sorted by a key, whose key is {@code most} or less; {@code from} when none is. */
    public static <T> int lastUpTo(List<T> sorted, int from, int to, ToIntFunction<? super T> key, int most) {
        return Math.max(from, firstFrom(sorted, from, to, key, most + 1) - 1);
    }

    private static <T> int firstFrom(List<T> sorted, int from, int to, ToIntFunction<? super T> key, int least) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(sorted.get(middle)) >= least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
