package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.FollowedPromise.Outcome;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The signs by which it is told what became of a promise, and what they weigh. Immutable and thread-safe. */
final class PromiseSigns {

    private static final List<Mark> MARKS = List.of(
            Mark.DONE,
            Mark.ALREADY,
            Mark.UNDONE,
            Mark.SHIFT,
            Mark.WITHDRAWN,
            Mark.PLANNED,
            Mark.PROGRESS,
            Mark.LATE,
            Mark.ROUND_UP,
            Mark.FINISHED,
            Mark.STARTED,
            Mark.BECAUSE,
            Mark.NEGATE,
            Mark.OTHER,
            Mark.PARTLY,
            Mark.ALL,
            Mark.OLD,
            Mark.HEDGE,
            Mark.TELL);

    /** A sentence that has less in common with a promise is hardly about it. */
    private static final double LITTLE = 0.05;

    /** What some clause tells, and the name of the sign of it in every reading. */
    private static final Map<String, String> TOLD = Map.of(
            "in-time", "told-done",
            "moved-like", "told-moved",
            "missed-like", "told-missed",
            "part-like", "told-part",
            "dropped-like", "told-dropped");

    private static final List<String> HAS = Signs.names("has.", Mark.groups(MARKS));
    private static final List<String> SENTENCE = Signs.names("sentence.", Mark.groups(MARKS));
    private static final List<String> LATE = Signs.names("late.", Mark.groups(MARKS));
    private static final List<String> LIKE = Signs.names("like.", Mark.groups(MARKS));

    private final Signs signs = new Signs();
    private final List<String> cues;
    private final Judgement<Outcome> judgement;

    PromiseSigns(CaseData data) {
        this.cues = Signs.cues(data);
        signs.with("always")
                .with("options")
                .with(List.of("words", "characters", "topics", "sentence", "best", "behind", "text", "own", "rival"))
                .with(List.of(
                        "late", "over", "day", "put-later", "same-day", "before-due", "percent", "less", "all-of"))
                .with(List.of("puts-off", "covers", "last", "time", "no-new-day"))
                .with(List.of("kept-like", "part-like", "dropped-like", "moved-like", "done-own"))
                .with(List.of(
                        "missed-like", "dropped-anew", "put-later-own", "before-own", "in-time", "left-out", "strange"))
                .with(TOLD.values().stream().sorted().toList())
                .with(HAS)
                .with(SENTENCE)
                .with(LATE)
                .with(LIKE)
                .with(cues);
        this.judgement = new Judgement<>("promises", Outcome.values(), signs, data.weights());
    }

    /** What the signs weigh. */
    Judgement<Outcome> judgement() {
        return judgement;
    }

    /** What later statements show that do not tell of a promise, and go through so much of what stands beside it. */
    Signs.Row silence(SoughtPromise sought, int options, double covered) {
        return signs.row()
                .set("always", 1)
                .set("options", Math.log1p(options))
                .set("covers", covered)
                .set("last", sought.later().isEmpty());
    }

    /** What some clause tells, for every reading alike. */
    Signs.Row told(SoughtPromise sought, Map<String, Double> most) {
        Signs.Row row = signs.row().set("text", sought.most()).set("over", sought.over());
        TOLD.forEach((sign, name) -> row.set(name, most.getOrDefault(sign, 0.0)));
        return row;
    }

