package dev.candor.rivals;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import dev.candor.benchmarks.speed.CharacterCount;
import dev.candor.benchmarks.speed.Script;
import dev.candor.benchmarks.speed.StatementGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
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

/** All rivals on the same statements of 800 characters, half of them simplified, half traditional. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RivalsBenchmark {

    private static final int LENGTH = 800;
    private static final int TEXTS = 32;
    private static final long SEED = 20261120;

    /** Who does it. */
    @Param
    Rival rival = Rival.CANDOR;

    private final List<String> texts = new ArrayList<>();
    private ToIntFunction<String> work = text -> 0;
    private int next;

    /** Makes the texts; in most of them something must be found. */
    @Setup
    public void prepare() {
        Corpus corpus = Corpus.read(Repository.devCorpus());
        for (Script script : Script.values()) {
            StatementGenerator generator = StatementGenerator.of(corpus, script, SEED);
            for (int i = 0; i < TEXTS; i++) {
                texts.add(generator.next(LENGTH));
            }
        }
        work = rival.open();
        int found = 0;
        int withFindings = 0;
        for (String text : texts) {
            int findings = work.applyAsInt(text);
            found += findings;
            withFindings += findings > 0 ? 1 : 0;
        }
        if (withFindings < texts.size() / 2) {
            throw new IllegalStateException(rival + " found something in " + withFindings + " texts only");
        }
        System.out.printf("%s: %d found in %d texts%n", rival, found, texts.size());
    }

    /** One text. */
    @Benchmark
    public int text(CharacterCount count) {
        String text = texts.get(next);
        next = (next + 1) % texts.size();
        count.characters += text.length();
        return work.applyAsInt(text);
    }
}
