package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor grade}: grades the statements in files. */
@Command(name = "grade")
final class GradeCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json", "html", "sarif", "github");

    private final Session session;

    @Mixin
    private StatementOptions known = new StatementOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private String format = "text";

    @Mixin
    private BaselineOptions accepted = new BaselineOptions();

    @Option(names = "--fail-under", paramLabel = "N")
    private Optional<String> failUnder = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    GradeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String chosen = FORMAT.of(format);
        OptionalInt least = failUnder
                .map(given -> Numbers.of("--fail-under", given, 0, 100))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        known.statement(""); // options with wrong values are told before any file is read
        Optional<Suppression> accepting = accepted.suppression();
        Optional<Baseline> baseline = accepted.baseline();
        Grader grader = session.grader(profile.chosen());
        Grading grading = new Grading(grader, baseline, LocalDate.now(session.clock()), session::tell);
        int exit = ExitCode.DONE;
        List<Graded> graded = new ArrayList<>();
        for (String file : files) {
            try {
                String text = new StatementFile(file).read(session.terminal().in());
                graded.add(grading.grade(file, text, known));
            } catch (InputException e) {
                session.tell(e.text());
                exit = ExitCode.WRONG_INPUT;
            }
        }
        session.terminal()
                .out()
                .print(writer(chosen, Guide.of(grader), baseline).write(graded));
        accepting.ifPresent(suppression -> accepted.write(Baseline.of(graded, suppression)));
        boolean below =
                least.isPresent() && graded.stream().anyMatch(each -> !reaches(each.counted(), least.getAsInt()));
        return below ? Math.max(exit, ExitCode.BELOW) : exit;
    }

    private OutcomeWriter writer(String chosen, Guide guide, Optional<Baseline> baseline) {
        Locale ui = session.ui().reports();
        return switch (chosen) {
            case "json" -> new JsonLines(ui);
            case "html" -> new HtmlReport(guide, ui);
            case "sarif" -> new SarifReport(guide, baseline, ui);
            case "github" -> new GithubReport(guide, ui);
            default -> new TextReport(guide, ui, session.terminal().palette());
        };
    }

    /** A statement without a score reaches none: a gate must not open for an empty file. */
    private static boolean reaches(Outcome outcome, int least) {
        if (outcome instanceof Report report) {
            return report.overall().value() >= least;
        }
        return false;
    }
}
