package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RidgeRegressionTest {

    @Test
    void whatIsLinearIsLearnt() {
        RidgeRegression model = RidgeRegression.learn(rows(), 1e-6, feature -> true);

        for (RidgeRegression.Measured row : rows()) {
            assertThat(model.value(row.row())).isEqualTo(row.value(), within(0.05));
        }
        assertThat(model.weight(0) - model.weight(1)).isEqualTo(12, within(0.1));
        assertThat(model.weight(2)).isZero();
    }

    @Test
    void whatIsNotKnownLaterSaysNothing() {
        RidgeRegression model = RidgeRegression.learn(rows(), 1e-6, feature -> feature == 1);

        assertThat(model.weight(0)).isZero();
        assertThat(model.weight(1)).isNegative();
    }

    @Test
    void aHighCostLeavesTheMean() {
        RidgeRegression model = RidgeRegression.learn(rows(), 1e9, feature -> true);

        assertThat(model.bias())
                .isEqualTo(
                        (float) rows().stream()
                                .mapToDouble(RidgeRegression.Measured::value)
                                .average()
                                .orElseThrow(),
                        within(0.01f));
        assertThat(model.value(LearntRow.of(new float[] {1}))).isEqualTo(model.bias(), within(0.01));
    }

    /** Fifty rows with one feature or another, which makes the number 60 or 48. */
    private static List<RidgeRegression.Measured> rows() {
        Random random = new Random(3);
        List<RidgeRegression.Measured> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            boolean first = random.nextBoolean();
            LearntRow row = new LearntRow(new int[] {first ? 0 : 1}, new float[] {1});
            rows.add(new RidgeRegression.Measured(row, first ? 60 : 48));
        }
        return rows;
    }
}
