package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Grades a stream of lines on several threads and writes one record a line in the order of the input. No more than a
 * window of lines is in memory at a time, counted in lines and in bytes.
 */
final class Batch {

    private static final int LINES_PER_THREAD = 8;
    private static final int MAX_KEYS_TOLD = 100;
    private static final long MAX_HELD_BYTES = 64L << 20;

    private final Grader grader;
    private final int threads;
    private final Consumer<String> unknownKey;
    private final StatementReader reader = new StatementReader();
    private final JsonReport json;

    /**
     * A batch.
     *
     * @param grader grades the statements
     * @param ui the language of messages
     * @param threads how many lines are graded at a time
     * @param unknownKey is told every key that is not read, once
     */
    Batch(Grader grader, Locale ui, int threads, Consumer<String> unknownKey) {
        this.grader = grader;
        this.threads = threads;
        this.unknownKey = unknownKey;
        json = new JsonReport(ui);
    }

    /**
     * What a batch came to.
     *
     * @param scored statements with a score
     * @param notScored statements without
     * @param broken lines that are no statements
     */
    record Summary(long scored, long notScored, long broken) {}

    /** What a line came to: a record, and whether it is one of {@link Summary}'s three kinds. */
    private record Result(Kind kind, ByteBuffer record, List<String> unknownKeys) {
        private enum Kind {
            SCORED,
            NOT_SCORED,
            BROKEN
        }
    }

    private record InFlight(Future<Result> result, int held) {}

    /** Grades every line of {@code in}; lines that are no statements go to {@code out} and also to {@code errors}. */
    Summary run(InputStream in, OutputStream out, OutputStream errors) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            LineSource lines = new LineSource(in);
            Writing writing = new Writing(out, errors);
            Queue<InFlight> window = new ArrayDeque<>();
            long held = 0;
            for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
                Line line = next.get();
                if (line.isBlank()) {
                    continue;
                }
                window.add(new InFlight(executor.submit(() -> grade(line)), line.held()));
                held += line.held();
                while (window.size() > threads * LINES_PER_THREAD || (held > MAX_HELD_BYTES && !window.isEmpty())) {
                    InFlight first = window.remove();
                    writing.write(first.result());
                    held -= first.held();
                }
            }
            for (InFlight rest : window) {
                writing.write(rest.result());
            }
            return writing.summary();
        } finally {
            executor.shutdownNow();
        }
    }

    private Result grade(Line line) {
        try {
            StatementReader.Entry entry = reader.read(line);
            var outcome = grader.grade(entry.statement());
            Result.Kind kind = outcome instanceof Report ? Result.Kind.SCORED : Result.Kind.NOT_SCORED;
            return new Result(
                    kind, ByteBuffer.wrap(JsonLines.bytes(json.record(entry.id(), outcome))), entry.unknownKeys());
        } catch (BrokenLineException e) {
            return new Result(
                    Result.Kind.BROKEN, ByteBuffer.wrap(JsonLines.bytes(json.record(line.number(), e))), List.of());
        }
    }

    /** Writes results in the order in which they are given. */
    private final class Writing {

        private final OutputStream out;
        private final OutputStream errors;
        private final Set<String> told = new HashSet<>();
        private long scored;
        private long notScored;
        private long broken;

        Writing(OutputStream out, OutputStream errors) {
            this.out = out;
            this.errors = errors;
        }

        void write(Future<Result> future) throws IOException {
            Result result = finished(future);
            byte[] record = result.record().array();
            out.write(record);
            switch (result.kind()) {
                case SCORED -> scored++;
                case NOT_SCORED -> notScored++;
                case BROKEN -> {
                    broken++;
                    errors.write(record);
                }
            }
            result.unknownKeys().stream()
                    .filter(key -> told.size() < MAX_KEYS_TOLD && told.add(key))
                    .forEach(unknownKey);
        }

        Summary summary() {
            return new Summary(scored, notScored, broken);
        }
    }

    private static Result finished(Future<Result> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a line could not be graded: " + e.getCause(), e.getCause());
        }
    }
}
