package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BisectionTest {

    @Test
    void findsWhereATestBeginsToHold() {
        for (int size = 0; size < 20; size++) {
            for (int begin = 0; begin <= size; begin++) {
                int at = begin;
                assertThat(Bisection.first(0, size, i -> i >= at)).isEqualTo(begin);
                assertThat(Bisection.lastBefore(0, size, i -> i >= at)).isEqualTo(Math.max(0, begin - 1));
            }
        }
    }

    @Test
    void staysWithinItsNumbers() {
        assertThat(Bisection.first(3, 7, i -> true)).isEqualTo(3);
        assertThat(Bisection.first(3, 7, i -> false)).isEqualTo(7);
        assertThat(Bisection.lastBefore(3, 7, i -> true)).isEqualTo(3);
        assertThat(Bisection.lastBefore(3, 7, i -> false)).isEqualTo(6);
        assertThat(Bisection.first(3, 3, i -> true)).isEqualTo(3);
    }
}
