package dev.candor.benchmarks.speed;

import dev.candor.Grader;
import dev.candor.Statement;
import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import dev.candor.benchmarks.quality.Gold;
import dev.candor.draft.DraftSession;
import dev.candor.zh.Chinese;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Types a character in the middle of a draft, the first 5,000 of dev, and takes it back, over and over in one process for 30 seconds, and prints
 * median and 99th percentile of the second half, when all is compiled, which rounds of JMH are too short for.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath dev.candor.benchmarks.speed.Keystroke"
 * }</pre>
 *
 * A number may follow the class name: how many seconds.
 */
public final class Keystroke {

    private static final int LENGTH = 5_000;

    private Keystroke() {}

    /** See the class. */
    public static void main(String[] arguments) {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 30;
        String text = Corpus.read(Repository.devCorpus()).statements().stream()
                .map(Gold::text)
                .collect(Collectors.joining("\n\n"))
                .substring(0, LENGTH);
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        DraftSession session = DraftSession.open(grader, Statement.of(text));
        long[] times = new long[1 << 20];
        int count = 0;
        int half = 0;
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        for (long before = begin; before < end && count < times.length; count++) {
            boolean typed = session.text().length() > LENGTH;
            session.edit(LENGTH / 2, typed ? LENGTH / 2 + 1 : LENGTH / 2, typed ? "" : "我");
            long after = System.nanoTime();
            times[count] = after - before;
            half = after < begin + (end - begin) / 2 ? count : half;
            before = after;
        }
        long[] compiled = Arrays.copyOfRange(times, half, count);
        Arrays.sort(compiled);
        System.out.printf(
                Locale.ROOT,
                "median %.2f ms, 99th percentile %.2f ms, of %d keystrokes%n",
                compiled[compiled.length / 2] / 1e6,
                compiled[compiled.length * 99 / 100] / 1e6,
                compiled.length);
    }
}
