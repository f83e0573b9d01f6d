package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, 2026-06-20, 2026-06-20",
        "2026-06, 2026-06, 2026-06",
        "P3D, 3 天, 3 days",
        "P1D, 1 天, 1 day",
        "P8W, 8 周, 8 weeks",
        "PT24H, 24 小时, 24 hours",
        "PT30M, 30 分钟, 30 minutes",
        "P2M, 2 个月, 2 months",
        "T15:40, 15:40, 15:40",
        "T10:00/T11:30, 10:00–11:30, 10:00–11:30",
        "--05-12, 5 月 12 日, 05-12",
        "--05, 5 月, month 5",
        "---05, 5 日, day 5",
        "由即日起, 由即日起, 由即日起",
        "P3D/P5D, P3D/P5D, P3D/P5D",
        "'', –, –",
    })
    void isToldAsPeopleSayIt(String deadline, String zh, String en) {
        assertThat(DeadlineWords.of(deadline)).isEqualTo(new Text(zh, en));
    }
}
