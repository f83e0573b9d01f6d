package dev.candor.examples;

import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor case}: grades statements over time, against the questions of the public. */
@Command(name = "case")
final class CaseCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json");

    private final Session session;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "case.format")
    private String format = "text";

    @Parameters(paramLabel = "CASE.json", arity = "1", descriptionKey = "case.FILE")
    private String file = "";

    CaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String chosen = FORMAT.of(format);
        String json = new StatementFile(file).read(session.terminal().in());
        var read = CaseFile.read(file, json);
        CaseReport report = CaseGrader.of(session.grader().get()).grade(read);
        String written = chosen.equals("json")
                ? JsonLines.line(new CaseJson(session.ui().reports()).record(report))
                : new CaseText(session.ui().reports(), session.terminal().palette()).write(report);
        session.terminal().out().print(written);
        return ExitCode.DONE;
    }
}
