package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void writesAReportInChinese() {
        assertThat(written(Locale.CHINESE, Samples.report())).isEqualTo("""
                draft.txt

                D  45 分  需要重写
                语言：zh-Hans  危机类型：环境与生产事故

                最能提分的改动（及现在所扣的分）
                  1. 推卸责任 -34.50  总分 -7.00  改掉第 1 处：把责任推给了个别员工
                  2. 空泛承诺 -12.80  改掉第 2 处：没有期限
                  3. 缺少细节 -10.26  写明：影响多少人

                各维度（100 = 没有这类问题）
                  推卸责任         ███████░░░░░░░░░░░░░  36  E
                  空泛承诺         █████████████████░░░  84  B
                  术语套话         ████████████████████ 100  A
                  缺少细节         ████████████████████ 100  A
                  道歉空洞         ████████████████████ 100  A

                逐处发现
                  1. 严重  推卸责任  第 2 行第 9 字  blame.employee
                     经查，此次事故系个别员工违规操作所致。
                                     ^^^^^^^^
                     把责任推给了个别员工
                     改写：〔岗位〕操作有误，我们没有做到〔管理措施〕

                  2. 中等  空泛承诺  第 3 行第 8 字  vague.no-deadline
                     我们向您道歉，将尽快整改。
                                   ^^^^^^^^^^
                     没有期限

                  3. 提示  术语套话  全文  jargon.long-sentences
                     句子偏长

                读者需要知道的十一件事
                  [✓] 发生了什么                “此次事故”
                  [ ] 什么时候                  缺
                  [ ] 哪里/哪个产品             缺
                  [ ] 影响多少人                缺
                  [~] 为什么                    含糊 “违规操作”
                  [ ] 已经做了什么              缺
                  [ ] 下一步与期限              缺
                  [ ] 谁负责                    缺
                  [-] 怎么补救赔付              不适用
                  [ ] 联系谁                    缺
                  [ ] 谁来核实                  缺
                  还缺：危害与风险

                做得好的地方
                  [+] 道歉                      “我们向您道歉”

                评分只看文字，不判断事实真伪与法律责任

                """);
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(written(Locale.ENGLISH, Samples.report()))
                .contains("D  45 points  Rewrite\n")
                .contains("1. Blame-shifting -34.50  Overall -7.00  mend finding 1: Blames individual staff\n")
                .contains("line 2, column 9  blame.employee\n")
                .contains("[~] Why                       Vague \"违规操作\"\n")
                .endsWith("The grade judges wording only, not truth or liability\n\n");
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
        Statement statement = Statement.of(Samples.TEXT);
        String painted = new TextReport(Locale.CHINESE, Palette.ANSI).write("draft.txt", statement, Samples.report());

        assertThat(painted).contains("\u001B[31m                ^^^^^^^^\u001B[0m");
        assertThat(painted.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(written(Locale.CHINESE, Samples.report()));
    }

    private static String written(Locale ui, Outcome outcome) {
        return new TextReport(ui, Palette.PLAIN).write("draft.txt", Statement.of(Samples.TEXT), outcome);
    }
}
