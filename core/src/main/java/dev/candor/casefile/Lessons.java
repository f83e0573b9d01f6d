package dev.candor.casefile;

import dev.candor.Finding;
import dev.candor.Report;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.casefile.Lesson.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the after-action page: what worked, what did not, how each measure developed. Stateless. */
final class Lessons {

    private Lessons() {}

    static List<Lesson> of(
            List<ReadStatement> statements,
            List<CaseFinding> findings,
            List<Correction> corrections,
            List<Answer> answers,
            List<FollowedPromise> promises,
            List<Clock> clocks,
            List<ToneShift> shifts) {
        List<Lesson> lessons = new ArrayList<>();
        clocks.stream()
                .filter(c -> c.status() == Clock.Status.MET)
                .forEach(c -> lessons.add(new Lesson(
                        Kind.WORKED,
                        new Text(
                                c.label().zh() + "按时："
                                        + Findings.hours(c.actualHours().orElse(0)) + " 小时",
                                c.label().en() + " in time: "
                                        + Findings.hours(c.actualHours().orElse(0)) + " hours"),
                        List.of())));
        statements.forEach(statement -> strengths(statement, lessons));
        corrections.forEach(c -> lessons.add(new Lesson(
                Kind.WORKED,
                new Text(
                        "公开更正了" + c.slot().label().zh(),
                        "Corrected the " + c.slot().label().en() + " openly"),
                c.places())));
        answers.stream()
                .filter(a -> a.outcome() == Answer.Outcome.ANSWERED)
                .forEach(a -> lessons.add(new Lesson(
                        Kind.WORKED,
                        new Text(
                                "回答了“" + a.question().text() + "”",
                                "Answered “" + a.question().text() + "”"),
                        a.place().stream().toList())));
        shifts.forEach(shift -> shift(shift, lessons));
        statements.forEach(statement -> faults(statement, lessons));
        findings.forEach(f -> lessons.add(new Lesson(Kind.FAILED, f.message(), f.places())));
        promises.forEach(promise -> measure(promise, lessons));
        lessons.sort(Comparator.comparing(Lesson::kind));
        return lessons;
    }

    /** The first place of each kind of strength. */
    private static void strengths(ReadStatement statement, List<Lesson> lessons) {
        Set<Strength.Kind> seen = EnumSet.noneOf(Strength.Kind.class);
        for (Strength strength : statement.report().map(Report::strengths).orElse(List.of())) {
            if (seen.add(strength.kind())) {
                Text label = strength.kind().label();
                lessons.add(new Lesson(
                        Kind.WORKED,
                        new Text(statement.id() + "：" + label.zh(), statement.id() + ": " + label.en()),
                        List.of(statement.place(strength.span()))));
            }
        }
    }

    /** The gravest fault of each statement. */
    private static void faults(ReadStatement statement, List<Lesson> lessons) {
        Optional<Finding> gravest = statement
                .report()
                .flatMap(report -> report.findings().stream()
                        .filter(f -> f.span().isPresent() && f.severity().compareTo(Severity.MAJOR) >= 0)
                        .max(Comparator.comparing(Finding::severity)));
        gravest.ifPresent(f -> lessons.add(new Lesson(
                Kind.FAILED,
                f.message(),
                f.span().map(statement::place).stream().toList())));
    }

    private static void shift(ToneShift shift, List<Lesson> lessons) {
        boolean better =
                shift.kind() == ToneShift.Kind.COLD_TO_HUMAN || shift.kind() == ToneShift.Kind.DENIAL_TO_OWNERSHIP;
        boolean silent = shift.acknowledged() == ToneShift.Acknowledgement.SILENT;
        Text text = silent
                ? new Text(
                        shift.kind().label().zh() + "，但没有说此前不妥",
                        "Turned " + shift.kind().label().en() + ", without a word on the earlier text")
                : new Text(
                        shift.kind().label().zh() + "，并承认此前不妥",
                        "Turned " + shift.kind().label().en() + " and said that the earlier text was wrong");
        lessons.add(new Lesson(better ? Kind.WORKED : Kind.FAILED, text, shift.places()));
    }

    private static void measure(FollowedPromise promise, List<Lesson> lessons) {
        List<Place> places = new ArrayList<>();
        places.add(promise.place());
        promise.evidence().ifPresent(places::add);
        lessons.add(new Lesson(
                Kind.MEASURE,
                new Text(
                        "承诺（" + promise.deadline() + "）："
                                + promise.outcome().label().zh(),
                        "Promise for " + promise.deadline() + ": "
                                + promise.outcome().label().en()),
                places));
    }
}
