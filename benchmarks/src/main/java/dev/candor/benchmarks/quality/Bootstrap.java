package dev.candor.benchmarks.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How far a figure would move with other statements: it is computed again on samples drawn with replacement. */
final class Bootstrap {

    /** How many samples stand behind a published range. */
    static final int ROUNDS = 300;

    private final int[][] samples;

    /** Draws the samples; the same for the same number of statements. */
    Bootstrap(int statements, int rounds) {
        PythonRandom random = new PythonRandom(1);
        samples = new int[rounds][statements];
        for (int[] sample : samples) {
            Arrays.setAll(sample, i -> random.choice(statements));
        }
    }

    /** The middle 95 % of a figure; empty when it is a number in no sample. */
    Optional<Range> range(ToDoubleFunction<int[]> figure) {
        double[] values = Arrays.stream(samples)
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int n = values.length;
        if (n == 0) {
            return Optional.empty();
        }
        return Optional.of(new Range(values[(int) (.025 * n)], values[Math.max(0, (int) (.975 * n) - 1)]));
    }

    /**
     * From where to where.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Range(double low, double high) {

        @Override
        public String toString() {
            return "[" + Fixed.of(low, 2) + " " + Fixed.of(high, 2) + "]";
        }
    }
}
