package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import dev.candor.zh.Chinese;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Grades ten million short statements, or as many as it can in ten minutes, and prints the heap in use along the way: it
 * must stay where it is, since nothing is kept between calls but a bounded pool.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-Xmx128m -cp %classpath dev.candor.benchmarks.speed.Soak"
 * }</pre>
 *
 * Two numbers may follow the class name: how many statements, and how many seconds at most.
 */
public final class Soak {

    private static final int LENGTH = 100;
    private static final int TEXTS = 4_000;
    private static final int STEPS = 10;
    private static final double TOLERANCE = 1.1;

    private Soak() {}

    /** See the class; fails when the heap in use at the end is a tenth larger than after the first tenth. */
    public static void main(String[] arguments) {
        long statements = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 600;
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        List<String> texts = texts();
        long start = System.nanoTime();
        long graded = 0;
        long reports = 0;
        long first = 0;
        long last = 0;
        for (int step = 1; step <= STEPS; step++) {
            long until = start + seconds * 1_000_000_000L * step / STEPS;
            for (; graded < statements * step / STEPS && System.nanoTime() < until; graded++) {
                Outcome outcome = grader.grade(Statement.of(texts.get((int) (graded % TEXTS))));
                reports += outcome instanceof Report ? 1 : 0;
            }
            last = heap();
            first = first == 0 ? last : first;
            System.out.printf(
                    Locale.ROOT, "%,12d statements, %,12d reports, heap in use %.1f MB%n", graded, reports, last / 1e6);
        }
        if (last > first * TOLERANCE) {
            throw new IllegalStateException("the heap in use grew from " + first + " to " + last + " bytes");
        }
    }

    private static List<String> texts() {
        Corpus corpus = Corpus.read(Repository.devCorpus());
        List<String> texts = new ArrayList<>();
        for (Script script : Script.values()) {
            StatementGenerator generator = StatementGenerator.of(corpus, script, 1);
            for (int i = 0; i < TEXTS / Script.values().length; i++) {
                texts.add(generator.next(LENGTH));
            }
        }
        return texts;
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
