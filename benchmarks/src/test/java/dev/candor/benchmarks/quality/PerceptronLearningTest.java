package dev.candor.benchmarks.quality;

import static dev.candor.benchmarks.quality.PerceptronLearning.Answer.NO;
import static dev.candor.benchmarks.quality.PerceptronLearning.Answer.UNKNOWN;
import static dev.candor.benchmarks.quality.PerceptronLearning.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.benchmarks.quality.PerceptronLearning.Answer;
import dev.candor.benchmarks.quality.PerceptronLearning.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerceptronLearningTest {

    @Test
    void learnsWhatNoLineTellsApart() {
        var network = PerceptronLearning.learn(eitherButNotBoth());

        assertThat(network.says(new float[] {10, 0})[0]).isPositive();
        assertThat(network.says(new float[] {0, 10})[0]).isPositive();
        assertThat(network.says(new float[] {0, 0})[0]).isNegative();
        assertThat(network.says(new float[] {10, 10})[0]).isNegative();
    }

    @Test
    void nothingIsLearntOfWhatNobodyKnows() {
        List<Row> known = new ArrayList<>();
        List<Row> half = new ArrayList<>();
        for (Row row : eitherButNotBoth()) {
            known.add(row);
            boolean both = row.features()[0] > 0 && row.features()[1] > 0;
            half.add(new Row(row.features(), new Answer[] {both ? UNKNOWN : row.answers()[0]}));
        }
        float[] both = {10, 10};

        assertThat(PerceptronLearning.learn(half).says(both)[0])
                .isGreaterThan(PerceptronLearning.learn(known).says(both)[0]);
    }

    @Test
    void learnsEquallyEveryTime() {
        List<Row> rows = eitherButNotBoth();
        float[] one = {10, 0};

        assertThat(PerceptronLearning.learn(rows).says(one))
                .containsExactly(PerceptronLearning.learn(rows).says(one));
    }

    /** Yes where one of two features is there, which no line tells apart from none and both. */
    private static List<Row> eitherButNotBoth() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            int first = i & 1;
            int second = i >> 1 & 1;
            rows.add(new Row(new float[] {10 * first, 10 * second}, new Answer[] {first != second ? YES : NO}));
        }
        return rows;
    }
}
