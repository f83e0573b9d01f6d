package dev.candor.benchmarks.quality;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A linear model of a question with two answers by maximum entropy, which is logistic regression, with a cost on the square of each
 * weight; found by OpenNLP's quasi-Newton minimizer. No chance is involved.
 */
final class MaximumEntropy {

    private static final int ITERATIONS = 100;
    /** A run of the minimizer that gains less than a two-thousandth is the last. */
    private static final double WORTHWHILE = 1 / 1.0005;

    private final double bias;
    private final LearntWeights weights;

    private MaximumEntropy(double bias, LearntWeights weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /** A row and its answer. */
    record Answered(LearntRow row, boolean answer) {}

    /** Learns from rows with both answers among them; all features may speak later. */
    static MaximumEntropy learn(List<Answered> rows, double l2, Emphasis emphasis) {
        return learn(rows, l2, emphasis, feature -> true);
    }

    /**
     * Learns from rows with both answers among them.
     *
     * @param l2 the cost of the square of a weight
     * @param emphasis how much each feature counts
     * @param known the features that may speak later; others are learnt from, so that what is theirs is not laid on those
     */
    static MaximumEntropy learn(List<Answered> rows, double l2, Emphasis emphasis, IntPredicate known) {
        LearntColumns columns = LearntColumns.of(rows, emphasis);
        double[] solved = Minimum.of(new LogisticCost(columns, l2), ITERATIONS, WORTHWHILE);
        return new MaximumEntropy(columns.bias(solved), LearntWeights.of(columns.weights(solved), known));
    }

    /** The mean of several, which says the mean of what they say. */
    static MaximumEntropy mean(List<MaximumEntropy> models) {
        return new MaximumEntropy(
                models.stream().mapToDouble(model -> model.bias).average().orElseThrow(),
                LearntWeights.mean(models.stream().map(model -> model.weights).toList()));
    }

    /** What it says of a row: above 0 yes is likelier. */
    double logit(LearntRow row) {
        return bias + weights.of(row);
    }

    /** What it says without any feature. */
    float bias() {
        return (float) bias;
    }

    /** What it says of a feature that weighs 1, beside the bias. */
    float weight(int feature) {
        return (float) weights.of(feature);
    }

    /** What it says without any feature, and behind it the weights of the features from 0 to {@code size}. */
    float[] biasAndWeights(int size) {
        float[] both = new float[1 + size];
        both[0] = bias();
        for (int feature = 0; feature < size; feature++) {
            both[feature + 1] = weight(feature);
        }
        return both;
    }
}
