package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Finding;
import dev.candor.Grader;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a caller pastes: a report, or a reason. */
class HostileInputTest {

    private static final Grader GRADER =
            Grader.builder().language(Chinese.standard()).build();

    private static final String DRAFT =
            "5月9日，我们的系统泄露了4,118位用户的手机号。经查，系第三方短信服务商管理疏忽所致。" + "我们深表歉意，将进一步完善内控制度，尽快给大家一个满意的答复。";

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "'  \n ',EMPTY", "我,TOO_SHORT", "对不起。,TOO_SHORT"})
    void tooLittleIsNotScored(String text, NotScored.Reason reason) {
        assertThat(GRADER.grade(Statement.of(text)))
                .isInstanceOfSatisfying(
                        NotScored.class,
                        notScored -> assertThat(notScored.reason()).isEqualTo(reason));
    }

    @Test
    void plainNotesOfSmallShopsAreStatements() {
        String note = "各位街坊，微信上那个叫“顾师傅修表”的号不是我。有一位老主顾转了两百块过去，我陪他去派出所留了底。别的号找您要钱，一概别给。老顾";
        assertThat(GRADER.grade(Statement.of(note))).isInstanceOf(Report.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are sorry. On 9 May our system leaked the phone numbers of 4,118 customers, and we did not notice it.",
                "五月九日、弊社のシステムから四千百十八名のお客様の電話番号が流出しました。深くお詫び申し上げます。",
                "5월 9일 저희 시스템에서 고객 4,118명의 전화번호가 유출되었습니다. 진심으로 사과드립니다."
            })
    void otherLanguagesAreNamedNotGuessed(String text) {
        assertThat(GRADER.grade(Statement.of(text))).isInstanceOfSatisfying(NotScored.class, notScored -> {
            assertThat(notScored.reason()).isEqualTo(NotScored.Reason.UNSUPPORTED_LANGUAGE);
            assertThat(notScored.hint().en()).contains("zh");
        });
    }

    @Test
    void poemsAreNoStatements() {
        String poem = "白日依山尽，黄河入海流。欲穷千里目，更上一层楼。春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。床前明月光。";
        assertThat(GRADER.grade(Statement.of(poem))).isInstanceOf(NotScored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{}</p><script>alert(1)</script>",
                "# 声明\n\n**{}**\n\n- 一\n- 二",
                "\u202E{}\u202C",
                "{}\u0000{}",
                "\uD800{}\uDC00",
                "{}\r\n{}\r\n",
                "\uFEFF{}",
                "😀{}😀👨‍👩‍👧",
                "{} We are sorry. 申し訳ございません。",
                "““““{}",
                "（（（（{}"
            })
    void pastedTextIsGraded(String frame) {
        assertGraded(frame.replace("{}", DRAFT));
    }

    @Test
    void pinyinNoiseChangesNoFinding() {
        Report clean = report(DRAFT);
        Report noisy = report(DRAFT.replace("系统", "系(xì)統(tǒng)"));
        assertThat(noisy.findings().stream().map(Finding::rule))
                .containsExactlyElementsOf(
                        clean.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void tenThousandTimesOnePhraseIsGraded() {
        assertGraded("我们将进一步加强管理，".repeat(10_000));
        assertGraded("第三方供应商违规操作所致。".repeat(10_000));
        assertGraded("（".repeat(10_000) + DRAFT);
    }

    @Test
    void oneLineOfTenMegabytesIsRefusedWithTheLimit() {
        assertThat(GRADER.grade(Statement.of("管理不善导致事故".repeat(1_250_000))))
                .isInstanceOfSatisfying(NotScored.class, notScored -> {
                    assertThat(notScored.reason()).isEqualTo(NotScored.Reason.TOO_LONG);
                    assertThat(notScored.hint().zh()).contains("2000000");
                });
    }

    @Test
    void randomStringsAreSound() {
        Random random = new Random(20261121);
        String letters = "我们公司供应商用户员工系因由所致造成将进一步加强管理不未没有，。！？；：“”（）\n\r 12年月日ａＡ😀\uD83D\u0000請貴";
        int graded = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int c = 0; c < length; c++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (GRADER.grade(Statement.of(text.toString())) instanceof Report report) {
                assertSound(text.toString(), report);
                graded++;
            }
        }
        assertThat(graded).isGreaterThan(1_500);
    }

    @Test
    void fourThreadsAgreeWithOne() throws Exception {
        Outcome alone = GRADER.grade(Statement.of(DRAFT));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Outcome>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(() -> GRADER.grade(Statement.of(DRAFT)));
            }
            for (Future<Outcome> outcome : threads.invokeAll(calls)) {
                assertThat(outcome.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Report report(String text) {
        Outcome outcome = GRADER.grade(Statement.of(text));
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }

    private static void assertGraded(String text) {
        assertSound(text, report(text));
    }

    private static void assertSound(String text, Report report) {
        report.findings().forEach(finding -> finding.span().ifPresent(span -> assertInside(span, text)));
        report.strengths().forEach(strength -> assertInside(strength.span(), text));
        report.facts().forEach(fact -> assertInside(fact.span(), text));
        assertThat(GRADER.grade(Statement.of(text))).isEqualTo(report);
    }

    private static void assertInside(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        boolean cutsAtStart =
                span.start() > 0 && Character.isSurrogatePair(text.charAt(span.start() - 1), text.charAt(span.start()));
        boolean cutsAtEnd = span.end() < text.length()
                && Character.isSurrogatePair(text.charAt(span.end() - 1), text.charAt(span.end()));
        assertThat(cutsAtStart || cutsAtEnd)
                .as("%s cuts a surrogate pair", span)
                .isFalse();
    }
}
