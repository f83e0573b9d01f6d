package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseReport;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor case}: grades statements over time, against the questions of the public. */
@Command(name = "case")
final class CaseCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json", "html");

    private final Session session;

    @Mixin
    private ProfileOption profile = new ProfileOption();

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
        Grader grader = session.grader(profile.chosen());
        CaseReport report = CaseGrader.of(grader).grade(read);
        session.terminal().out().print(written(chosen, report, grader));
        return ExitCode.DONE;
    }

    private String written(String chosen, CaseReport report, Grader grader) {
        Locale ui = session.ui().reports();
        return switch (chosen) {
            case "json" -> JsonLines.line(new CaseJson(ui).record(report));
            case "html" -> new HtmlReport(Guide.of(grader), ui).write(report);
            default -> new CaseText(ui, session.terminal().palette()).write(report);
        };
    }
}
