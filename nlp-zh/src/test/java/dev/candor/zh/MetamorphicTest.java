package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Dimension;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a small change of a statement may do to its scores, and what it may not. */
class MetamorphicTest {

    private static final String HOURS = "门店营业时间为每天9时至21时。";

    /** Three statements of one company about one event each: a good one, one of formulas, one that blames. */
    static final List<String> STATEMENTS = List.of("""
            关于6月3日预约信息误发的说明
            6月3日14时20分，我们给澜州三家门店的预约用户发短信时，把412位用户的姓名和预约时间发给了别人。
            门店营业时间为每天9时至21时。
            原因是我们的发送程序没有核对号码与姓名，这是我们的错，向这412位用户道歉。
            15时我们停掉了发送程序，17时前已逐一打电话告知这412位用户。
            6月4日起，每次发送前由两名员工核对名单，程序逐条比对号码与姓名。
            我们于6月4日9时报告了澜州市网信办，并请收到他人信息的9位用户当面删除。
            每位用户可在6月20日前领取200元补偿，拨打400-000-1234或到任一门店登记，3个工作日内到账。
            6月30日前，我们会改好程序，由外部机构检测，检测报告在官网公布。
            客户服务部经理许澄负责此事。
            澜州沐岚美容有限公司
            2024年6月4日
            """, """
            关于预约短信的说明
            6月3日下午，部分用户收到了错误的预约短信。
            门店营业时间为每天9时至21时。
            公司高度重视，第一时间开展了核查，原因是发送程序出错，16时已停止发送。
            我们将进一步加强管理，不断提升服务水平。
            给您带来不便，我们深表歉意，如有疑问请拨打400-000-1234。
            澜州沐岚美容有限公司
            2024年6月4日
            """, """
            关于网传预约信息泄露的声明
            近日，网上流传我公司泄露用户信息，与事实严重不符。
            经查，此次异常系第三方短信服务商违规操作所致，与我公司无关。
            门店营业时间为每天9时至21时。
            个别用户未妥善保管本人信息，也是原因之一。
            对恶意造谣抹黑的账号，我公司将依法追究法律责任。
            澜州沐岚美容有限公司
            2024年6月4日
            """);

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void quotesAndWidthOfDigitsChangeNothing(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }

        assertThat(scores(wide.toString())).isEqualTo(scores(text));
        assertThat(scores(text.replace("预约短信", "“预约短信”"))).isEqualTo(scores(text.replace("预约短信", "「预约短信」")));
    }

    /** Every word moves an estimate a little, names too. */
    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void theNameOfTheCompanyHardlyMatters(String text) {
        assertThat((double) overall(text.replace("澜州沐岚美容有限公司", "北湾青禾养护有限公司")))
                .isCloseTo(overall(text), Offset.offset(2.0));
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void whereANeutralSentenceStandsDoesNotMatter(String text) {
        String moved = text.replace(HOURS + "\n", "").replace("澜州沐岚美容有限公司\n2024", HOURS + "\n澜州沐岚美容有限公司\n2024");

        assertThat((double) overall(moved)).isCloseTo(overall(text), Offset.offset(2.0));
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void aDetailMoreLowersNoDetails(String text) {
        String more = with(text, "如有疑问，请拨打400-000-5678，或发邮件到care@example.com。");

        assertThat(score(more, Dimension.MISSING_DETAILS))
                .isGreaterThanOrEqualTo(score(text, Dimension.MISSING_DETAILS) - 1);
    }

    /** A sentence more moves scores a little: they hear all words of a text, divided by the root of its sentences. */
    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void aFormulaRaisesNoScoreByMoreThanTwoPoints(String text) {
        Map<Dimension, Integer> before = scores(text);

        scores(with(text, "公司对此高度重视。"))
                .forEach((dimension, score) -> assertThat(score)
                        .as(dimension.id())
                        .isLessThanOrEqualTo(2 + Objects.requireNonNull(before.get(dimension))));
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void blameOfUsersRaisesNoOwnership(String text) {
        String blaming = with(text, "需要指出的是，部分用户未按提示核对信息，自身也有责任。");

        assertThat(score(blaming, Dimension.BLAME_SHIFTING)).isLessThanOrEqualTo(score(text, Dimension.BLAME_SHIFTING));
        assertThat(overall(blaming)).isLessThanOrEqualTo(overall(text));
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void anEmptyPromiseRaisesNoPromises(String text) {
        String promising = with(text, "我们将持续优化流程，努力提升体验。");

        assertThat(score(promising, Dimension.VAGUE_PROMISES))
                .isLessThanOrEqualTo(score(text, Dimension.VAGUE_PROMISES));
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void anExplainedTermIsNoWorseThanATerm(String text) {
        String bare = with(text, "故障出在鉴权网关。");
        String explained = with(text, "故障出在鉴权网关，也就是核对登录身份的程序。");

        assertThat(score(explained, Dimension.JARGON)).isGreaterThanOrEqualTo(score(bare, Dimension.JARGON) - 2);
    }

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void whatCriticsSayIsNoFaultOfOurs(String text) {
        String quoting = with(text, "有用户问：“是不是供应商的错，跟你们无关？”不是，错在我们。");

        assertThat(score(quoting, Dimension.BLAME_SHIFTING))
                .isGreaterThanOrEqualTo(score(text, Dimension.BLAME_SHIFTING));
    }

    /** Sentences are judged by what is said around them, and of a text twice as long each says a little less. */
    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void aTextThatStandsTwiceHasTheSameFaults(String text) {
        for (Dimension dimension : List.of(Dimension.BLAME_SHIFTING, Dimension.VAGUE_PROMISES, Dimension.JARGON)) {
            assertThat(score(text + "\n" + text, dimension))
                    .as(dimension.id())
                    .isLessThanOrEqualTo(4 + score(text, dimension));
        }
    }

    @Test
    void theGoodOneBeatsTheFormulasAndTheyBeatTheBlame() {
        assertThat(overall(STATEMENTS.get(0))).isGreaterThanOrEqualTo(85);
        assertThat(overall(STATEMENTS.get(1))).isLessThan(55).isGreaterThan(overall(STATEMENTS.get(2)));
        assertThat(overall(STATEMENTS.get(2))).isLessThanOrEqualTo(30);
    }

    /** The text with a sentence more, behind the neutral one. */
    private static String with(String text, String sentence) {
        return text.replace(HOURS, HOURS + "\n" + sentence);
    }

    private int overall(String text) {
        return grade(text).overall().value();
    }

    private int score(String text, Dimension dimension) {
        return Objects.requireNonNull(scores(text).get(dimension));
    }

    private Map<Dimension, Integer> scores(String text) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        grade(text).dimensions().forEach((dimension, score) -> scores.put(dimension, score.value()));
        return scores;
    }

    private Report grade(String text) {
        Outcome outcome = grader.grade(Statement.of(text));
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }
}
