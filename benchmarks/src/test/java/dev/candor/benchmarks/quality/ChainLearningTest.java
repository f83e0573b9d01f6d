package dev.candor.benchmarks.quality;

import static dev.candor.internal.promise.ChainModel.Cut.BEGINS;
import static dev.candor.internal.promise.ChainModel.Cut.GOES_ON;
import static dev.candor.internal.promise.ChainModel.Cut.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses of these tests have one feature each: 0 tells nothing, 1 an act, 2 how it is done or an aside. */
class ChainLearningTest {

    private static final double[] TRUST = {1, 1, 1};
    private static final double LEAST_SHARED = 0.35;

    @Test
    void learnsWhichClausesBeginAndThatOthersGoOnOnlyBehindThem() {
        ChainLearning chain = ChainLearning.learn(
                TRUST, Collections.nCopies(40, lesson("0 1 2 0 2 1", NONE, BEGINS, GOES_ON, NONE, NONE, BEGINS)));

        assertThat(chain.cuts(lesson("0 2 1 2 0 1"), LEAST_SHARED))
                .containsExactly(NONE, NONE, BEGINS, GOES_ON, NONE, BEGINS);
        assertThat(chain.cuts(lesson("2"), LEAST_SHARED)).containsExactly(NONE);
        assertThat(chain.cuts(lesson(""), LEAST_SHARED)).isEmpty();
    }

    @Test
    void learnsEquallyEveryTime() {
        List<ChainLesson> lessons = List.of(lesson("0 1 2", NONE, BEGINS, GOES_ON), lesson("1 0", BEGINS, NONE));

        assertThat(ChainLearning.learn(TRUST, lessons).cuts(lesson("1 2 0"), LEAST_SHARED))
                .isEqualTo(ChainLearning.learn(TRUST, lessons).cuts(lesson("1 2 0"), LEAST_SHARED));
    }

    @Test
    void theLessIsAskedTheMoreIsFound() {
        ChainLesson lesson = lesson("0 1 0 1 0 0", NONE, BEGINS, NONE, NONE, NONE, NONE);
        ChainLearning chain = ChainLearning.learn(TRUST, List.of(lesson, lesson));

        assertThat(chain.cuts(lesson("0 1 0"), 0.9)).containsOnly(NONE);
        assertThat(chain.cuts(lesson("0 1 0"), 0.1)).contains(BEGINS);
    }

    @Test
    void whatStandsInOneStatementOnlyIsNotKept() {
        ChainLesson lesson = lesson("0 1 0 1 0 0", NONE, BEGINS, NONE, BEGINS, NONE, NONE);

        ChainLearning ofTwo = ChainLearning.learn(TRUST, List.of(lesson, lesson));
        ChainLearning ofOne = ChainLearning.learn(TRUST, List.of(lesson));
        ChainLesson neverSeen = lesson("2 2 2 2 2 2");

        assertThat(ofTwo.cuts(lesson, 0.5)).isNotEqualTo(ofTwo.cuts(neverSeen, 0.5));
        assertThat(ofOne.cuts(lesson, 0.5)).isEqualTo(ofOne.cuts(neverSeen, 0.5));
    }

    @Test
    void whatIsTrustedLessCountsLess() {
        List<ChainLesson> lessons = Collections.nCopies(40, lesson("0 1 0", NONE, BEGINS, NONE));

        assertThat(ChainLearning.learn(TRUST, lessons).cuts(lesson("1"), 0.6)).containsExactly(BEGINS);
        assertThat(ChainLearning.learn(new double[] {1, 0.01, 1}, lessons).cuts(lesson("1"), 0.6))
                .containsExactly(NONE);
    }

    private static ChainLesson lesson(String rows, Cut... cuts) {
        List<int[]> features = new ArrayList<>();
        List<Span> clauses = new ArrayList<>();
        for (String row : rows.isEmpty() ? new String[0] : rows.split(" ")) {
            clauses.add(new Span(2 * features.size(), 2 * features.size() + 2));
            features.add(new int[] {Integer.parseInt(row)});
        }
        return new ChainLesson(features, clauses, List.of(), Arrays.asList(cuts));
    }
}
