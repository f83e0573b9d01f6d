package dev.candor.benchmarks.quality;

import static dev.candor.Dimension.BLAME_SHIFTING;
import static dev.candor.Dimension.HOLLOW_APOLOGY;
import static dev.candor.Dimension.JARGON;
import static dev.candor.Dimension.MISSING_DETAILS;
import static dev.candor.Dimension.VAGUE_PROMISES;
import static dev.candor.Severity.INFO;
import static dev.candor.Severity.MAJOR;
import static dev.candor.Severity.MINOR;
import static dev.candor.Severity.MODERATE;
import static dev.candor.Strength.Kind.APOLOGY;
import static dev.candor.Strength.Kind.CONCRETE_ACTION;
import static dev.candor.Strength.Kind.EMPATHY;
import static dev.candor.Strength.Kind.RESPONSIBILITY;

import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Text;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Six statements made by hand, and reports on them that are partly right. */
final class SmallCorpus {

    private SmallCorpus() {}

    static Path file() {
        try {
            return Path.of(Objects.requireNonNull(SmallCorpus.class.getResource("small.jsonl"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Outcome grade(Gold gold) {
        ReportSketch sketch = new ReportSketch(gold.text());
        return switch (gold.id()) {
            // Emoji before the words: offsets in code points would miss the short last words of each sentence.
            case "s-1" ->
                sketch.finding(BLAME_SHIFTING, MAJOR, "致。")
                        .finding(VAGUE_PROMISES, INFO, "高度重视")
                        .finding(JARGON, MINOR, "私自操作")
                        .documentFinding(MISSING_DETAILS)
                        .strength(APOLOGY, "对不起")
                        .scores(28, 45, 90, 95, 60, 20)
                        .disclosures("pmpvmmmmmnn")
                        .report();
            case "s-2" ->
                sketch.finding(MISSING_DETAILS, MODERATE, "部分用户")
                        .finding(JARGON, MODERATE, "压实责任，形成闭环")
                        .finding(VAGUE_PROMISES, MODERATE, "我们将压实责任")
                        .finding(BLAME_SHIFTING, MODERATE, "攻击者")
                        .finding(HOLLOW_APOLOGY, MODERATE, "查询")
                        .strength(CONCRETE_ACTION, "拨打 400-000-0000 查询")
                        .scores(62, 70, 65, 50, 72, 80)
                        .disclosures("pppvmmmm-pm")
                        .report();
            case "s-3" ->
                sketch.finding(BLAME_SHIFTING, MAJOR, gold.text())
                        .finding(MISSING_DETAILS, MINOR, "近日")
                        .strength(APOLOGY, "敬請見諒")
                        .scores(22, 15, 100, 100, 45, 10)
                        .disclosures("vmmmmmmmmmm")
                        .report();
            case "s-4" ->
                sketch.strength(APOLOGY, "道歉")
                        .strength(RESPONSIBILITY, "责任在我们")
                        .strength(EMPATHY, "我们很难受")
                        .strength(CONCRETE_ACTION, "四月十日前退还")
                        .scores(90, 100, 100, 100, 88, 95)
                        .disclosures("pppppppmpmp")
                        .report();
            case "s-5" ->
                sketch.finding(BLAME_SHIFTING, MODERATE, "只是极少数订单")
                        .finding(VAGUE_PROMISES, MODERATE, "不断优化服务。谢谢")
                        .scores(31, 50, 40, 100, 45, 30)
                        .disclosures("mmmmpmmmmmm")
                        .report();
            default -> new NotScored("zh-Hans", NotScored.Reason.TOO_SHORT, new Text("文本太短", "The text is too short"));
        };
    }
}
