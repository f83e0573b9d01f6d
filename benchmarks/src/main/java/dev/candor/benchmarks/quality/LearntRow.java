package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.FeatureRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Features as OpenNLP takes them, with one more that is always there.
 *
 * @param names what they are called
 * @param values what they weigh
 */
@SuppressWarnings("ArrayRecordComponent")
record LearntRow(String[] names, float[] values) {

    /** What is always there. */
    static final LearntRow BIAS = new LearntRow(new String[] {"bias"}, new float[] {1});

    /** The first features of a sentence, by bucket. */
    static LearntRow of(FeatureRow features, int size) {
        Map<Integer, Float> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            sums.merge(features.bucket(i), features.value(i), Float::sum);
        }
        return of(sums);
    }

    /** What the rows of a text add up to, times a share. */
    static LearntRow sum(List<LearntRow> rows, double share) {
        Map<String, Float> sums = new TreeMap<>();
        for (LearntRow row : rows) {
            for (int i = 1; i < row.names.length; i++) {
                sums.merge(row.names[i], (float) (share * row.values[i]), Float::sum);
            }
        }
        return of(sums);
    }

    /** Features and what they weigh, in their order. */
    private static LearntRow of(Map<?, Float> features) {
        String[] names = new String[features.size() + 1];
        float[] values = new float[features.size() + 1];
        names[0] = "bias";
        values[0] = 1;
        int at = 1;
        for (Map.Entry<?, Float> feature : features.entrySet()) {
            names[at] = String.valueOf(feature.getKey());
            values[at++] = feature.getValue();
        }
        return new LearntRow(names, values);
    }

    /** Features by place. */
    static LearntRow of(float[] features) {
        String[] names = new String[features.length + 1];
        float[] values = new float[features.length + 1];
        names[0] = "bias";
        values[0] = 1;
        for (int i = 0; i < features.length; i++) {
            names[i + 1] = String.valueOf(i);
            values[i + 1] = features[i];
        }
        return new LearntRow(names, values);
    }

    /** One feature, weighing 1. */
    static LearntRow of(int feature) {
        return new LearntRow(new String[] {String.valueOf(feature)}, new float[] {1});
    }

    /** What the features weigh under these weights; one without a weight weighs nothing. */
    double times(Map<String, Double> weights) {
        double sum = 0;
        for (int i = 0; i < names.length; i++) {
            sum += values[i] * weights.getOrDefault(names[i], 0.0);
        }
        return sum;
    }
}
