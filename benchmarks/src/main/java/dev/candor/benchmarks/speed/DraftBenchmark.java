package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import dev.candor.draft.DraftChange;
import dev.candor.draft.DraftSession;
import dev.candor.zh.Chinese;
import java.util.Random;
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
import org.openjdk.jmh.annotations.Warmup;

/** A keystroke in a draft of 5,000 characters: a character comes somewhere and goes again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DraftBenchmark {

    private static final int LENGTH = 5_000;
    private static final long SEED = 20261121;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();
    private final String text = StatementGenerator.of(Corpus.read(Repository.devCorpus()), Script.SIMPLIFIED, SEED)
            .next(LENGTH);
    private final DraftSession session = DraftSession.open(grader, Statement.of(text));
    private final Random random = new Random(SEED);
    private int typedAt = -1;

    /** The session must come to what the grader comes to. */
    @Setup
    public void prepare() {
        for (int edit = 0; edit < 10; edit++) {
            Outcome outcome = keystroke().outcome();
            if (!(outcome instanceof Report) || !outcome.equals(grader.grade(Statement.of(session.text())))) {
                throw new IllegalStateException("a draft was graded otherwise than its text");
            }
        }
    }

    /** One keystroke, in a session. */
    @Benchmark
    public DraftChange keystroke() {
        if (typedAt < 0) {
            typedAt = random.nextInt(LENGTH + 1);
            return session.edit(typedAt, typedAt, "我");
        }
        int start = typedAt;
        typedAt = -1;
        return session.edit(start, start + 1, "");
    }

    /** The whole text, for comparison. */
    @Benchmark
    public Outcome wholeText() {
        return grader.grade(Statement.of(text));
    }
}
