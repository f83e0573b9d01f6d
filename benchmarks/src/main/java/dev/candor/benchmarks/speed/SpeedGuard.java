package dev.candor.benchmarks.speed;

import com.sun.management.ThreadMXBean;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Compares a full grade with HanLP's segmentation alone, in one process and in turns, so that the load of the machine falls
 * on both. Takes some ten seconds.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath dev.candor.benchmarks.speed.SpeedGuard"
 * mvn -pl benchmarks -am test -Dtest=SpeedGuardTest -Dsurefire.failIfNoSpecifiedTests=false -Dcandor.speed=guard
 * }</pre>
 *
 * The test fails when the ratio falls by more than a third below the one in {@code committed.properties}.
 */
public final class SpeedGuard {

    private static final int LENGTH = 800;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 61;

    private final List<String> texts = new ArrayList<>();
    private final Grader grader = Grader.builder().language(Chinese.standard()).build();
    private final HanLpBenchmark reference = new HanLpBenchmark();

    private SpeedGuard() {
        for (Script script : Script.values()) {
            Texts made = Texts.of(script, LENGTH, text -> grader.grade(Statement.of(text)) instanceof Report);
            for (int i = 0; i < Texts.COUNT; i++) {
                texts.add(made.next());
            }
        }
    }

    /**
     * What was measured.
     *
     * @param ratio characters a second of a full grade, by those of HanLP's segmentation: the median of all rounds
     * @param bytes what a full grade allocates for a character, report included
     */
    public record Figures(double ratio, double bytes) {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        Figures figures = measure();
        System.out.printf(
                Locale.ROOT,
                "full grade by HanLP's segmentation: %.3f (committed: %.3f), %.1f bytes a character%n",
                figures.ratio(),
                committedRatio(),
                figures.bytes());
    }

    /** Measures. */
    public static Figures measure() {
        SpeedGuard guard = new SpeedGuard();
        List<Double> ratios = new ArrayList<>();
        long allocated = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long before = allocated();
            long start = System.nanoTime();
            guard.grade();
            long middle = System.nanoTime();
            allocated = allocated() - before;
            guard.segment();
            long end = System.nanoTime();
            if (round >= WARM_UP) {
                ratios.add((double) (end - middle) / (middle - start));
            }
        }
        Collections.sort(ratios);
        return new Figures(ratios.get(ROUNDS / 2), (double) allocated / (guard.texts.size() * LENGTH));
    }

    /** The ratio below which nobody may let it fall by more than a third. */
    public static double committedRatio() {
        try (InputStream in = Objects.requireNonNull(SpeedGuard.class.getResourceAsStream("committed.properties"))) {
            Properties committed = new Properties();
            committed.load(in);
            return Double.parseDouble(committed.getProperty("ratio"));
        } catch (IOException e) {
            throw new IllegalStateException("committed.properties cannot be read", e);
        }
    }

    private void grade() {
        for (String text : texts) {
            Outcome outcome = grader.grade(Statement.of(text));
            if (!(outcome instanceof Report)) {
                throw new IllegalStateException("a statement was not scored: " + outcome);
            }
        }
    }

    private void segment() {
        for (String text : texts) {
            if (reference.words(text).isEmpty()) {
                throw new IllegalStateException("no words in " + text);
            }
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
