package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of a report grows with the length of its text and no faster, whatever the report is full of. */
class LongTextsTest {

    private static final int LENGTH = 800_000;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @ParameterizedTest
    @ValueSource(strings = {"我们向伤者张三（手机13800138000）道歉。", "责任完全在我们公司，我们已经退还全部押金。"})
    void theCostIsLinear(String part) {
        String text = "我们的系统发生事故。" + part.repeat(LENGTH / part.length());
        Cost.assertLinear(text, this::gradeAndImprove);
    }

    private void gradeAndImprove(String text) {
        Report report = (Report) grader.grade(Statement.of(text));
        assertThat(grader.improvements(report, 3)).hasSizeLessThanOrEqualTo(3);
    }
}
