package dev.candor;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void itLiesWhereScoresLie() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(Optional.empty(), 100.5))
                .withMessage("an estimated score is a number from 0 to 100, but was 100.5");
    }
}
