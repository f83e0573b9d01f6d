package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Grades statements from text to report, one thread. {@link SpeedSuite} says how to start it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradeBenchmark {

    /** Characters of each statement. */
    @Param({"100", "800", "5000"})
    int length;

    /** How the statements are written. */
    @Param({"SIMPLIFIED", "TRADITIONAL"})
    Script script = Script.SIMPLIFIED;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();
    private Texts texts = Texts.NONE;

    /** Makes the statements, without those that the grader does not score; in the rest it must find something. */
    @Setup
    public void prepare() {
        AtomicInteger findings = new AtomicInteger();
        texts = Texts.of(script, length, text -> {
            if (grader.grade(Statement.of(text)) instanceof Report report) {
                findings.addAndGet(report.findings().size());
                return true;
            }
            return false;
        });
        if (findings.get() == 0) {
            throw new IllegalStateException("the grader found nothing in any statement");
        }
    }

    /** One statement. */
    @Benchmark
    public Report grade(CharacterCount count) {
        String text = texts.next();
        Outcome outcome = grader.grade(Statement.of(text));
        if (!(outcome instanceof Report report)) {
            throw new IllegalStateException("a statement was not scored: " + outcome);
        }
        count.characters += text.length();
        return report;
    }
}
