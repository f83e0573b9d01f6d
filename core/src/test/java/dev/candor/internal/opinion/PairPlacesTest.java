package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.feature.FeatureIndex;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairPlacesTest {

    @Test
    void everyPairHasThePlaceThatItWasGiven() {
        for (int count : new int[] {0, 1, 63, 64, 65, 130}) {
            Random random = new Random(count);
            int[][] given = new int[count][count];
            int last = FeatureIndex.UNKNOWN;
            for (int[] row : given) {
                for (int second = 0; second < count; second++) {
                    row[second] = random.nextInt(4) == 0 ? 1 + random.nextInt(1000) : FeatureIndex.UNKNOWN;
                    last = Math.max(last, row[second]);
                }
            }

            PairPlaces places = new PairPlaces(count, (first, second) -> given[first][second]);

            assertThat(places.end()).isEqualTo(last + 1);
            for (int first = 0; first < count; first++) {
                for (int second = 0; second < count; second++) {
                    assertThat(places.of(first, second)).isEqualTo(given[first][second]);
                }
            }
        }
    }
}
