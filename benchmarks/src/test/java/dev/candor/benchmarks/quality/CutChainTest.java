package dev.candor.benchmarks.quality;

import static dev.candor.internal.promise.UnitModel.Cut.BEGINS;
import static dev.candor.internal.promise.UnitModel.Cut.GOES_ON;
import static dev.candor.internal.promise.UnitModel.Cut.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import dev.candor.internal.promise.UnitModel.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses of these tests have one feature each: 0 tells nothing, 1 an act, 2 how it is done or an aside. */
class CutChainTest {

    private static final double[] TRUST = {1, 1, 1};
    private static final double LEAST_SHARED = 0.35;

    @Test
    void learnsWhichClausesBeginAndThatOthersGoOnOnlyBehindThem() {
        CutChain chain = CutChain.learn(
                TRUST, Collections.nCopies(40, lesson("0 1 2 0 2 1", NONE, BEGINS, GOES_ON, NONE, NONE, BEGINS)));

        assertThat(chain.cuts(lesson("0 2 1 2 0 1"), LEAST_SHARED))
                .containsExactly(NONE, NONE, BEGINS, GOES_ON, NONE, BEGINS);
        assertThat(chain.cuts(lesson("2"), LEAST_SHARED)).containsExactly(NONE);
        assertThat(chain.cuts(lesson(""), LEAST_SHARED)).isEmpty();
    }

    @Test
    void learnsEquallyEveryTime() {
        List<UnitLesson> lessons = List.of(lesson("0 1 2", NONE, BEGINS, GOES_ON), lesson("1 0", BEGINS, NONE));

        assertThat(CutChain.learn(TRUST, lessons).cuts(lesson("1 2 0"), LEAST_SHARED))
                .isEqualTo(CutChain.learn(TRUST, lessons).cuts(lesson("1 2 0"), LEAST_SHARED));
    }

    @Test
    void theLessIsAskedTheMoreIsFound() {
        UnitLesson lesson = lesson("0 1 0 1 0 0", NONE, BEGINS, NONE, NONE, NONE, NONE);
        CutChain chain = CutChain.learn(TRUST, List.of(lesson, lesson));

        assertThat(chain.cuts(lesson("0 1 0"), 0.9)).containsOnly(NONE);
        assertThat(chain.cuts(lesson("0 1 0"), 0.1)).contains(BEGINS);
    }

    @Test
    void whatStandsInOneStatementOnlyIsNotKept() {
        UnitLesson lesson = lesson("0 1 0 1 0 0", NONE, BEGINS, NONE, BEGINS, NONE, NONE);

        CutChain ofTwo = CutChain.learn(TRUST, List.of(lesson, lesson));
        CutChain ofOne = CutChain.learn(TRUST, List.of(lesson));
        UnitLesson neverSeen = lesson("2 2 2 2 2 2");

        assertThat(ofTwo.cuts(lesson, 0.5)).isNotEqualTo(ofTwo.cuts(neverSeen, 0.5));
        assertThat(ofOne.cuts(lesson, 0.5)).isEqualTo(ofOne.cuts(neverSeen, 0.5));
    }

    @Test
    void whatIsTrustedLessCountsLess() {
        List<UnitLesson> lessons = Collections.nCopies(40, lesson("0 1 0", NONE, BEGINS, NONE));

        assertThat(CutChain.learn(TRUST, lessons).cuts(lesson("1"), 0.6)).containsExactly(BEGINS);
        assertThat(CutChain.learn(new double[] {1, 0.01, 1}, lessons).cuts(lesson("1"), 0.6))
                .containsExactly(NONE);
    }

    private static UnitLesson lesson(String rows, Cut... cuts) {
        List<int[]> features = new ArrayList<>();
        List<Span> clauses = new ArrayList<>();
        for (String row : rows.isEmpty() ? new String[0] : rows.split(" ")) {
            clauses.add(new Span(2 * features.size(), 2 * features.size() + 2));
            features.add(new int[] {Integer.parseInt(row)});
        }
        return new UnitLesson(features, clauses, List.of(), Arrays.asList(cuts));
    }
}
