package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Grades an archive of statements with one grader that one or two threads share. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BatchBenchmark {

    private static final int LENGTH = 800;

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {

        final Grader grader = Grader.builder().language(Chinese.standard()).build();
    }

    /** What each thread has for itself. */
    @State(Scope.Thread)
    public static class Own {

        Texts texts = Texts.NONE;

        /** Makes the statements. */
        @Setup
        public void prepare(Shared shared) {
            texts = Texts.of(
                    Script.SIMPLIFIED, LENGTH, text -> shared.grader.grade(Statement.of(text)) instanceof Report);
        }
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    public Report oneThread(Shared shared, Own own, CharacterCount count) {
        return grade(shared, own, count);
    }

    /** Two threads; JMH adds up what they do. */
    @Benchmark
    @Threads(2)
    public Report twoThreads(Shared shared, Own own, CharacterCount count) {
        return grade(shared, own, count);
    }

    private static Report grade(Shared shared, Own own, CharacterCount count) {
        String text = own.texts.next();
        if (!(shared.grader.grade(Statement.of(text)) instanceof Report report)) {
            throw new IllegalStateException("a statement was not scored");
        }
        count.characters += text.length();
        return report;
    }
}
