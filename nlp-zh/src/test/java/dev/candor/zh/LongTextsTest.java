package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of a report grows with the length of its text and no faster, whatever the report is full of. */
class LongTextsTest {

    private static final int LENGTH = 800_000;
    private static final Duration FOR_COMPILERS = Duration.ofSeconds(2);

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @ParameterizedTest
    @ValueSource(strings = {"我们向伤者张三（手机13800138000）道歉。", "责任完全在我们公司，我们已经退还全部押金。"})
    void theCostIsLinear(String part) {
        String text = "我们的系统发生事故。" + part.repeat(LENGTH / part.length());
        Duration ofAQuarter = processorTime(text.substring(0, LENGTH / 4));
        Duration ofAll = processorTime(text);

        assertThat(ofAll).isLessThan(ofAQuarter.multipliedBy(8).plus(FOR_COMPILERS));
    }

    /** What this process computes while it grades a text and looks for what would raise its score. */
    private Duration processorTime(String text) {
        Duration before = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        Report report = (Report) grader.grade(Statement.of(text));
        assertThat(grader.improvements(report, 3)).hasSizeLessThanOrEqualTo(3);
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().minus(before);
    }
}
