package dev.candor.benchmarks.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model of a number, learnt by least squares with a cost on the square of each weight; solved by conjugate gradients. A
 * feature that stands in few rows counts more: by the square root of the logarithm of all rows through those that have it.
 * No chance is involved.
 */
final class RidgeRegression {

    private static final int STEPS = 300;
    private static final double ENOUGH = 1e-8;

    private final double mean;
    private final Map<String, Double> weights;

    private RidgeRegression(double mean, Map<String, Double> weights) {
        this.mean = mean;
        this.weights = weights;
    }

    /** A row and its number. */
    record Measured(LearntRow row, double value) {}

    /** A row with its features by place. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sparse(int[] places, double[] values) {

        double times(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += values[i] * weights[places[i]];
            }
            return sum;
        }

        void addTo(double[] sums, double factor) {
            for (int i = 0; i < places.length; i++) {
                sums[places[i]] += factor * values[i];
            }
        }
    }

    /**
     * Learns.
     *
     * @param cost the cost of the square of a weight, where the mean square length of a row is 1
     */
    static RidgeRegression learn(List<Measured> rows, double cost) {
        Map<String, Integer> places = new HashMap<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> rowsWith = new HashMap<>();
        for (Measured measured : rows) {
            for (String name : features(measured.row())) {
                if (rowsWith.merge(name, 1, Integer::sum) == 1) {
                    places.put(name, names.size());
                    names.add(name);
                }
            }
        }
        double[] factors = new double[names.size()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Math.sqrt(Math.log((double) rows.size() / rowsWith.getOrDefault(names.get(i), 1)));
        }
        List<Sparse> sparse = new ArrayList<>();
        double squares = 0;
        double mean = 0;
        for (Measured measured : rows) {
            Sparse row = sparse(measured.row(), places, factors);
            sparse.add(row);
            for (double value : row.values()) {
                squares += value * value;
            }
            mean += measured.value() / rows.size();
        }
        double scale = squares / rows.size();
        double[] right = new double[names.size()];
        for (int r = 0; r < rows.size(); r++) {
            sparse.get(r).addTo(right, rows.get(r).value() - mean);
        }
        double[] solved = solve(sparse, cost * scale, right);
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < solved.length; i++) {
            weights.put(names.get(i), solved[i] * factors[i]);
        }
        return new RidgeRegression(mean, weights);
    }

    private static List<String> features(LearntRow row) {
        return List.of(row.names()).subList(1, row.names().length);
    }

    private static Sparse sparse(LearntRow row, Map<String, Integer> places, double[] factors) {
        int[] at = new int[row.names().length - 1];
        double[] values = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = places.getOrDefault(row.names()[i + 1], 0);
            values[i] = row.values()[i + 1] * factors[at[i]];
        }
        return new Sparse(at, values);
    }

    /** The weights at which the squares of what is left are least. */
    private static double[] solve(List<Sparse> rows, double cost, double[] right) {
        double[] weights = new double[right.length];
        double[] left = right.clone();
        double[] direction = right.clone();
        double square = dot(left, left);
        double enough = ENOUGH * square;
        for (int step = 0; step < STEPS && square > enough; step++) {
            double[] image = new double[right.length];
            for (Sparse row : rows) {
                row.addTo(image, row.times(direction));
            }
            for (int i = 0; i < image.length; i++) {
                image[i] += cost * direction[i];
            }
            double length = square / dot(direction, image);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += length * direction[i];
                left[i] -= length * image[i];
            }
            double next = dot(left, left);
            for (int i = 0; i < direction.length; i++) {
                direction[i] = left[i] + next / square * direction[i];
            }
            square = next;
        }
        return weights;
    }

    private static double dot(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    /** What it says of a row. */
    double value(LearntRow row) {
        return mean + row.times(weights);
    }

    /** What it says without any feature. */
    float bias() {
        return (float) mean;
    }

    /** The weights of the features called 0 to {@code size}. */
    float[] weights(int size) {
        float[] all = new float[size];
        for (int feature = 0; feature < size; feature++) {
            all[feature] = weights.getOrDefault(String.valueOf(feature), 0.0).floatValue();
        }
        return all;
    }
}
