package dev.candor.examples;

import dev.candor.Outcome;
import dev.candor.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints what each step of {@code candor batch} costs, in microseconds of processor time a statement: the best of several
 * rounds over the first statements of an archive.
 *
 * <pre>{@code
 * mvn -q -pl examples/cli -am test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=dev.candor.examples.ArchiveCost -Dexec.args="/dev/shm/archive.jsonl"
 * }</pre>
 */
public final class ArchiveCost {

    private static final int STATEMENTS = 1_000;
    private static final int ROUNDS = 12;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ArchiveCost() {}

    private interface Step<T> {
        T run() throws Exception;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        byte[] archive = head(Path.of(arguments[0]));
        double[] best = {1e9, 1e9, 1e9, 1e9, 1e9, 1e9};
        for (int round = 0; round < ROUNDS; round++) {
            List<RawRecord> records = timed(best, 0, () -> cut(archive));
            JsonRecords reader = new JsonRecords(FieldNames.of(List.of()));
            List<Statement> statements = timed(best, 1, () -> {
                List<Statement> read = new ArrayList<>();
                for (RawRecord record : records) {
                    read.add(reader.read(record).statement());
                }
                return read;
            });
            List<Outcome> outcomes = timed(
                    best, 2, () -> statements.stream().map(Run.grader()::grade).toList());
            List<ArchiveResult> results = new ArrayList<>();
            outcomes.forEach(outcome -> results.add(new ArchiveResult.Judged(1, Optional.of("s"), outcome)));
            timed(best, 3, () -> {
                Tally tally = new Tally();
                results.forEach(result -> tally.count(result, 1));
                return tally.totals();
            });
            RecordFormat format = RecordFormat.reports(Locale.CHINESE);
            timed(best, 4, () -> new Batch.Output(format, Packing.PLAIN).records(results));
            timed(best, 5, () -> new Batch.Output(format, Packing.GZIP).records(results));
        }
        System.out.printf(
                Locale.ROOT,
                "cut and hash %.1f, read %.1f, grade %.1f, count %.1f, write JSON %.1f, write JSON with gzip %.1f µs%n",
                best[0],
                best[1],
                best[2],
                best[3],
                best[4],
                best[5]);
    }

    private static <T> T timed(double[] best, int step, Step<T> work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        T result = work.run();
        best[step] = Math.min(best[step], (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / STATEMENTS);
        return result;
    }

    private static byte[] head(Path archive) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (var lines = Files.lines(archive)) {
            lines.limit(STATEMENTS).forEach(line -> head.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return head.toByteArray();
    }

    private static List<RawRecord> cut(byte[] archive) throws IOException {
        StreamSource source = new StreamSource(
                new ByteArrayInputStream(archive), Framing.lines(), Encoding.UTF_8, StreamSource.Share.UNKNOWN);
        List<RawRecord> records = new ArrayList<>();
        for (Optional<RawRecord> record = source.next(); record.isPresent(); record = source.next()) {
            records.add(record.get());
        }
        if (records.size() != STATEMENTS) {
            throw new IllegalArgumentException("the archive needs at least " + STATEMENTS + " statements");
        }
        return records;
    }
}
