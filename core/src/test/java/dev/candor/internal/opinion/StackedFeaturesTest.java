package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StackedFeaturesTest {

    private static final float CERTAIN = (float) (1 / (1 + Math.exp(-2)));

    @Test
    void aSentenceIsHeardBesideItsNeighbours() {
        StackedFeatures text = new StackedFeatures(4, 1, new float[] {0, 2, -2, 0}, new int[4]);

        assertThat(target(text, 1, 0))
                .containsExactly(new float[] {2, CERTAIN, 0.5f, 1 - CERTAIN, 0, 0.5f}, within(1e-6f));
        assertThat(target(text, 3, 0))
                .containsExactly(new float[] {0, 0.5f, 1 - CERTAIN, 0, CERTAIN, 0}, within(1e-6f));
    }

    @Test
    void theMeanAndTheMostAreOfAllOtherSentences() {
        StackedFeatures text = new StackedFeatures(3, 1, new float[] {0, 2, -2}, new int[3]);

        assertThat(text.features(1)[6]).isCloseTo((0.5f + 1 - CERTAIN) / 2, within(1e-6f));
        assertThat(text.features(1)[7]).isEqualTo(0.5f);
        assertThat(text.features(0)[7]).isCloseTo(CERTAIN, within(1e-6f));
    }

    @Test
    void everyTargetIsHeardForItself() {
        StackedFeatures text = new StackedFeatures(2, 2, new float[] {0, 2, 2, -9}, new int[2]);

        assertThat(target(text, 0, 1)).startsWith(2, CERTAIN, 0);
        assertThat(target(text, 1, 1)[0]).isEqualTo(-8);
        assertThat(text.features(0)).hasSize(StackedFeatures.size(2));
    }

    @Test
    void whereASentenceStandsIsHeardToo() {
        StackedFeatures text = new StackedFeatures(4, 1, new float[4], new int[4]);

        assertThat(place(text, 0)).containsExactly(0, 0.25f, 1, 0);
        assertThat(place(text, 3)).containsExactly(0.75f, 0.25f, 0, 1);
    }

    @Test
    void whatRulesFoundIsHeardThereAndAsAShareOfTheText() {
        StackedFeatures text = new StackedFeatures(4, 1, new float[4], new int[] {0b01, 0b11, 0, 0});

        assertThat(Arrays.copyOfRange(text.features(0), 8, 12)).containsExactly(1, 0.5f, 0, 0.25f);
        assertThat(Arrays.copyOfRange(text.features(2), 8, 12)).containsExactly(0, 0.5f, 0, 0.25f);
    }

    @Test
    void aLoneSentenceHasNoOthers() {
        StackedFeatures text = new StackedFeatures(1, 1, new float[] {2}, new int[1]);

        assertThat(text.features(0)).startsWith(2, CERTAIN, 0, 0, 0, 0, 0, 0);
        assertThat(place(text, 0)).containsExactly(0, 1, 1, 1);
    }

    /** The logit, the likelihood and those of the neighbours of a target: before, behind, two before, two behind. */
    private static float[] target(StackedFeatures text, int sentence, int target) {
        return Arrays.copyOfRange(text.features(sentence), 8 * target, 8 * target + 6);
    }

    private static float[] place(StackedFeatures text, int sentence) {
        float[] features = text.features(sentence);
        return Arrays.copyOfRange(features, features.length - 4, features.length);
    }
}
