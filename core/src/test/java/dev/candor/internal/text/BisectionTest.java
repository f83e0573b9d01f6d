package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BisectionTest {

    @Test
    void findsWhereATestBeginsToHold() {
        for (int size = 0; size < 20; size++) {
            for (int begin = 0; begin <= size; begin++) {
                int at = begin;
                assertThat(Bisection.first(0, size, i -> i >= at)).isEqualTo(begin);
            }
        }
    }

    @Test
    void findsPlacesInAList() {
        for (int size = 0; size < 20; size++) {
            List<Integer> even =
                    IntStream.range(0, size).map(i -> 2 * i).boxed().toList();
            for (int key = -1; key <= 2 * size; key++) {
                int least = key;
                int before = (int) even.stream().filter(i -> i < least).count();
                int upTo = (int) even.stream().filter(i -> i <= least).count();
                assertThat(Bisection.firstFrom(even, Integer::intValue, key)).isEqualTo(before);
                assertThat(Bisection.lastUpTo(even, 0, size, Integer::intValue, key))
                        .isEqualTo(Math.max(0, upTo - 1));
            }
        }
    }

    @Test
    void staysWithinItsNumbers() {
        List<Integer> ten = IntStream.range(0, 10).boxed().toList();

        assertThat(Bisection.first(3, 7, i -> true)).isEqualTo(3);
        assertThat(Bisection.first(3, 7, i -> false)).isEqualTo(7);
        assertThat(Bisection.first(3, 3, i -> true)).isEqualTo(3);
        assertThat(Bisection.lastUpTo(ten, 3, 7, Integer::intValue, 0)).isEqualTo(3);
        assertThat(Bisection.lastUpTo(ten, 3, 7, Integer::intValue, 9)).isEqualTo(6);
    }
}
