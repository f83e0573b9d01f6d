package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.FollowedPromise;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise falls due on one day, whether its statement is graded alone or in a case. */
class DueDaysTest {

    private static final String STATEMENT = "对押金未能按时退还一事，我们向全体用户诚恳道歉，责任完全在我们公司。我们将在%s退还全部押金。";

    @ParameterizedTest
    @CsvSource({
        "三天内, 2026-11-23",
        "三个自然日内, 2026-11-23",
        "三日历天内, 2026-11-23",
        "三整天内, 2026-11-23",
        "三个星期内, 2026-12-11",
        "三周内, 2026-12-11",
        "三个礼拜内, 2026-12-11",
        "三个月内, 2027-02-20",
        "三年内, 2029-11-20",
        "4月15日前, 2027-04-15",
        "12月15日前, 2026-12-15",
    })
    void aTermAndADay(String term, String day) {
        assertThat(days(term)).containsExactly(day, day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作日", "个工作日", "营业日", "个营业日", "交易日", "个交易日", "工作天", "个工作天"})
    void workingDays(String unit) {
        assertThat(days("三" + unit + "内")).containsExactly("2026-11-25", "2026-11-25");
    }

    /** What the statement says, and what the case says. */
    private static List<String> days(String term) {
        CaseStatement statement = new CaseStatement(
                "s1",
                Optional.of(OffsetDateTime.parse("2026-11-20T10:00+08:00")),
                Optional.empty(),
                Optional.empty(),
                STATEMENT.formatted(term));
        CaseReport report = CaseDrawing.GRADER.grade(Case.of("c", List.of(statement)));
        List<String> alone = ((Report) report.statements().get(0).outcome())
                .promises().stream()
                        .map(Promise::deadline)
                        .flatMap(Optional::stream)
                        .toList();
        List<String> followed =
                report.promises().stream().map(FollowedPromise::deadline).toList();
        return List.of(String.join(" ", alone), String.join(" ", followed));
    }
}
