package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpearmanTest {

    @Test
    void sameAndOppositeOrder() {
        assertThat(Spearman.correlation(new double[] {1, 5, 9}, new double[] {2, 3, 40}))
                .isEqualTo(1);
        assertThat(Spearman.correlation(new double[] {1, 5, 9}, new double[] {4, 3, 1}))
                .isEqualTo(-1);
    }

    @Test
    void equalValuesShareTheirRanks() {
        assertThat(Spearman.ranks(new double[] {3, 1, 3, 0, 3})).containsExactly(3, 1, 3, 0, 3);
        assertThat(Spearman.correlation(new double[] {1, 1, 2}, new double[] {1, 2, 3}))
                .isEqualTo(Math.sqrt(0.75), within(1e-12));
    }

    @Test
    void nothingToCorrelate() {
        assertThat(Spearman.correlation(new double[] {1, 1}, new double[] {1, 2}))
                .isNaN();
        assertThat(Spearman.correlation(new double[] {}, new double[] {})).isNaN();
    }
}
