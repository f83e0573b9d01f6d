package dev.candor.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Report;
import org.junit.jupiter.api.Test;

/** Each benchmark does its work; how fast is for JMH. */
class BenchmarksTest {

    private final CharacterCount count = new CharacterCount();

    @Test
    void grade() {
        for (Script script : Script.values()) {
            GradeBenchmark benchmark = new GradeBenchmark();
            benchmark.script = script;
            benchmark.length = 800;
            benchmark.prepare();

            assertThat(benchmark.grade(count).dimensions()).hasSize(5);
        }
        assertThat(count.characters).isEqualTo(1600);
    }

    @Test
    void segment() {
        for (Script script : Script.values()) {
            HanLpBenchmark benchmark = new HanLpBenchmark();
            benchmark.script = script;
            benchmark.length = 800;
            benchmark.prepare();

            assertThat(benchmark.segment(count)).hasSizeGreaterThan(100);
        }
        assertThat(count.characters).isEqualTo(1600);
    }

    @Test
    void gradeABatch() {
        BatchBenchmark benchmark = new BatchBenchmark();
        BatchBenchmark.Shared shared = new BatchBenchmark.Shared();
        BatchBenchmark.Own own = new BatchBenchmark.Own();
        own.prepare(shared);

        assertThat(benchmark.oneThread(shared, own, count).dimensions()).hasSize(5);
        assertThat(benchmark.twoThreads(shared, own, count).dimensions()).hasSize(5);
        assertThat(count.characters).isEqualTo(1600);
    }

    @Test
    void gradeACase() {
        CaseBenchmark benchmark = new CaseBenchmark();
        benchmark.statements = 2;
        benchmark.prepare();

        assertThat(benchmark.grade(count).statements()).hasSize(2);
        assertThat(count.characters).isEqualTo(1600);
    }

    @Test
    void typeInADraft() {
        DraftBenchmark benchmark = new DraftBenchmark();
        benchmark.prepare();

        assertThat(benchmark.keystroke().outcome()).isNotEqualTo(benchmark.wholeText());
        assertThat(benchmark.keystroke().outcome()).isEqualTo(benchmark.wholeText());
    }

    @Test
    void startAProcess() throws Exception {
        assertThat(new StartupBenchmark().firstReport()).isZero();
    }

    @Test
    void textsOfEveryShapeAndLengthAreGraded() {
        for (TextShape shape : TextShape.values()) {
            FlatnessBenchmark benchmark = new FlatnessBenchmark();
            benchmark.shape = shape;
            benchmark.length = 1_000;
            benchmark.prepare();

            assertThat(benchmark.grade(count)).as("%s", shape).isInstanceOf(Report.class);
        }
        assertThat(count.characters).isEqualTo(6_000);
    }
}
