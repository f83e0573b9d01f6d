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

    private static final int FEATURES = 3;

    @Test
    void learnsWhichClausesBeginAndThatOthersGoOnOnlyBehindThem() {
        CutChain chain = CutChain.learn(
                FEATURES, Collections.nCopies(40, lesson("0 1 2 0 2 1", NONE, BEGINS, GOES_ON, NONE, NONE, BEGINS)));

        assertThat(chain.cuts(lesson("0 2 1 2 0 1"))).containsExactly(NONE, NONE, BEGINS, GOES_ON, NONE, BEGINS);
        assertThat(chain.cuts(lesson("2"))).containsExactly(NONE);
        assertThat(chain.cuts(lesson(""))).isEmpty();
    }

    @Test
    void learnsEquallyEveryTime() {
        List<UnitLesson> lessons = List.of(lesson("0 1 2", NONE, BEGINS, GOES_ON), lesson("1 0", BEGINS, NONE));

        assertThat(CutChain.learn(FEATURES, lessons).cuts(lesson("1 2 0")))
                .isEqualTo(CutChain.learn(FEATURES, lessons).cuts(lesson("1 2 0")));
    }

    @Test
    void tiltedItFindsMore() {
        CutChain chain = CutChain.learn(FEATURES, List.of(lesson("0 1 0 1 0 0", NONE, BEGINS, NONE, NONE, NONE, NONE)));

        assertThat(chain.cuts(lesson("0 0"))).containsOnly(NONE);
        assertThat(chain.tilted(10).cuts(lesson("0 0"))).contains(BEGINS);
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
