package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import dev.candor.Statement;
import dev.candor.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor promises}: writes down what the statements in files promise. */
@Command(name = "promises")
final class PromisesCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "csv", "json", "ics");

    private final Session session;

    @Mixin
    private StatementOptions known = new StatementOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "promises.format")
    private String format = "text";

    @Option(names = "--out", paramLabel = "OUT", descriptionKey = "promises.out")
    private Optional<String> out = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    PromisesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PromisesWriter writer = writer(FORMAT.of(format));
        known.statement(""); // options with wrong values are told before any file is read
        Grader grader = session.grader(ScoringProfile.standard());
        List<Promises> read = new ArrayList<>();
        int exit = ExitCode.DONE;
        for (String file : files) {
            try {
                String text = new StatementFile(file).read(session.terminal().in());
                Statement statement = known.statement(Markers.of(text).hidden());
                Outcome outcome = grader.grade(statement);
                if (outcome instanceof Report report) {
                    read.add(new Promises(file, report.mask().apply(statement.text()), report.promises()));
                } else if (outcome instanceof NotScored notScored) {
                    session.tell(new Text(
                            file + "：" + notScored.hint().zh(),
                            file + ": " + notScored.hint().en()));
                }
            } catch (InputException e) {
                session.tell(e.text());
                exit = ExitCode.WRONG_INPUT;
            }
        }
        write(writer.write(read));
        return exit;
    }

    private PromisesWriter writer(String chosen) {
        return switch (chosen) {
            case "csv" -> new PromisesCsv();
            case "json" -> new PromisesJson();
            case "ics" -> new PromisesCalendar(session.clock(), session.ui().reports());
            default ->
                new PromisesText(
                        session.ui().reports(),
                        out.isPresent() ? Palette.PLAIN : session.terminal().palette());
        };
    }

    private void write(String text) {
        if (out.isEmpty()) {
            session.terminal().out().print(text);
            return;
        }
        try {
            Files.writeString(StatementFile.path(out.get()), text);
        } catch (IOException e) {
            throw StatementFile.unwritable(out.get(), e);
        }
    }
}
