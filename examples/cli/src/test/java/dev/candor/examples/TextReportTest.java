package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Confidence;
import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void writesAReportInChinese() {
        assertThat(written(Locale.CHINESE, Samples.report())).isEqualTo("""
                draft.txt

                D  45 分  需要重写
                语言：简体中文  危机类型：环境与生产事故

                先改这几处（依次改，各再提几分）
                  +12 分  第 2 行“个别员工”：归咎个别员工（第 1 处）
                   +3 分  写明：影响多少人
                   +1 分  第 3 行“将尽快整改”：没有期限（第 2 处）
                  总分被第 1 处封顶在 45 分：不先改它，改别处不加分

                各维度（100 = 没有这类问题）
                  推卸责任         ███████░░░░░░░░░░░░░  36  E
                  空泛承诺         █████████████████░░░  84  B
                  术语套话         ████████████████████ 100  A
                  缺少细节         ████████████████████ 100  A
                  道歉空洞         ████████████████████ 100  A

                逐处发现
                  第 2 行
                     经查，此次事故系个别员工违规操作所致。
                                     1^^^^^^^
                  1. 严重  推卸责任  blame.employee
                     把责任推给了个别员工
                     改写：〔岗位〕操作有误，我们没有做到〔管理措施〕

                  第 3 行
                     我们向您道歉，将尽快整改。
                                   2^^^^^^^^^
                  2. 中等  空泛承诺  vague.no-deadline
                     没有期限

                再看看这几句（没有定论，合起来影响分数）
                  第 2 行   空泛承诺  “此次事故系个别员工违规操作所致”

                提示（不扣分）
                  全文      句子偏长

                读者需要知道的十一件事
                  ✓ 发生了什么                此次事故系个别员工违规操作所致
                  ✗ 什么时候                  读者要知道日子
                  ✗ 哪里/哪个产品             缺
                  ✗ 影响多少人                缺
                  ~ 为什么                    含糊：此次事故系个别员工违规操作所致
                  ✗ 已经做了什么              缺
                  ✗ 下一步与期限              缺
                  ✗ 谁负责                    缺
                  – 怎么补救赔付              不适用
                  ✗ 联系谁                    缺
                  ✗ 谁来核实                  缺
                  细项
                  ✗ 危害与风险                缺
                  ✓ 未过度披露个人信息

                承诺：要做的和在做的
                  可查 期限        承诺
                  1/4  –           将尽快整改
                                   缺：期限、谁来核查

                做得好的地方
                  + 道歉                      我们向您道歉

                评分只看文字，不判断事实真伪与法律责任

                """);
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(written(Locale.ENGLISH, Samples.report()))
                .contains("D  45 points  Rewrite\n")
                .contains("+12 points  line 2, “个别员工”: Fault is put on single employees (finding 1)\n")
                .contains(" +1 point   line 3, “将尽快整改”: No deadline (finding 2)\n")
                .contains("  Line 2\n")
                .contains("~ Why                       Vague: 此次事故系个别员工违规操作所致\n")
                .endsWith("The grade judges wording only, not truth or liability\n\n");
    }

    @Test
    void drawsALineOnceForAllItsFindings() {
        Report report = Samples.withFindings(List.of(
                finding(Severity.MAJOR, "此次事故系个别员工违规操作所致"),
                finding(Severity.MINOR, "个别员工"),
                finding(Severity.MODERATE, "违规操作")));

        assertThat(written(Locale.CHINESE, report)).contains("""
                  第 2 行
                     经查，此次事故系个别员工违规操作所致。
                           1^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                     2^^^^^^^3^^^^^^^
                  1. 严重  推卸责任  blame.employee
                     “此次事故系个别员工违规操作所致”不妥
                     改写：写明〔岗位〕
                  2. 轻微  推卸责任  blame.employee
                     “个别员工”不妥
                     改写：同第 1 处
                  3. 中等  推卸责任  blame.employee
                     “违规操作”不妥
                     改写：同第 1 处

                """);
    }

    @Test
    void showsFiveHintsAndCountsTheRest() {
        Report report = Samples.withFindings(List.of(
                finding(Severity.INFO, "事故"),
                finding(Severity.INFO, "经查"),
                finding(Severity.INFO, "个别员工"),
                finding(Severity.INFO, "违规操作"),
                finding(Severity.INFO, "我们"),
                finding(Severity.INFO, "您"),
                finding(Severity.INFO, "将尽快整改")));

        assertThat(written(Locale.CHINESE, report)).contains("""
                再看看这几句（没有定论，合起来影响分数）
                  第 2 行   空泛承诺  “此次事故系个别员工违规操作所致”

                提示（不扣分）
                  第 1 行   “事故”不妥
                  第 2 行   “经查”不妥
                  第 2 行   “个别员工”不妥
                  第 2 行   “违规操作”不妥
                  第 3 行   “我们”不妥
                  … 另有 2 条提示

                """);
    }

    @Test
    void numbersWhatConcernsTheWholeTextLast() {
        Finding document = new Finding(
                "empathy.no-apology",
                Dimension.HOLLOW_APOLOGY,
                Severity.MAJOR,
                Confidence.HIGH,
                Optional.empty(),
                "",
                new Text("没有道歉", "No apology"),
                List.of());

        assertThat(written(Locale.CHINESE, Samples.withFindings(List.of(document, finding(Severity.MAJOR, "个别员工")))))
                .contains("  全文\n  2. 严重  道歉空洞  empathy.no-apology\n     没有道歉\n\n")
                .contains("全文：没有期限（第 2 处）");
    }

    @Test
    void tellsTheGravestFaultsThatAreNotAmongTheChanges() {
        Report report = Samples.withFindings(List.of(
                finding(Severity.MINOR, "经查"),
                finding(Severity.CRITICAL, "此次事故"),
                finding(Severity.MAJOR, "个别员工"),
                finding(Severity.CRITICAL, "违规操作"),
                finding(Severity.MODERATE, "将尽快整改")));

        assertThat(written(Locale.CHINESE, report)).contains("""
                最重的几处
                  致命  第 2 行“违规操作”：归咎个别员工（第 4 处）
                  严重  第 2 行“个别员工”：归咎个别员工（第 3 处）

                """);
    }

    @Test
    void saysWhyThereIsNoScore() {
        assertThat(written(Locale.CHINESE, Samples.notScored())).isEqualTo("""
                draft.txt

                未评分 (too-short)
                文字太短

                评分只看文字，不判断事实真伪与法律责任

                """);
    }

    @Test
    void keepsWordsOfTheStatementOnOneLine() {
        Report report = Samples.report("把责任推给了\n个别\u001B[2J员工");

        assertThat(written(Locale.CHINESE, report)).contains("     把责任推给了 个别\uFFFD[2J员工\n");
    }

    @Test
    void paintsOnlyWithAPalette() {
        String painted = new TextReport(Samples.guide(), Locale.CHINESE, Palette.ANSI)
                .write(List.of(Graded.of("draft.txt", Markers.of(Samples.TEXT), Samples.report())));

        assertThat(painted).contains(" \u001B[31m1^^^^^^^\u001B[0m\n");
        assertThat(painted.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(written(Locale.CHINESE, Samples.report()));
    }

    private static String written(Locale ui, Outcome outcome) {
        return new TextReport(Samples.guide(), ui, Palette.PLAIN)
                .write(List.of(Graded.of("draft.txt", Markers.of(Samples.TEXT), outcome)));
    }

    private static Finding finding(Severity severity, String words) {
        int start = Samples.TEXT.indexOf(words);
        return new Finding(
                "blame.employee",
                Dimension.BLAME_SHIFTING,
                severity,
                Confidence.HIGH,
                Optional.of(new Span(start, start + words.length())),
                words,
                new Text("“" + words + "”不妥", "“" + words + "” will not do"),
                List.of(new Rewrite(Rewrite.Kind.FILL, "写明〔岗位〕", List.of("岗位"))));
    }
}
