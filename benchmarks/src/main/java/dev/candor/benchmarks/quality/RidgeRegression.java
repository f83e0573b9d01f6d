package dev.candor.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A linear model of a number, learnt by least squares with a cost on the square of each weight; solved by conjugate gradients. A
 * feature that stands in few rows counts more: by the square root of the logarithm of all rows through those that have it.
 * No chance is involved.
 */
final class RidgeRegression {

    private static final int STEPS = 300;
    private static final double ENOUGH = 1e-8;

    private final double mean;
    private final LearntWeights weights;

    private RidgeRegression(double mean, LearntWeights weights) {
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
     * @param known the features that may speak later
     */
    static RidgeRegression learn(List<Measured> rows, double cost, IntPredicate known) {
        int[] rowsWith = LearntRow.rowsWith(rows.stream().map(Measured::row).toList());
        int size = rowsWith.length;
        double[] factors = new double[size];
        for (int i = 0; i < size; i++) {
            factors[i] = rowsWith[i] == 0 ? 0 : Math.sqrt(Math.log((double) rows.size() / rowsWith[i]));
        }
        List<Sparse> sparse = new ArrayList<>();
        double squares = 0;
        double mean = 0;
        for (Measured measured : rows) {
            Sparse row = sparse(measured.row(), factors);
            sparse.add(row);
            for (double value : row.values()) {
                squares += value * value;
            }
            mean += measured.value() / rows.size();
        }
        double scale = squares / rows.size();
        double[] right = new double[size];
        for (int r = 0; r < rows.size(); r++) {
            sparse.get(r).addTo(right, rows.get(r).value() - mean);
        }
        double[] weights = solve(sparse, cost * scale, right);
        for (int i = 0; i < size; i++) {
            weights[i] *= factors[i];
        }
        return new RidgeRegression(mean, LearntWeights.of(weights, known));
    }

    private static Sparse sparse(LearntRow row, double[] factors) {
        double[] values = new double[row.features().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.values()[i] * factors[row.features()[i]];
        }
        return new Sparse(row.features(), values);
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
        return mean + weights.of(row);
    }

    /** What it says without any feature. */
    float bias() {
        return (float) mean;
    }

    /** What it says of a feature that weighs 1, beside the mean. */
    double weight(int feature) {
        return weights.of(feature);
    }
}
