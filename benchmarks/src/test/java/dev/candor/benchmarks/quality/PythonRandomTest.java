package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The expected numbers were printed by Python 3.11. */
class PythonRandomTest {

    private final PythonRandom random = new PythonRandom(1);

    @Test
    void bits() {
        long[] bits = new long[5];
        Arrays.setAll(bits, i -> Integer.toUnsignedLong(random.bits()));

        assertThat(bits).containsExactly(577090037L, 2444712010L, 3639700191L, 3445702192L, 3280387012L);
    }

    @Test
    void choices() {
        assertThat(choices(random, 20, 60))
                .containsExactly(8, 36, 54, 51, 48, 4, 16, 7, 31, 48, 28, 30, 41, 24, 50, 13, 6, 31, 1, 57);
    }

    @Test
    void choicesAfterTheStateWasRenewed() {
        int[] thousand = choices(random, 1000, 60);

        assertThat(thousand[999]).isEqualTo(47);
        assertThat(choices(random, 10, 7)).containsExactly(0, 3, 5, 1, 5, 5, 2, 5, 0, 3);
        assertThat(choices(random, 5, 64)).containsExactly(19, 50, 34, 22, 9);
        assertThat(choices(random, 2, 1)).containsExactly(0, 0);
        assertThat(choices(random, 1, 100)).containsExactly(33);
    }

    @Test
    void otherSeeds() {
        assertThat(choices(new PythonRandom(20261120), 8, 1000))
                .containsExactly(454, 598, 531, 395, 300, 736, 218, 728);
        assertThat(choices(new PythonRandom(0), 8, 1000)).containsExactly(864, 394, 776, 911, 430, 41, 265, 988);
    }

    @Test
    void wrongArguments() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PythonRandom(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> random.choice(0));
    }

    private static int[] choices(PythonRandom random, int count, int size) {
        int[] choices = new int[count];
        Arrays.setAll(choices, i -> random.choice(size));
        return choices;
    }
}
