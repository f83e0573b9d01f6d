package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void oneLikelyKindIsEnough() {
        assertThat(Kinds.together(-4, new float[] {5, -9})).isCloseTo(0.5f, within(0.001f));
        assertThat(Kinds.together(-4, new float[] {-9, -9})).isLessThan(-6);
    }

    @Test
    void kindsAddUpAsChancesDo() {
        assertThat(Kinds.together(0, new float[] {0})).isCloseTo(0, within(1e-6f));
        assertThat(Kinds.together(0, new float[] {0, 0})).isCloseTo((float) Math.log(3) / 2, within(1e-6f));
    }

    @Test
    void whatIsCertainStaysANumber() {
        assertThat(Kinds.together(200, new float[] {300, -300})).isBetween(100f, 300f);
        assertThat(Kinds.together(-60, new float[] {-60, -60})).isBetween(-61f, -59f);
    }

    @Test
    void onlyAFaultHearsItsKinds() {
        Kinds kinds = new Kinds(List.of(
                new SentenceModel.Target("blame-shifting", 0, 9, 9, -9),
                SentenceModel.Target.ofKind("blame-shifting", "cause", 0),
                new SentenceModel.Target("jargon", 0, 9, 9, -9),
                SentenceModel.Target.ofKind("blame-shifting", "harm", 0)));
        float[] says = {7, 1, 3, 2, -1, 4};

        kinds.hear(says, 1);

        assertThat(says).containsExactly(7, Kinds.together(1, new float[] {3, -1}), 3, 2, -1, 4);
    }

    @Test
    void theLikeliestKindTellsWhatIsWrongWhenItIsLikelierThanNot() {
        Kinds kinds = new Kinds(List.of(
                new SentenceModel.Target("blame-shifting", 0, 9, 9, -9),
                SentenceModel.Target.ofKind("blame-shifting", "cause", 0),
                SentenceModel.Target.ofKind("blame-shifting", "harm", 0)));

        assertThat(kinds.telling(0, new float[] {7, 1, 0.5f, 2}, 1)).isEqualTo(2);
        assertThat(kinds.telling(0, new float[] {7, 1, 0.5f, 0.2f}, 1)).isEqualTo(1);
        assertThat(kinds.telling(0, new float[] {7, 1, -0.5f, -0.2f}, 1)).isZero();
    }
}
