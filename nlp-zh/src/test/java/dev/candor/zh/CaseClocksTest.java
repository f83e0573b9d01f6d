package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.casefile.Case;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseClocksTest {

    private static final String NOTICE = """
            关于一处门店食品留样异常的通报
            3月1日10时，巡查人员发现清溪路一家门店的留样异常，涉及顾客12人，已封存全部留样，原因正在调查，3月3日前公布结果。
            %s
            2026年3月1日
            """;

    @Test
    void whoSignsForAnAuthorityHasTheTimeOfAnAuthority() {
        assertThat(firstWord("清溪餐饮有限公司").status()).isEqualTo(Clock.Status.LATE);
        assertThat(firstWord("澜州市市场监督管理局").status()).isEqualTo(Clock.Status.MET);
    }

    /** How the first word stands, four and a half hours after it happened, when nobody says whose it is but the signature. */
    private static Clock firstWord(String signature) {
        CaseStatement statement = new CaseStatement(
                "s1",
                Optional.of(OffsetDateTime.parse("2026-03-01T14:30+08:00")),
                Optional.empty(),
                Optional.empty(),
                NOTICE.formatted(signature));
        Case file = new Case(
                "c",
                Optional.empty(),
                Optional.of(OffsetDateTime.parse("2026-03-01T10:00+08:00")),
                Optional.empty(),
                Optional.empty(),
                List.of(statement),
                List.of(),
                List.of());
        return CaseDrawing.GRADER.grade(file).clocks().get(0);
    }
}
