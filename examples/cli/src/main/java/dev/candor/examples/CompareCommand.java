package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Text;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor compare}: tells what changed between two statements, or between two files of results. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private static final Choice<String> FORMAT = Choice.words("format", "text", "json");

    private final Session session;

    @Mixin
    private StatementOptions known = new StatementOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "compare.format")
    private String format = "text";

    @Parameters(paramLabel = "OLD", index = "0", descriptionKey = "compare.OLD")
    private String before = "";

    @Parameters(paramLabel = "NEW", index = "1", descriptionKey = "compare.NEW")
    private String after = "";

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ComparisonWriter writer = writer(FORMAT.of(format));
        if (ResultFile.isNamed(before) != ResultFile.isNamed(after)) {
            throw new InputException(
                    "%s 和 %s 要么都是声明，要么都是评阅结果（.jsonl、.json）".formatted(before, after),
                    "%s and %s must both be statements, or both results (.jsonl, .json)".formatted(before, after));
        }
        if (ResultFile.isNamed(before)) {
            profile.refuse(new Text("比较的是评阅结果", "results are compared as they are"));
            compareResults(writer);
        } else {
            compareStatements(writer);
        }
        return ExitCode.DONE;
    }

    private ComparisonWriter writer(String chosen) {
        return switch (chosen) {
            case "json" -> new ComparisonJson(session.terminal().out());
            default ->
                new ComparisonText(
                        session.terminal().out(),
                        session.ui().reports(),
                        session.terminal().palette());
        };
    }

    private void compareStatements(ComparisonWriter writer) {
        known.statement(""); // options with wrong values are told before any file is read
        Grader grader = session.grader(profile.chosen());
        writer.statement(Comparison.of(assessment(before, grader), assessment(after, grader)));
    }

    private Assessment assessment(String file, Grader grader) {
        String text = new StatementFile(file).read(session.terminal().in());
        return Assessment.of(
                Optional.of(file),
                grader.grade(known.statement(Markers.of(text).hidden())),
                session.ui().reports());
    }

    private void compareResults(ComparisonWriter writer) {
        ComparisonTally tally = new ComparisonTally();
        try (ResultFile older = ResultFile.open(before);
                ResultFile newer = ResultFile.open(after)) {
            ResultPairs.Alone alone = ResultPairs.forEach(older, newer, comparison -> {
                tally.add(comparison);
                if (comparison.isChange()) {
                    writer.oneOfMany(comparison);
                }
            });
            writer.summary(tally, alone);
        }
    }
}
