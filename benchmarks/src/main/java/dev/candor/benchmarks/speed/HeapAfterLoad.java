package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.zh.Chinese;
import java.util.Locale;

/**
 * Prints the heap in use after the first report, the dictionary of words included.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-XX:+UseSerialGC -cp %classpath dev.candor.benchmarks.speed.HeapAfterLoad"
 * }</pre>
 */
public final class HeapAfterLoad {

    private static final int COLLECTIONS = 4;

    private HeapAfterLoad() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws InterruptedException {
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        Report first = FirstReport.of(grader);
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "%.2f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        if (!FirstReport.of(grader).equals(first)) {
            throw new IllegalStateException("the same statement was graded otherwise");
        }
    }
}
