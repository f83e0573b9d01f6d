package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void theLikeliestKindTellsWhatIsWrongWhenItIsLikelierThanNot() {
        Kinds kinds = new Kinds(List.of(
                new SentenceModel.Target("blame-shifting", 0, 9, 9, -9),
                SentenceModel.Target.ofKind("blame-shifting", "cause", 0),
                SentenceModel.Target.ofKind("blame-shifting", "harm", 0)));

        assertThat(kinds.telling(0, inTheSecondSentence(1, 0.5f, 2), 1)).isEqualTo(2);
        assertThat(kinds.telling(0, inTheSecondSentence(1, 0.5f, 0.2f), 1)).isEqualTo(1);
        assertThat(kinds.telling(0, inTheSecondSentence(1, -0.5f, -0.2f), 1)).isZero();
    }

    private static Logits inTheSecondSentence(float fault, float cause, float harm) {
        return new Logits(new float[] {7, 7, 7, fault, cause, harm}, 3);
    }
}
