package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a flat row about a statement.
 *
 * @param name its name
 * @param value its cell: a string, a whole number, or null where there is nothing to say
 */
record Column(String name, Cell value) {

    /** The columns that a row has when none are chosen. */
    static final String STANDARD =
            "line,id,language,crisis,score,grade,blame-shifting,vague-promises,jargon,missing-details,hollow-apology,"
                    + "findings,rules,strengths,promises,facts,not-scored,error,message";

    /** What a cell holds. */
    interface Cell {

        /** A string, a whole number, or null. */
        @Nullable Object of(ArchiveResult result);
    }

    /** The columns with these names, separated by commas; throws {@link InputException} for one that is not known. */
    static List<Column> of(String names, Locale ui) {
        Choice<Column> columns = new Choice<>("--columns", all(ui), Column::name);
        List<Column> chosen = Arrays.stream(names.split(",", -1))
                .map(name -> columns.of(name.strip()))
                .toList();
        if (chosen.stream().map(Column::name).distinct().count() < chosen.size()) {
            throw new InputException("--columns 中有重复的列：" + names, "--columns names a column twice: " + names);
        }
        return chosen;
    }

    private static List<Column> all(Locale ui) {
        List<Column> all = new ArrayList<>();
        all.add(new Column("line", ArchiveResult::line));
        all.add(new Column("id", result -> result.id().orElse(null)));
        all.add(new Column("language", result -> ofOutcome(result, Outcome::language)));
        all.add(new Column(
                "crisis", result -> ofReport(result, report -> report.crisis().id())));
        all.add(new Column(
                "stage",
                result -> ofReport(
                        result,
                        report -> report.occasion().stage().map(Stage::id).orElse(null))));
        all.add(new Column(
                "voice",
                result -> ofReport(result, report -> report.occasion().voice().id())));
        all.add(new Column(
                "score", result -> ofReport(result, report -> report.overall().value())));
        all.add(new Column(
                "grade",
                result -> ofReport(result, report -> report.overall().grade().name())));
        for (Dimension dimension : Dimension.values()) {
            all.add(new Column(
                    dimension.id(),
                    result -> ofReport(result, report -> report.score(dimension).value())));
        }
        all.add(new Column(
                "findings",
                result -> ofReport(result, report -> report.findings().size())));
        all.add(new Column("rules", result -> ofReport(result, Column::rules)));
        all.add(new Column(
                "strengths",
                result -> ofReport(result, report -> report.strengths().size())));
        all.add(new Column(
                "promises",
                result -> ofReport(result, report -> report.promises().size())));
        all.add(new Column(
                "facts", result -> ofReport(result, report -> report.facts().size())));
        for (Disclosure.Item item : Disclosure.Item.values()) {
            all.add(new Column(
                    "disclosure." + item.id(),
                    result -> ofReport(
                            result,
                            report -> report.disclosures().stream()
                                    .filter(disclosure -> disclosure.item() == item)
                                    .map(Disclosure::presence)
                                    .map(Presence::id)
                                    .findFirst()
                                    .orElse(null))));
        }
        for (Check.Item item : Check.Item.values()) {
            all.add(new Column(
                    "check." + item.id(),
                    result -> ofReport(
                            result,
                            report -> report.checks().stream()
                                    .filter(check -> check.item() == item)
                                    .map(Check::presence)
                                    .map(Presence::id)
                                    .findFirst()
                                    .orElse(null))));
        }
        all.add(new Column(
                "ruleset",
                result -> ofReport(result, report -> report.provenance().ruleset())));
        all.add(new Column(
                "not-scored",
                result -> ofOutcome(
                        result,
                        outcome -> outcome instanceof NotScored notScored
                                ? notScored.reason().id()
                                : null)));
        all.add(new Column(
                "error", result -> broken(result).map(why -> why.reason().id()).orElse(null)));
        all.add(new Column(
                "message",
                result -> broken(result)
                        .map(why -> why.text().in(ui))
                        .orElseGet(() -> ofOutcome(
                                result,
                                outcome -> outcome instanceof NotScored notScored
                                        ? notScored.hint().in(ui)
                                        : null))));
        return List.copyOf(all);
    }

    /** Every rule once, by its first finding. */
    private static String rules(Report report) {
        return report.findings().stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
    }

    private static <T> @Nullable T ofOutcome(ArchiveResult result, Function<Outcome, @Nullable T> value) {
        return result instanceof ArchiveResult.Judged judged ? value.apply(judged.outcome()) : null;
    }

    private static <T> @Nullable T ofReport(ArchiveResult result, Function<Report, @Nullable T> value) {
        return result instanceof ArchiveResult.Judged judged && judged.outcome() instanceof Report report
                ? value.apply(report)
                : null;
    }

    private static Optional<BrokenRecordException> broken(ArchiveResult result) {
        return result instanceof ArchiveResult.Broken broken ? Optional.of(broken.why()) : Optional.empty();
    }
}
