package dev.candor.benchmarks.quality;

import java.util.List;

/**
 * How much each feature tells the two answers apart in the rows that are learnt from, by the logarithm of how much oftener it
 * comes with the one than with the other (S. Wang and C. Manning, "Baselines and Bigrams", 2012). Rows
 * emphasised so are learnt from better than plain ones, since what tells nothing costs more to learn. Immutable.
 */
final class Emphasis {

    /** So often a feature counts as seen with either answer before any row is. */
    private static final double SMOOTHING = 0.2;
    /** The share of the own logarithm; the rest is the mean of all. */
    private static final double OWN = 0.5;

    /** Leaves rows as they are. */
    static final Emphasis NONE = new Emphasis(new float[0]);

    /** By feature; one behind the last stays as it is. */
    private final float[] factors;

    private Emphasis(float[] factors) {
        this.factors = factors;
    }

    /** What tells the answers of these rows apart. */
    static Emphasis of(List<MaximumEntropy.Answered> rows) {
        int size = LearntRow.size(rows.stream().map(MaximumEntropy.Answered::row));
        double[] yes = new double[size];
        double[] no = new double[size];
        for (MaximumEntropy.Answered row : rows) {
            for (int feature : row.row().features()) {
                (row.answer() ? yes : no)[feature]++;
            }
        }
        int seen = 0;
        double allYes = 0;
        double allNo = 0;
        for (int feature = 0; feature < size; feature++) {
            if (yes[feature] + no[feature] > 0) {
                seen++;
                yes[feature] += SMOOTHING;
                no[feature] += SMOOTHING;
                allYes += yes[feature];
                allNo += no[feature];
            }
        }
        float[] factors = new float[size];
        double sum = 0;
        for (int feature = 0; feature < size; feature++) {
            if (yes[feature] > 0) {
                factors[feature] = (float) Math.abs(Math.log(yes[feature] / allYes * allNo / no[feature]));
                sum += factors[feature];
            }
        }
        double mean = sum / Math.max(1, seen);
        for (int feature = 0; feature < size; feature++) {
            factors[feature] = (float) (OWN * factors[feature] + (1 - OWN) * mean);
        }
        return new Emphasis(factors);
    }

    /** How much a feature of these rows counts. */
    float factor(int feature) {
        return feature < factors.length ? factors[feature] : 1;
    }
}
