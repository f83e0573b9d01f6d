package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import java.util.ArrayList;
import java.util.List;
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

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json");

    private final Session session;

    @Mixin
    private StatementOptions known = new StatementOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private String format = "text";

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
        OptionalInt least =
                failUnder.map(GradeCommand::score).map(OptionalInt::of).orElse(OptionalInt.empty());
        known.statement(""); // options with wrong values are told before any file is read
        Grader grader = session.grader().get();
        OutcomeWriter writer = writer(chosen, grader);
        int exit = ExitCode.DONE;
        for (String file : files) {
            try {
                Statement statement = known.statement(
                        new StatementFile(file).read(session.terminal().in()));
                Outcome outcome = grader.grade(statement);
                session.terminal().out().print(writer.write(file, statement, outcome));
                if (least.isPresent() && !reaches(outcome, least.getAsInt())) {
                    exit = Math.max(exit, ExitCode.BELOW);
                }
            } catch (InputException e) {
                session.tell(e.text());
                exit = ExitCode.WRONG_INPUT;
            }
        }
        return exit;
    }

    private OutcomeWriter writer(String chosen, Grader grader) {
        return switch (chosen) {
            case "json" -> new JsonLines(session.ui().reports());
            default ->
                new TextReport(
                        Guide.of(grader),
                        session.ui().reports(),
                        session.terminal().palette());
        };
    }

    private static int score(String given) {
        try {
            int score = Integer.parseInt(given);
            if (score >= 0 && score <= 100) {
                return score;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers out of range
        }
        throw new InputException(
                "--fail-under 必须是 0 到 100 的整数，而不是“" + given + "”",
                "--fail-under must be a whole number from 0 to 100, but was '" + given + "'");
    }

    /** A statement without a score reaches none: a gate must not open for an empty file. */
    private static boolean reaches(Outcome outcome, int least) {
        if (outcome instanceof Report report) {
            return report.overall().value() >= least;
        }
        return false;
    }
}
