package dev.candor.examples;

import dev.candor.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code candor batch}: grades a file of statements, one JSON object a line. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private static final String STANDARD = "-";
    private static final int MAX_THREADS = 256;
    private static final int MAX_KEY_COLUMNS = 40;

    private final Session session;

    @Option(names = "--in", paramLabel = "IN", required = true)
    private String in = STANDARD;

    @Option(names = "--out", paramLabel = "OUT", required = true)
    private String out = STANDARD;

    @Option(names = "--errors", paramLabel = "ERR")
    private Optional<String> errors = Optional.empty();

    @Option(names = "--threads", paramLabel = "N")
    private Optional<String> threads = Optional.empty();

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int count = threads.map(BatchCommand::count)
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
        refuseSharedFiles();
        try (InputStream lines = open()) {
            return run(lines, new Batch(session.grader().get(), session.ui().reports(), count, this::warn));
        } catch (IOException e) {
            throw StatementFile.unreadable(in, e);
        }
    }

    private int run(InputStream lines, Batch batch) {
        try (OutputStream records = create(out);
                OutputStream broken = errors.isPresent() ? create(errors.get()) : OutputStream.nullOutputStream()) {
            Batch.Summary summary = batch.run(lines, records, broken);
            records.flush();
            broken.flush();
            session.tell(new Text(
                    "已评分 %d，无法评分 %d，有误的行 %d".formatted(summary.scored(), summary.notScored(), summary.broken()),
                    "scored %d, not scored %d, broken lines %d"
                            .formatted(summary.scored(), summary.notScored(), summary.broken())));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw StatementFile.unreadable(in + " → " + out, e);
        }
    }

    private InputStream open() throws IOException {
        return in.equals(STANDARD) ? session.terminal().in() : Files.newInputStream(StatementFile.path(in));
    }

    private OutputStream create(String name) {
        if (name.equals(STANDARD)) {
            return new StandardOutput(session.terminal().out());
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(StatementFile.path(name)));
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
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
        if (!fromInToOut && (throughStandard || isSameFile(name, otherName))) {
            throw new InputException(
                    "%s 和 %s 不能是同一个文件：%s".formatted(option, otherOption, otherName),
                    "%s and %s must not be the same file: %s".formatted(option, otherOption, otherName));
        }
    }

    private static boolean isSameFile(String name, String otherName) {
        if (name.equals(STANDARD) || otherName.equals(STANDARD)) {
            return false;
        }
        Path path = StatementFile.path(name).toAbsolutePath().normalize();
        Path other = StatementFile.path(otherName).toAbsolutePath().normalize();
        try {
            return path.equals(other) || (Files.exists(path) && Files.exists(other) && Files.isSameFile(path, other));
        } catch (IOException e) {
            throw StatementFile.unreadable(name, e);
        }
    }

    private static int count(String given) {
        try {
            int count = Integer.parseInt(given);
            if (count >= 1 && count <= MAX_THREADS) {
                return count;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers out of range
        }
        throw new InputException(
                "--threads 必须是 1 到 " + MAX_THREADS + " 的整数，而不是“" + given + "”",
                "--threads must be a whole number from 1 to " + MAX_THREADS + ", but was '" + given + "'");
    }

    private void warn(String key) {
        String shown = Printable.line(key, MAX_KEY_COLUMNS);
        session.tell(new Text("不认识的字段 " + shown + "，已忽略", "unknown key '" + shown + "' is ignored"));
    }

    /** Standard output that says when nobody reads it any more, and that stays open. */
    private static final class StandardOutput extends OutputStream {

        private final PrintStream out;

        StandardOutput(PrintStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            check();
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            check();
        }

        private void check() throws IOException {
            if (out.checkError()) {
                throw new IOException("standard output is closed");
            }
        }
    }
}
