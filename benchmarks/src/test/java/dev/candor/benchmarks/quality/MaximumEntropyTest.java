package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaximumEntropyTest {

    /** Feature 0 tells yes, 1 tells no, 2 and almost 4 are in every row, 3 tells yes once. */
    private final List<MaximumEntropy.Answered> rows = rows();

    @Test
    void whatWasLearntWithEmphasisIsOneLinearModelOfPlainRows() {
        MaximumEntropy model = MaximumEntropy.learn(rows, 0.05, Emphasis.of(rows));
        float[] weights = model.weights(5);

        for (float[] features : new float[][] {{1, 0, 1, 0, 1}, {0, 1, 1, 0, 1}, {0.3f, 0.2f, 0, 2, 1}}) {
            double sum = model.bias();
            for (int f = 0; f < features.length; f++) {
                sum += weights[f] * features[f];
            }
            assertThat(model.logit(LearntRow.of(features))).isEqualTo(sum, within(1e-4));
        }
        assertThat(model.logit(LearntRow.of(0))).isPositive();
        assertThat(model.logit(LearntRow.of(1))).isNegative();
    }

    @Test
    void whatTellsTheAnswersApartIsEmphasised() {
        Emphasis emphasis = Emphasis.of(rows);

        assertThat(factor(emphasis, 0)).isGreaterThan(2 * factor(emphasis, 2));
        assertThat(factor(emphasis, 1)).isGreaterThan(2 * factor(emphasis, 2));
        assertThat(emphasis.on(LearntRow.BIAS).values()).containsExactly(1);
        assertThat(Emphasis.NONE.on(rows.get(0).row())).isSameAs(rows.get(0).row());
    }

    private static float factor(Emphasis emphasis, int feature) {
        return emphasis.on(LearntRow.of(feature)).values()[0];
    }

    private static List<MaximumEntropy.Answered> rows() {
        List<MaximumEntropy.Answered> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean yes = i % 2 == 0;
            rows.add(new MaximumEntropy.Answered(
                    new LearntRow(
                            new String[] {"bias", yes ? "0" : "1", "2", i == 0 ? "3" : "4"}, new float[] {1, 1, 1, 1}),
                    yes));
        }
        return rows;
    }
}
