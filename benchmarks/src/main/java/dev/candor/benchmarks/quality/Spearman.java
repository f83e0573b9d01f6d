package dev.candor.benchmarks.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation. */
final class Spearman {

    private Spearman() {}

    /** From -1 to 1; not a number when a side is empty or all its values are equal. */
    static double correlation(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "both sides need the same length, but have " + a.length + " and " + b.length + " values");
        }
        double[] x = centred(ranks(a));
        double[] y = centred(ranks(b));
        double norm = Math.sqrt(product(x, x) * product(y, y));
        return norm == 0 ? Double.NaN : product(x, y) / norm;
    }

    /** Places from 0; equal values share the mean of theirs. */
    static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int k = from; k <= to; k++) {
                ranks[order[k]] = (from + to) / 2.0;
            }
            from = to + 1;
        }
        return ranks;
    }

    private static double[] centred(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
