package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import org.junit.jupiter.api.Test;

/** A statement in simplified and in traditional characters gives the same findings at the same places, and one score. */
class ScriptsTest {

    private static final String DRAFT = """
            关于部分用户账户异常的说明
            尊敬的用户：
            近日，个别用户反映账户余额异常。经查，此次问题系第三方短信服务商安全管控疏漏所致，且部分用户未及时修改密码。
            公司高度重视，将进一步完善内控制度，提升服务品质。如给您带来不便，敬请谅解。
            对恶意造谣抹黑者，我司将依法追究其法律责任。
            云岫科技有限公司
            """;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @Test
    void simplifiedAndTraditionalAgree() {
        Report simplified = grade(DRAFT);
        Report traditional = grade(TraditionalCharacters.of(DRAFT));

        assertThat(simplified.language()).isEqualTo("zh-Hans");
        assertThat(traditional.language()).isEqualTo("zh-Hant");
        assertThat(traditional.findings()).hasSameSizeAs(simplified.findings()).isNotEmpty();
        for (int i = 0; i < simplified.findings().size(); i++) {
            assertThat(traditional.findings().get(i).span())
                    .isEqualTo(simplified.findings().get(i).span());
            assertThat(traditional.findings().get(i).rule())
                    .isEqualTo(simplified.findings().get(i).rule());
        }
        assertThat(traditional.dimensions()).isEqualTo(simplified.dimensions());
        assertThat(traditional.overall()).isEqualTo(simplified.overall());
        assertThat(traditional.disclosures()).isEqualTo(simplified.disclosures());
    }

    private Report grade(String text) {
        Outcome outcome = grader.grade(Statement.of(text));
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }
}
