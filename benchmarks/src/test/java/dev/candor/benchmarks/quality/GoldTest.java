package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTest {

    @ParameterizedTest
    @CsvSource({"pair-007a, pair-007", "pair-007b, pair-007", "own-12, own-12", "letter, letter", "a, a"})
    void theHalvesOfAPairShareTheirName(String id, String pair) {
        Reading nobody = new Reading(List.of(), Map.of(), 0, Map.of());

        assertThat(new Gold(id, Optional.empty(), Optional.empty(), "", List.of(), nobody, nobody).pair())
                .isEqualTo(pair);
    }
}
