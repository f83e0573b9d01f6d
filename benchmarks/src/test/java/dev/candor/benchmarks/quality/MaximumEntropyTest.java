package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaximumEntropyTest {

    /** Feature 0 tells yes, 1 tells no, 2 and almost 4 are in every row, 3 and 5 come once, with a yes. */
    private final List<MaximumEntropy.Answered> rows = rows();

    @Test
    void whatTellsTheAnswersApartIsLearnt() {
        MaximumEntropy model = MaximumEntropy.learn(rows, 0.05, Emphasis.of(rows));

        assertThat(model.weight(0)).isPositive();
        assertThat(model.weight(1)).isNegative();
        assertThat(rows).allMatch(row -> model.logit(row.row()) > 0 == row.answer());
    }

    @Test
    void itIsOneLinearModel() {
        MaximumEntropy model = MaximumEntropy.learn(rows, 0.05, Emphasis.of(rows));
        float[] weights = model.biasAndWeights(6);

        for (float[] features : new float[][] {{1, 0, 1, 0, 1, 0}, {0, 1, 1, 0, 1, 0}, {0.3f, 0.2f, 0, 2, 1, 1}}) {
            double sum = weights[0];
            for (int f = 0; f < features.length; f++) {
                sum += weights[f + 1] * features[f];
            }
            assertThat(model.logit(LearntRow.of(features))).isEqualTo(sum, within(1e-4));
        }
    }

    @Test
    void whatComesOnceIsLearntAsIfEachStoodForItself() {
        List<MaximumEntropy.Answered> longer = new ArrayList<>(rows);
        longer.set(
                0,
                new MaximumEntropy.Answered(
                        new LearntRow(new int[] {0, 2, 3}, new float[] {1, 1, (float) Math.sqrt(1.25)}), true));

        MaximumEntropy both = MaximumEntropy.learn(rows, 0.5, Emphasis.NONE);
        MaximumEntropy one = MaximumEntropy.learn(longer, 0.5, Emphasis.NONE);

        assertThat(both.weight(3)).isPositive().isEqualTo(2 * both.weight(5), within(1e-6f));
        assertThat(both.logit(rows.get(0).row()))
                .isEqualTo(one.logit(longer.get(0).row()), within(1e-4));
    }

    @Test
    void whatIsNotKnownLaterSaysNothing() {
        MaximumEntropy model = MaximumEntropy.learn(rows, 0.05, Emphasis.of(rows), feature -> feature == 1);

        assertThat(model.weight(0)).isZero();
        assertThat(model.weight(1)).isNegative();
        assertThat(model.weight(99)).isZero();
    }

    @Test
    void whatTellsTheAnswersApartIsEmphasised() {
        Emphasis emphasis = Emphasis.of(rows);

        assertThat(emphasis.factor(0)).isGreaterThan(2 * emphasis.factor(2));
        assertThat(emphasis.factor(1)).isGreaterThan(2 * emphasis.factor(2));
        assertThat(Emphasis.NONE.factor(0)).isEqualTo(1);
    }

    private static List<MaximumEntropy.Answered> rows() {
        List<MaximumEntropy.Answered> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean yes = i % 2 == 0;
            LearntRow row = i == 0
                    ? new LearntRow(new int[] {0, 2, 3, 5}, new float[] {1, 1, 1, 0.5f})
                    : new LearntRow(new int[] {yes ? 0 : 1, 2, 4}, new float[] {1, 1, 1});
            rows.add(new MaximumEntropy.Answered(row, yes));
        }
        return rows;
    }
}
