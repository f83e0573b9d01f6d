package dev.candor;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void itIsOfADimensionOrOfAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate("remedy", 50))
                .withMessage("an estimate is of a dimension or of 'overall', but was of 'remedy'");
    }

    @Test
    void itLiesWhereScoresLie() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(Estimate.OVERALL, 100.5))
                .withMessage("an estimated score is a number from 0 to 100, but was 100.5");
    }
}
