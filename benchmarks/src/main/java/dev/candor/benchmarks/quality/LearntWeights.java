package dev.candor.benchmarks.quality;

import java.util.List;
import java.util.function.IntPredicate;

/** What features weigh in a linear model, by number; what is behind the last weighs nothing. Immutable. */
final class LearntWeights {

    private final double[] weights;

    private LearntWeights(double[] weights) {
        this.weights = weights;
    }

    /**
     * Weights of features.
     *
     * @param known the features that may speak later; others weigh nothing
     */
    static LearntWeights of(double[] weights, IntPredicate known) {
        double[] kept = weights.clone();
        for (int feature = 0; feature < kept.length; feature++) {
            if (!known.test(feature)) {
                kept[feature] = 0;
            }
        }
        return new LearntWeights(kept);
    }

    /** The mean of several. */
    static LearntWeights mean(List<LearntWeights> several) {
        double[] mean = new double
                [several.stream().mapToInt(of -> of.weights.length).max().orElseThrow()];
        for (int feature = 0; feature < mean.length; feature++) {
            double sum = 0;
            for (LearntWeights weights : several) {
                sum += weights.of(feature);
            }
            mean[feature] = sum / several.size();
        }
        return new LearntWeights(mean);
    }

    /** What a feature weighs. */
    double of(int feature) {
        return feature < weights.length ? weights[feature] : 0;
    }

    /** What the features of a row weigh together. */
    double of(LearntRow row) {
        double sum = 0;
        for (int i = 0; i < row.features().length; i++) {
            sum += row.values()[i] * of(row.features()[i]);
        }
        return sum;
    }
}
