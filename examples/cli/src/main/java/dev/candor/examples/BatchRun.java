package dev.candor.examples;

import dev.candor.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes what a batch comes to, counts it, tells how it goes on and puts down checkpoints. Not thread-safe. */
final class BatchRun implements Batch.Taker {

    private static final int MAX_KEYS_TOLD = 100;
    private static final int MAX_KEY_COLUMNS = 40;

    private final Session session;
    private final RecordSource source;
    private final Sink out;
    private final Sink errors;
    private final Optional<Checkpoints> checkpoints;
    private final int every;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final Set<String> told = new HashSet<>();
    private long recordsBefore;
    private long records;
    private long recordsSecured;

    /**
     * A run.
     *
     * @param session where its messages go
     * @param source the archive
     * @param out where the records go
     * @param errors where records that are no statements go a second time
     * @param checkpoints where checkpoints go, if they can be had
     * @param every how many records there are between two checkpoints, at least
     * @param progress tells how it goes on
     */
    BatchRun(
            Session session,
            RecordSource source,
            Sink out,
            Sink errors,
            Optional<Checkpoints> checkpoints,
            int every,
            Progress progress) {
        this.session = session;
        this.source = source;
        this.out = out;
        this.errors = errors;
        this.checkpoints = checkpoints;
        this.every = every;
        this.progress = progress;
    }

    /** Starts with empty files and this header. */
    void begin(ByteArrayOutputStream header) {
        checkpoints.ifPresent(Checkpoints::begin);
        out.empty();
        errors.empty();
        out.write(header);
    }

    /** Goes on where the last checkpoint was put down, or starts with this header when there is none. */
    void resume(ByteArrayOutputStream header) throws IOException {
        Optional<Checkpoint> last = checkpoints.isPresent() ? checkpoints.get().resume(source) : Optional.empty();
        if (last.isEmpty() || last.get().records() == 0) {
            begin(header);
            return;
        }
        recordsBefore = last.get().records();
        recordsSecured = recordsBefore;
        tally.add(last.get().totals());
        session.tell(
                new Text("从第 %d 条之后继续".formatted(recordsBefore), "going on after record %d".formatted(recordsBefore)));
    }

    /** Grades the rest of the archive. */
    void run(Batch batch) throws IOException {
        progress.start(source.share());
        try {
            batch.run(source, this);
            secure(source.mark());
        } catch (IOException | InputException e) {
            progress.clear();
            checkpoints.ifPresent(kept -> session.tell(new Text(
                    "前 %d 条已写好；排除问题后加 --resume 继续".formatted(recordsSecured),
                    "%d records are safe; mend what is wrong and go on with --resume".formatted(recordsSecured))));
            throw e;
        }
        progress.clear();
        BatchSummary.of(tally).forEach(session::tell);
    }

    @Override
    public void take(Batch.Done done) throws IOException {
        out.write(done.out());
        errors.write(done.errors());
        records += done.records();
        tally.add(done.totals());
        done.unknownKeys().stream()
                .filter(key -> told.size() < MAX_KEYS_TOLD && told.add(key))
                .forEach(this::warn);
        progress.update(records, source.share());
        if (recordsBefore + records - recordsSecured >= every) {
            done.mark().ifPresent(this::secure);
        }
    }

    private void secure(Mark mark) {
        if (checkpoints.isPresent()) {
            checkpoints.get().put(recordsBefore + records, mark, tally.totals());
            recordsSecured = recordsBefore + records;
        }
    }

    private void warn(String key) {
        progress.clear();
        String shown = Printable.line(key, MAX_KEY_COLUMNS);
        session.tell(new Text("不认识的字段 " + shown + "，已忽略", "unknown key '" + shown + "' is ignored"));
    }
}
