package dev.candor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseVectorTest {

    private static final float[] NOTHING = {};

    @Test
    void whatBothHaveIsAddedUp() {
        SparseVector one = vector(1, 2, 3);
        SparseVector two = vector(3, 1, 4);

        assertThat(one.shared(two)).isEqualTo(1 + 3);
        assertThat(one.coveredBy(two)).isEqualTo(4 / 6.0);
        assertThat(one.likeness(two)).isEqualTo(4 / 6.0);
        assertThat(two.coveredBy(one)).isEqualTo(4 / 8.0);
    }

    @Test
    void aThingThatIsThereTwiceCountsOnce() {
        assertThat(vector(5, 5, 2).weight()).isEqualTo(7);
        assertThat(vector(5, 5).likeness(vector(5))).isEqualTo(1);
    }

    @Test
    void nothingIsLikeNothing() {
        SparseVector nothing = SparseVector.of(new int[0], NOTHING);

        assertThat(nothing.likeness(vector(1))).isZero();
        assertThat(nothing.coveredBy(nothing)).isZero();
    }

    /** Numbers that share a bit of the filter, far apart and below zero, are still told apart. */
    @Test
    void whatIsSharedIsWhatCountingOneByOneGives() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2000; round++) {
            Map<Integer, Float> one = things(random);
            Map<Integer, Float> two = things(random);
            double expected = one.entrySet().stream()
                    .filter(thing -> two.containsKey(thing.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();

            assertThat(of(one).shared(of(two))).isCloseTo(expected, within(1e-6));
        }
    }

    private static Map<Integer, Float> things(Random random) {
        Map<Integer, Float> things = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            things.put(random.nextInt(-3, 4) * 64 + random.nextInt(4), random.nextFloat());
        }
        return things;
    }

    private static SparseVector of(Map<Integer, Float> things) {
        int[] ids = new int[things.size()];
        float[] weights = new float[ids.length];
        int i = 0;
        for (Map.Entry<Integer, Float> thing : things.entrySet()) {
            ids[i] = thing.getKey();
            weights[i] = thing.getValue();
            i++;
        }
        return SparseVector.of(ids, weights);
    }

    /** Numbers, each of its own weight. */
    private static SparseVector vector(int... numbers) {
        float[] weights = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            weights[i] = numbers[i];
        }
        return SparseVector.of(numbers.clone(), weights);
    }
}
