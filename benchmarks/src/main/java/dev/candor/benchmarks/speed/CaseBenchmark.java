package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseStatement;
import dev.candor.zh.Chinese;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Grades cases of statements of 800 characters that came out six hours apart, one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {

    private static final int LENGTH = 800;
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-03-01T08:00:00+08:00");

    /** Statements of a case. */
    @Param({"2", "8", "32"})
    int statements;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();
    private final CaseGrader cases = CaseGrader.of(grader);
    private Case file = Case.of("none", List.of());

    /** Makes the case; its grade must have something to say of every statement. */
    @Setup
    public void prepare() {
        Texts texts = Texts.of(Script.SIMPLIFIED, LENGTH, text -> grader.grade(Statement.of(text)) instanceof Report);
        List<CaseStatement> made = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            made.add(new CaseStatement(
                    "s" + i, Optional.of(FIRST.plusHours(6L * i)), Optional.empty(), Optional.empty(), texts.next()));
        }
        file = Case.of("case", made);
        CaseReport report = cases.grade(file);
        if (report.statements().size() != statements) {
            throw new IllegalStateException(
                    "of " + statements + " statements " + report.statements().size() + " were graded");
        }
    }

    /** One case. */
    @Benchmark
    public CaseReport grade(CharacterCount count) {
        count.characters += (long) statements * LENGTH;
        return cases.grade(file);
    }
}
