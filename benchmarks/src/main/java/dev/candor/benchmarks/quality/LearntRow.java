package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.FeatureRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is learnt from, as features.
 *
 * @param features their numbers, each once
 * @param values what each weighs
 */
@SuppressWarnings("ArrayRecordComponent")
record LearntRow(int[] features, float[] values) {

    /** The first features of a sentence, by place. */
    static LearntRow of(FeatureRow features, int size) {
        Map<Integer, Float> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            sums.merge(features.place(i), features.value(i), Float::sum);
        }
        return of(sums);
    }

    /** Features, however often each comes; {@code values} are by feature what it weighs each time. */
    static LearntRow of(int[] features, double[] values) {
        Map<Integer, Float> sums = new TreeMap<>();
        for (int feature : features) {
            sums.merge(feature, (float) values[feature], Float::sum);
        }
        return of(sums);
    }

    /** What the rows of a text add up to, times a share. */
    static LearntRow sum(List<LearntRow> rows, double share) {
        Map<Integer, Float> sums = new TreeMap<>();
        for (LearntRow row : rows) {
            for (int i = 0; i < row.features.length; i++) {
                sums.merge(row.features[i], (float) (share * row.values[i]), Float::sum);
            }
        }
        return of(sums);
    }

    private static LearntRow of(Map<Integer, Float> features) {
        int[] numbers = new int[features.size()];
        float[] values = new float[features.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> feature : features.entrySet()) {
            numbers[at] = feature.getKey();
            values[at++] = feature.getValue();
        }
        return new LearntRow(numbers, values);
    }

    /** Features by number, from 0 on. */
    static LearntRow of(float[] values) {
        int[] numbers = new int[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        return new LearntRow(numbers, values.clone());
    }

    /** One past the largest feature of some rows. */
    static int size(Stream<LearntRow> rows) {
        return rows.flatMapToInt(row -> Arrays.stream(row.features)).max().orElse(-1) + 1;
    }

    /** By feature the number of rows that have it. */
    static int[] rowsWith(List<LearntRow> rows) {
        int[] rowsWith = new int[size(rows.stream())];
        for (LearntRow row : rows) {
            for (int feature : row.features) {
                rowsWith[feature]++;
            }
        }
        return rowsWith;
    }
}
