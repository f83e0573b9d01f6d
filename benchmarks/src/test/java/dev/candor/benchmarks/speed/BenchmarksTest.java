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
    void textsOfEveryShapeAndLengthAreGraded() {
        for (TextShape shape : TextShape.values()) {
            FlatnessBenchmark benchmark = new FlatnessBenchmark();
            benchmark.shape = shape;
            benchmark.length = 1_000;
            benchmark.prepare();

            assertThat(benchmark.grade(count)).as("%s", shape).isInstanceOf(Report.class);
        }
        assertThat(count.characters).isEqualTo(4_000);
    }
}
