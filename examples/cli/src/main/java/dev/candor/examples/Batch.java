package dev.candor.examples;

import dev.candor.Grader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades the records of an archive on several threads, a sheaf of them at a time, and hands on what they come to in the
 * order of the archive. What is in memory at a time is bounded in sheaves and in bytes.
 */
final class Batch {

    private static final int SHEAVES_PER_THREAD = 3;
    private static final int RECORDS_PER_SHEAF = 64;
    private static final int BYTES_PER_SHEAF = 1 << 18;
    private static final long MAX_HELD_BYTES = 16L << 20;

    private final Grader grader;
    private final RecordReader reader;
    private final Output output;
    private final Optional<Output> errors;
    private final int threads;

    /**
     * How records are written.
     *
     * @param format the form of a record
     * @param packing the packing of a sheaf
     */
    record Output(RecordFormat format, Packing packing) {

        /** The header, packed. */
        ByteArrayOutputStream header() {
            return packed(format::writeHeader);
        }

        /** The records, packed. */
        ByteArrayOutputStream records(List<ArchiveResult> records) {
            return packed(out -> {
                for (ArchiveResult record : records) {
                    format.write(record, out);
                }
            });
        }

        private interface Writing {
            void to(OutputStream out) throws IOException;
        }

        private ByteArrayOutputStream packed(Writing writing) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = packing.over(bytes)) {
                writing.to(out);
            } catch (IOException e) {
                throw new UncheckedIOException("an array takes everything", e);
            }
            return bytes;
        }
    }

    /**
     * What a sheaf came to.
     *
     * @param records how many records it had
     * @param mark how much of the archive has been read with it; absent when the archive failed
     * @param out what is to be written
     * @param errors what is to be written about records that are no statements
     * @param totals what was counted
     * @param unknownKeys keys that are not read
     */
    record Done(
            int records,
            Optional<Mark> mark,
            ByteArrayOutputStream out,
            ByteArrayOutputStream errors,
            Tally.Totals totals,
            Set<String> unknownKeys) {}

    /** Takes what sheaves came to, one after the other. */
    interface Taker {

        /** The next. */
        void take(Done done) throws IOException;
    }

    /**
     * A batch.
     *
     * @param grader grades the statements
     * @param reader reads them
     * @param output how the records are written
     * @param errors how records that are no statements are written a second time, if they are
     * @param threads how many sheaves are graded at a time
     */
    Batch(Grader grader, RecordReader reader, Output output, Optional<Output> errors, int threads) {
        this.grader = grader;
        this.reader = reader;
        this.output = output;
        this.errors = errors;
        this.threads = threads;
    }

    /** Records that are graded together; after a failure to read on there is no mark, and no further sheaf. */
    private record Sheaf(List<RawRecord> records, long held, Optional<Mark> mark, Optional<IOException> failure) {

        boolean isLast() {
            return records.isEmpty() || failure.isPresent();
        }
    }

    private record InFlight(Future<Done> done, long held) {}

    /** Grades all that the source still has; when it fails, first what had been read until then. */
    void run(RecordSource source, Taker taker) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Queue<InFlight> window = new ArrayDeque<>();
            long held = 0;
            Sheaf last = sheaf(source);
            for (; !last.isLast(); last = sheaf(source)) {
                window.add(submit(last, executor));
                held += last.held();
                while (window.size() > threads * SHEAVES_PER_THREAD || (held > MAX_HELD_BYTES && !window.isEmpty())) {
                    InFlight first = window.remove();
                    taker.take(finished(first.done()));
                    held -= first.held();
                }
            }
            window.add(submit(last, executor));
            for (InFlight rest : window) {
                taker.take(finished(rest.done()));
            }
            if (last.failure().isPresent()) {
                throw last.failure().get();
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private InFlight submit(Sheaf sheaf, ExecutorService executor) {
        return new InFlight(executor.submit(() -> grade(sheaf)), sheaf.held());
    }

    private static Sheaf sheaf(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        long held = 0;
        try {
            while (records.size() < RECORDS_PER_SHEAF && held < BYTES_PER_SHEAF) {
                Optional<RawRecord> record = source.next();
                if (record.isEmpty()) {
                    break;
                }
                records.add(record.get());
                held += record.get().held();
            }
            return new Sheaf(records, held, Optional.of(source.mark()), Optional.empty());
        } catch (IOException e) {
            return new Sheaf(records, held, Optional.empty(), Optional.of(e));
        }
    }

    private Done grade(Sheaf sheaf) {
        List<ArchiveResult> results = new ArrayList<>();
        Tally tally = new Tally();
        Set<String> unknownKeys = new LinkedHashSet<>();
        for (RawRecord record : sheaf.records()) {
            long start = System.nanoTime();
            ArchiveResult result = grade(record, unknownKeys);
            tally.count(result, System.nanoTime() - start);
            results.add(result);
        }
        return new Done(
                sheaf.records().size(),
                sheaf.mark(),
                output.records(results),
                broken(results),
                tally.totals(),
                unknownKeys);
    }

    private ArchiveResult grade(RawRecord record, Set<String> unknownKeys) {
        try {
            RecordReader.Entry entry = reader.read(record);
            unknownKeys.addAll(entry.unknownKeys());
            return new ArchiveResult.Judged(record.line(), entry.id(), grader.grade(entry.statement()));
        } catch (BrokenRecordException e) {
            return new ArchiveResult.Broken(record.line(), e);
        }
    }

    private ByteArrayOutputStream broken(List<ArchiveResult> results) {
        List<ArchiveResult> broken =
                results.stream().filter(ArchiveResult.Broken.class::isInstance).toList();
        return errors.isEmpty() || broken.isEmpty()
                ? new ByteArrayOutputStream(0)
                : errors.get().records(broken);
    }

    private static Done finished(Future<Done> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a record could not be graded: " + e.getCause(), e.getCause());
        }
    }
}
