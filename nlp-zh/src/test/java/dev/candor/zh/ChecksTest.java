package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Check;
import dev.candor.Crisis;
import dev.candor.Grader;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Statement;
import org.junit.jupiter.api.Test;

/** Checks that hear what disclosures tell. */
class ChecksTest {

    private static final Grader GRADER =
            Grader.builder().language(Chinese.standard()).build();

    private static final String HAPPENED = "5月9日14时20分，我们在例行检查中发现，青石路门店售出的“暖芯”牌电热杯有312只温控器失效，杯身过热，两位顾客手部烫伤。";
    private static final String CAUSE = "经查明，原因是我们4月更换温控器供应商后没有做耐温抽检，验收单上也没有人复核。";
    private static final String MEASURE = "从5月20日起，每批温控器由质检部王立平带队做耐温抽检，结果每月10日在官网公布。";
    private static final String CONTACT = "客服电话400-000-7716，每天8时至22时有人接听。";
    private static final String REMEDY = "购买这312只电热杯的顾客，每只退款199元，另付两位受伤顾客全部医疗费。";

    @Test
    void whomToCallIsAStep() {
        assertThat(presence(Check.Item.WHAT_TO_DO, HAPPENED + CAUSE)).isNotEqualTo(Presence.PRESENT);
        assertThat(presence(Check.Item.WHAT_TO_DO, HAPPENED + CAUSE + CONTACT)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void aRemedySaysWhoGetsWhat() {
        assertThat(presence(Check.Item.REMEDY_SCOPE, HAPPENED + CAUSE)).isEqualTo(Presence.MISSING);
        assertThat(presence(Check.Item.REMEDY_SCOPE, HAPPENED + REMEDY)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void howToGetARemedyIsToldWhereThereIsOne() {
        String answered = "留言在24小时内回复。";
        assertThat(presence(Check.Item.REMEDY_PROCEDURE, HAPPENED + CAUSE + answered))
                .isEqualTo(Presence.MISSING);
        assertThat(presence(Check.Item.REMEDY_PROCEDURE, HAPPENED + REMEDY + "凭小票到任一门店登记，三天内到账。"))
                .isEqualTo(Presence.PRESENT);
    }

    @Test
    void aMeasureFitsACauseThatIsTold() {
        assertThat(presence(Check.Item.CAUSE_MEASURE, HAPPENED + CONTACT)).isEqualTo(Presence.NOT_APPLICABLE);
        assertThat(presence(Check.Item.CAUSE_MEASURE, HAPPENED + CAUSE)).isEqualTo(Presence.MISSING);
        assertThat(presence(Check.Item.CAUSE_MEASURE, HAPPENED + CAUSE + MEASURE))
                .isEqualTo(Presence.PRESENT);
    }

    private static Presence presence(Check.Item item, String text) {
        Report report = (Report) GRADER.grade(
                Statement.builder(text).crisis(Crisis.PRODUCT_SAFETY_INCIDENT).build());
        return report.checks().stream()
                .filter(check -> check.item() == item)
                .findFirst()
                .orElseThrow()
                .presence();
    }
}
