package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({
        "20251231, 2025-12-31",
        "20250509, 2025-05-09",
        "20250500, 2025-05",
        "20250000, 2025",
        "509, --05-09",
        "500, --05",
        "9, ---09",
        "0, --",
        "-1, --"
    })
    void whatIsNotKnownIsLeftOut(int day, String iso) {
        assertThat(Day.iso(day)).isEqualTo(iso);
    }
}
