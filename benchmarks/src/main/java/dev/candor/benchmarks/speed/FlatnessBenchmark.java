package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.util.concurrent.TimeUnit;
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

/** Grades texts of all lengths, ordinary and hostile ones: characters a second must not depend on the length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FlatnessBenchmark {

    /** Characters of the text. */
    @Param({"100", "10000", "1000000"})
    int length;

    /** What the text is like. */
    @Param({"ORDINARY", "ONE_PHRASE", "OPENERS", "HITS", "PERSONAL_DATA", "STRENGTHS"})
    TextShape shape = TextShape.ORDINARY;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();
    private String text = "";

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = shape.make(length);
    }

    /** The text. */
    @Benchmark
    public Outcome grade(CharacterCount count) {
        count.characters += text.length();
        return grader.grade(Statement.of(text));
    }
}