    /** What the clauses of a statement tell. */
    ToldStatement told(ReadStatement statement) {
        List<Quantity> quantities = Quantity.of(statement);
        List<ToldStatement.Told> clauses = new ArrayList<>();
        for (int s = 0; s < statement.sentences().size(); s++) {
            Sentence sentence = statement.sentences().get(s);
            long around = 0;
            List<Optional<DueDate>> dues = new ArrayList<>();
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                around |= statement.marks(c);
                dues.add(DueDate.of(statement, clause.start(), clause.end()));
            }
            List<DueDate> days = dues.stream().flatMap(Optional::stream).toList();
            boolean off = statement.putsOff(sentence);
            boolean day = statement.hasDay(sentence.start(), sentence.end());
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                long onward = 0;
                for (int d = c; d < sentence.clauseTo(); d++) {
                    onward |= statement.marks(d);
                }
                Signs.Row row = signs.row().set("always", 1).set("day", day).set("puts-off", off);
                row.set(
                        "time",
                        statement
                                .fact(Fact.Kind.TIME, clause.start(), clause.end())
                                .isPresent());
                boolean share = statement
                        .fact(Fact.Kind.PERCENT, clause.start(), clause.end())
                        .filter(p -> !p.value().equals("100 %"))
                        .isPresent();
                row.set("percent", share);
                row.set(HAS, shown(statement.marks(c)));
                row.set(SENTENCE, shown(around));
                row.set(cues, statement.cues(c, c + 1));
                clauses.add(new ToldStatement.Told(
                        List.of(statement.place(clause.start(), clause.end())),
                        s,
                        c == sentence.clauseFrom(),
                        statement.marks(c),
                        around,
                        onward,
                        dues.get(c - sentence.clauseFrom()).map(DueDate::day),
                        days,
                        day,
                        share,
                        quantities.stream()
                                .filter(q -> q.mention().start() >= clause.start()
                                        && q.mention().start() < clause.end())
                                .toList(),
                        judgement.common(row),
                        judgement.common(signs.row().set(LATE, shown(statement.marks(c))))));
            }
        }
        return new ToldStatement(
                statement, new Gists(List.of(statement.gist(0, statement.text().length()))), clauses);
    }

    /** Of kinds of words those that are looked at, a bit for each in the order of {@link #MARKS}. */
    private static long shown(long marks) {
        long shown = 0;
        for (int i = 0; i < MARKS.size(); i++) {
            shown |= (marks & MARKS.get(i).bit()) != 0 ? 1L << i : 0;
        }
        return shown;
    }

    /** Sets a sign, and notes how strongly any clause shows it. */
    private static void tell(Signs.Row row, Map<String, Double> most, String sign, double value) {
        if (value > 0) {
            row.set(sign, value);
            most.merge(sign, value, Math::max);
        }
    }

    /** What a clause of a later statement shows as to a promise; {@code most} is told how strongly any clause shows what. */
    Signs.Row row(SoughtPromise sought, SoughtPromise.Later later, int c, boolean late, Map<String, Double> most) {
        Pledge pledge = sought.pledge();
        int number = sought.number();
        ToldStatement.Told told = later.text().clauses().get(c);
        LocalDate promised = pledge.due().day();
        double like = later.clauses().coveredBy(number, c);
        double whole = later.sentences().coveredBy(number, told.sentence());
        double rival = sought.rival(later, c);
        Signs.Row row = signs.row().with(told.signs());
        row.set("late", late);
        row.set("words", later.clauses().words().coveredBy(number, c));
        row.set("characters", later.clauses().characters().coveredBy(number, c));
        row.set("topics", later.clauses().topics().coveredBy(number, c));
        row.set("sentence", whole);
        row.set("strange", Math.max(like, whole) < LITTLE);
        row.set("best", like > 0 && like == sought.most());
        row.set("behind", sought.most() - like);
        row.set("own", like > rival);
        row.set("rival", Math.max(0, rival - like));
        boolean putLater = told.day().isPresent() && told.day().get().isAfter(promised);
        boolean sameDay = told.day().isPresent() && told.day().get().equals(promised);
        boolean beforeDue = told.day().isPresent() && told.day().get().isBefore(promised);
        boolean less = counts(sought.promised(), told.quantities(), Quantity::isMoreThan);
        row.set("put-later", putLater);
        row.set("same-day", sameDay);
        row.set("before-due", beforeDue);
        row.set("less", less);
        row.set("all-of", counts(sought.promised(), told.quantities(), Quantity::agrees));
        if (late) {
            row.with(told.late());
        }
        for (int i = 0; i < LIKE.size() && like > 0; i++) {
            row.set(LIKE.get(i), told.has(MARKS.get(i)) ? like : 0);
        }
        boolean part = less || told.isShare() || (told.onward() & Mark.UNDONE.bit()) != 0;
        boolean done = !part && (told.has(Mark.DONE) || told.has(Mark.ALREADY));
        row.set("kept-like", done && !putLater ? like : 0);
        tell(row, most, "part-like", part ? like : 0);
        row.set("done-own", done && like > rival);
        boolean dropped = told.has(Mark.WITHDRAWN);
        boolean missed = told.has(Mark.UNDONE) || told.has(Mark.SHIFT) || told.has(Mark.LATE);
        tell(row, most, "dropped-like", dropped ? like : 0);
        row.set("dropped-anew", dropped && !pledge.statement().has(Mark.WITHDRAWN, pledge.from(), pledge.to()));
        tell(row, most, "missed-like", late && (missed || putLater) ? like : 0);
        row.set("put-later-own", putLater && like > rival);
        row.set("before-own", beforeDue && like > rival);
        tell(row, most, "in-time", done && !putLater && (!late || beforeDue || sameDay) && like > rival ? like : 0);
        tell(row, most, "moved-like", (told.around() & Mark.SHIFT.bit()) != 0 && told.hasDay() ? like : 0);
        return row;
    }

    /** Whether two quantities of one unit, a promised one and one told, stand so to each other. */
    private static boolean counts(
            List<Quantity> promised, List<Quantity> told, BiPredicate<Quantity, Quantity> relation) {
        return promised.stream()
                .anyMatch(one ->
                        told.stream().anyMatch(own -> own.unit().equals(one.unit()) && relation.test(one, own)));
    }
}
