package dev.candor.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which findings were accepted before, and which are to be from now on. */
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE")
    private Optional<String> baseline = Optional.empty();

    @Option(names = "--save-baseline", paramLabel = "FILE")
    private Optional<String> written = Optional.empty();

    @Option(names = "--reason", paramLabel = "WHY")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE")
    private Optional<String> until = Optional.empty();

    /** What was accepted before. */
    Optional<Baseline> baseline() {
        return baseline.map(Baseline::read);
    }

    /** How findings are to be accepted; empty when no baseline is to be written. */
    Optional<Suppression> suppression() {
        if (written.isEmpty()) {
            if (reason.isPresent() || until.isPresent()) {
                throw new InputException(
                        "--reason 和 --until 要与 --save-baseline 一起用", "--reason and --until go with --save-baseline");
            }
            return Optional.empty();
        }
        String why = reason.map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() ->
                        new InputException("写基线要给理由：--reason \"…\"", "a baseline needs a reason: --reason \"…\""));
        Optional<LocalDate> last = until.map(given -> Days.of(given)
                .orElseThrow(() -> new InputException(
                        "--until 要写成 2026-12-31 这样的日期，而不是“" + given + "”",
                        "--until must be a date such as 2026-12-31, but was '" + given + "'")));
        return Optional.of(new Suppression(Suppression.Origin.BASELINE, why, last));
    }

    /** Writes the baseline to the file that was asked for. */
    void write(Baseline accepted) {
        String file = written.orElseThrow();
        try {
            Files.writeString(StatementFile.path(file), accepted.json());
        } catch (IOException e) {
            throw StatementFile.unwritable(file, e);
        }
    }
}
