package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Provenance;
import dev.candor.ScoringProfile;
import dev.candor.Text;
import dev.candor.examples.ArchiveReading.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code candor batch}: grades an archive of statements. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private static final Choice<Encoding> ENCODING =
            new Choice<>("--encoding", List.of(Encoding.values()), Encoding::id);
    private static final Choice<Form> FORM = new Choice<>("--in-format", List.of(Form.JSONL, Form.CSV), Form::id);
    private static final Choice<String> OUT_FORMAT = Choice.words("--out-format", "jsonl", "csv");
    private static final String STANDARD = "-";
    private static final char DELIMITER = ',';
    private static final String DELIMITERS = ",;:";
    private static final int MAX_THREADS = 256;
    private static final int CHECKPOINT_EVERY = 5_000;

    private final Session session;

    @Option(names = "--in", paramLabel = "IN", required = true)
    private String in = STANDARD;

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private String out = STANDARD;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--errors", paramLabel = "ERR")
    private Optional<String> errors = Optional.empty();

    @Option(names = "--in-format", paramLabel = "FORMAT")
    private Optional<String> inFormat = Optional.empty();

    @Option(names = "--out-format", paramLabel = "FORMAT")
    private Optional<String> outFormat = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--field", paramLabel = "FIELD=NAME")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--delimiter", paramLabel = "C")
    private Optional<String> delimiter = Optional.empty();

    @Option(names = "--columns", paramLabel = "NAMES", arity = "0..1", fallbackValue = Column.STANDARD)
    private Optional<String> columns = Optional.empty();

    @Option(names = "--gzip")
    private boolean gzip;

    @Option(names = "--threads", paramLabel = "N")
    private Optional<String> threads = Optional.empty();

    @Option(names = "--checkpoint-every", paramLabel = "N")
    private Optional<String> checkpointEvery = Optional.empty();

    @Option(names = "--resume")
    private boolean resume;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int count = threads.map(given -> Numbers.of("--threads", given, 1, MAX_THREADS))
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
        int every = checkpointEvery
                .map(given -> Numbers.of("--checkpoint-every", given, 1, Integer.MAX_VALUE))
                .orElse(CHECKPOINT_EVERY);
        refuseSharedFiles();
        ArchiveReading reading = reading();
        Batch.Output output = new Batch.Output(format(), gzip ? Packing.GZIP : Packing.of(out));
        Optional<Batch.Output> broken = errors.map(
                name -> new Batch.Output(RecordFormat.reports(session.ui().reports()), Packing.of(name)));
        ScoringProfile scoring = profile.chosen();
        Grader grader = session.grader(scoring);
        try (ArchiveReading.Opened archive = open(reading);
                Sink records = sink(out);
                Sink errorRecords = errors.map(this::sink).orElseGet(Sink::nowhere)) {
            BatchRun run = new BatchRun(
                    session,
                    archive.source(),
                    records,
                    errorRecords,
                    checkpoints(records, errorRecords, grader, options(archive, scoring)),
                    every,
                    new Progress(
                            session,
                            out.equals(STANDARD)
                                    ? Terminal.Kind.FILE_OR_PIPE
                                    : session.terminal().kind(),
                            System::nanoTime));
            if (resume) {
                run.resume(output.header());
            } else {
                run.begin(output.header());
            }
            run.run(new Batch(grader, archive.reader(), output, broken, count));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw StatementFile.unreadable(in, e);
        }
    }

    private ArchiveReading reading() {
        Form form = inFormat.map(FORM::of).orElseGet(this::formByName);
        return new ArchiveReading(
                form,
                encoding.filter(name -> !name.equals("auto")).map(ENCODING::of),
                FieldNames.of(fields),
                delimiter.map(BatchCommand::delimiter).orElse(DELIMITER));
    }

    private Form formByName() {
        if (!in.equals(STANDARD) && Files.isDirectory(StatementFile.anyPath(in))) {
            return Form.FOLDER;
        }
        return isCsv(in) ? Form.CSV : Form.JSONL;
    }

    private static boolean isCsv(String name) {
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    private static char delimiter(String given) {
        if (given.equals("tab")) {
            return '\t';
        }
        if (given.length() == 1 && DELIMITERS.indexOf(given.charAt(0)) >= 0) {
            return given.charAt(0);
        }
        throw new InputException(
                "--delimiter 只能是 , ; : 或 tab，而不是“" + given + "”",
                "--delimiter must be , ; : or tab, but was '" + given + "'");
    }

    private RecordFormat format() {
        boolean csv = outFormat
                .map(OUT_FORMAT::of)
                .orElseGet(() -> isCsv(out) ? "csv" : "jsonl")
                .equals("csv");
        if (csv) {
            return FlatRecords.csv(
                    Column.of(columns.orElse(Column.STANDARD), session.ui().reports()));
        }
        return columns.map(
                        names -> FlatRecords.json(Column.of(names, session.ui().reports())))
                .orElseGet(() -> RecordFormat.reports(session.ui().reports()));
    }

    private ArchiveReading.Opened open(ArchiveReading reading) throws IOException {
        if (reading.form() == Form.FOLDER) {
            return reading.folder(StatementFile.anyPath(in));
        }
        ArchiveReading.Opened archive = in.equals(STANDARD)
                ? reading.stream(session.terminal().in(), StreamSource.Share.UNKNOWN)
                : reading.file(StatementFile.path(in));
        archive.encoding()
                .filter(found -> found != Encoding.UTF_8 && reading.encoding().isEmpty())
                .ifPresent(found -> session.tell(new Text(
                        "看来是 " + found.id() + " 编码；如果不是，请用 --encoding 指明",
                        "this looks like " + found.id() + "; if it is not, name the encoding with --encoding")));
        return archive;
    }

    private Sink sink(String name) {
        if (name.equals(STANDARD)) {
            return Sink.standardOutput(session.terminal().out());
        }
        Path path = StatementFile.path(name);
        try {
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? Sink.of(name, Files.newOutputStream(path))
                    : Sink.File.open(name, path);
        } catch (IOException e) {
            throw StatementFile.unwritable(name, e);
        }
    }

    /** Checkpoints can be had where all that is written goes to regular files. */
    private Optional<Checkpoints> checkpoints(
            Sink records, Sink errorRecords, Grader grader, Map<String, String> options) {
        if (records instanceof Sink.File file && (errors.isEmpty() || errorRecords instanceof Sink.File)) {
            return Optional.of(new Checkpoints(
                    Checkpoint.beside(StatementFile.path(out)),
                    grader.provenances().stream().map(Provenance::toString).toList(),
                    options,
                    file,
                    errorRecords instanceof Sink.File errorFile ? Optional.of(errorFile) : Optional.empty()));
        }
        if (resume) {
            throw new InputException(
                    "--resume 只能用于写到文件的结果，而不是标准输出或管道", "--resume needs output files, not standard output or a pipe");
        }
        return Optional.empty();
    }

    /** Every option on which a byte of the output may depend. */
    private Map<String, String> options(ArchiveReading.Opened archive, ScoringProfile scoring) {
        Map<String, String> options = new TreeMap<>();
        options.put("--profile", HexFormat.of().formatHex(Sha256.of(scoring.yaml()), 0, 8));
        options.put("--in-format", inFormat.orElseGet(() -> formByName().id()));
        options.put("--encoding", archive.encoding().map(Encoding::id).orElse("auto"));
        options.put("--field", String.join(" ", fields));
        options.put("--delimiter", delimiter.orElse(String.valueOf(DELIMITER)));
        options.put("--out-format", outFormat.orElse(isCsv(out) ? "csv" : "jsonl"));
        options.put("--columns", columns.orElse(""));
        options.put("--gzip", String.valueOf(gzip || Packing.of(out) == Packing.GZIP));
        options.put("--errors", errors.map(name -> Packing.of(name).name()).orElse(""));
        options.put("--ui", session.ui().reports().getLanguage());
        return options;
    }

    /** Opening a file for writing empties it, so it must not be one that is used otherwise. */
    private void refuseSharedFiles() {
        refuseShared("--in", in, "--out", out);
        errors.ifPresent(name -> {
            refuseShared("--in", in, "--errors", name);
            refuseShared("--out", out, "--errors", name);
        });
    }

    private static void refuseShared(String option, String name, String otherOption, String otherName) {
        boolean throughStandard = name.equals(STANDARD) && otherName.equals(STANDARD);
        boolean fromInToOut = option.equals("--in") && throughStandard;
        if (!fromInToOut && (throughStandard || StatementFile.isSame(name, otherName))) {
            throw new InputException(
                    "%s 和 %s 不能是同一个文件：%s".formatted(option, otherOption, otherName),
                    "%s and %s must not be the same file: %s".formatted(option, otherOption, otherName));
        }
    }
}
