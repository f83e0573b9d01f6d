package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.FollowedPromise.Outcome;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Follows every dated promise into the later statements. Each clause there may tell that it was done, moved, not done in time
 * or dropped, or none does: the chances of these readings come from signs whose weights were learnt from labelled promises.
 * What is silent is open, or lapsed once the date has passed. Immutable and thread-safe.
 */
final class PromiseFollower {

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

    /** A clause that tells so much of a promise as done in time leaves it neither open nor moved. */
    private static final double OUTRIGHT = 0.5;

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

    PromiseFollower(CaseData data) {
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

    /** What became of the dated promises, by statement and place. */
    List<FollowedPromise> follow(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        return sought(statements, asOf).stream()
                .map(sought -> follow(sought.pledge(), readings(sought)))
                .toList();
    }

    /** The readings of all dated promises, for learning. */
    List<Choice<List<Place>>> choices(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        return sought(statements, asOf).stream()
                .map(sought -> judgement.choice(List.of(sought.pledge().place()), readings(sought)))
                .toList();
    }

    /**
     * A statement, read once for all promises that it may tell of.
     *
     * @param statement the statement
     * @param whole what all of it is about
     * @param clauses what each clause tells
     */
    private record Text(ReadStatement statement, Gists whole, List<Told> clauses) {

        /** The quantities from one place to another. */
        List<Quantity> quantities(int from, int to) {
            return clauses.stream()
                    .flatMap(told -> told.quantities().stream())
                    .filter(q -> q.mention().start() >= from && q.mention().start() < to)
                    .toList();
        }
    }

    /**
     * What a clause tells, whatever was promised.
     *
     * @param place where it stands
     * @param sentence the number of its sentence
     * @param opens whether it is the first there
     * @param marks the kinds of words in it
     * @param around those of its sentence
     * @param onward those from it to the end of its sentence
     * @param day the day that it tells
     * @param days those that its sentence tells
     * @param hasDay whether its sentence tells a day, be it one that cannot be counted
     * @param isShare whether it tells a share of a hundred
     * @param quantities the numbers in it
     * @param signs the signs of this
     * @param late those that count only behind the day of a promise
     */
    private record Told(
            List<Place> place,
            int sentence,
            boolean opens,
            long marks,
            long around,
            long onward,
            Optional<LocalDate> day,
            List<DueDate> days,
            boolean hasDay,
            boolean isShare,
            List<Quantity> quantities,
            Signs.Common signs,
            Signs.Common late) {

        boolean has(Mark mark) {
            return (marks & mark.bit()) != 0;
        }
    }

    /**
     * A later statement, and what the promises and the clauses of an earlier one have in common with it.
     *
     * @param text the later statement
     * @param clauses of each promise with each clause
     * @param sentences of each promise with each sentence
     * @param beside by later clause how much it repeats of each clause
     * @param whole of each clause with all of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Later(
            Text text, Gists.Overlap clauses, Gists.Overlap sentences, double[][] beside, Gists.Overlap whole) {

        static Later of(ReadStatement own, Gists promises, Text text) {
            ReadStatement next = text.statement();
            Gists.Overlap clauses = own.clauseGists().with(next.clauseGists());
            double[][] beside = new double[next.clauses().size()][own.clauses().size()];
            for (int i = 0; i < beside.length; i++) {
                for (int j = 0; j < beside[i].length; j++) {
                    beside[i][j] = clauses.coveredBy(j, i);
                }
            }
            return new Later(
                    text,
                    promises.with(next.clauseGists()),
                    promises.with(next.sentenceGists()),
                    beside,
                    own.clauseGists().with(text.whole()));
        }

        ReadStatement statement() {
            return text.statement();
        }
    }

    /**
     * A promise to be found again.
     *
     * @param pledge the promise
     * @param number its place among those of its statement
     * @param beside the other clauses of its statement
     * @param promised how many it promises
     * @param later the statements after it
     * @param over whether its day is over
     * @param most how much of it a clause takes up, at most
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sought(
            Pledge pledge,
            int number,
            int[] beside,
            List<Quantity> promised,
            List<Later> later,
            boolean over,
            double most) {

        static Sought of(Pledge pledge, int number, Text own, List<Later> later, Optional<OffsetDateTime> asOf) {
            double most = 0;
            for (Later next : later) {
                for (int c = 0; c < next.statement().clauses().size(); c++) {
                    most = Math.max(most, next.clauses().coveredBy(number, c));
                }
            }
            return new Sought(
                    pledge,
                    number,
                    beside(pledge),
                    own.quantities(pledge.from(), pledge.to()),
                    later,
                    asOf.filter(pledge.due()::isOver).isPresent(),
                    most);
        }

        private static int[] beside(Pledge pledge) {
            List<Clause> clauses = pledge.statement().clauses();
            return IntStream.range(0, clauses.size())
                    .filter(c -> clauses.get(c).end() <= pledge.from()
                            || clauses.get(c).start() >= pledge.to())
                    .toArray();
        }

        /** How much a later clause repeats of another clause beside the promise, at most: then it may be about that. */
        double rival(Later next, int clause) {
            double most = 0;
            for (int c : beside) {
                most = Math.max(most, next.beside()[clause][c]);
            }
            return most;
        }

        /** How much of the promise a clause repeats, at most, that repeats more of it than of any other clause beside it. */
        double taken(Later next) {
            double most = 0;
            for (int c = 0; c < next.statement().clauses().size(); c++) {
                double like = next.clauses().coveredBy(number, c);
                if (like > most && like > rival(next, c)) {
                    most = like;
                }
            }
            return most;
        }

        /** The share of the other clauses beside the promise that a text goes through. */
        double covers(Later next) {
            double sum = 0;
            for (int c : beside) {
                sum += next.whole().coveredBy(c, 0);
            }
            return beside.length == 0 ? 0 : sum / beside.length;
        }
    }

    private List<Sought> sought(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<Text> texts = statements.stream().map(this::text).toList();
        List<Sought> all = new ArrayList<>();
        for (Text own : texts) {
            ReadStatement statement = own.statement();
            List<Pledge> pledges = Pledge.of(statement);
            Gists promises = new Gists(pledges.stream()
                    .map(pledge -> statement.gist(pledge.from(), pledge.to()))
                    .toList());
            List<Later> later = (pledges.isEmpty()
                            ? List.<Text>of()
                            : texts.subList(statement.index() + 1, texts.size()))
                    .stream().map(next -> Later.of(statement, promises, next)).toList();
            for (int i = 0; i < pledges.size(); i++) {
                all.add(Sought.of(pledges.get(i), i, own, later, asOf));
            }
        }
        return all;
    }

    private FollowedPromise follow(Pledge pledge, List<Judgement.Reading<Outcome>> readings) {
        Judgement.Decision<Outcome> decision = judgement.decide(readings);
        boolean silent = readings.get(decision.reading()).places().isEmpty();
        int shown = silent
                ? decision.reading()
                : Judgement.nearest(readings, decision).reading();
        return new FollowedPromise(
                pledge.place(),
                pledge.due().text(),
                decision.verdict(),
                readings.get(shown).places().stream().findFirst());
    }

    private List<Judgement.Reading<Outcome>> readings(Sought sought) {
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        List<Signs.Row> all = new ArrayList<>();
        Map<String, Double> most = new HashMap<>();
        double covered = 0;
        for (Later next : sought.later()) {
            double covers = sought.covers(next);
            covered = Math.max(covered, covers);
            double left = Math.max(0, covers - sought.taken(next));
            boolean late = next.statement()
                    .publishedAt()
                    .filter(sought.pledge().due()::isOver)
                    .isPresent();
            boolean old = false;
            for (int c = 0; c < next.text().clauses().size(); c++) {
                Told told = next.text().clauses().get(c);
                old = told.opens() ? isNoNewDay(sought.pledge(), next.statement(), told.days()) : old;
                Signs.Row row = row(sought, next, c, late, most);
                row.set("no-new-day", old).set("covers", covers).set("left-out", left);
                all.add(row);
                readings.add(new Judgement.Reading<>(Outcome.KEPT, told.place(), row));
                readings.add(new Judgement.Reading<>(Outcome.GONE, told.place(), row));
                if (sought.over()) {
                    readings.add(new Judgement.Reading<>(Outcome.LAPSED, told.place(), row));
                }
                if (!late && told.hasDay() && !old) {
                    readings.add(new Judgement.Reading<>(Outcome.RESCHEDULED, told.place(), row));
                }
            }
        }
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(readings.size()))
                .set("covers", covered)
                .set("last", sought.later().isEmpty());
        all.add(none);
        readings.add(new Judgement.Reading<>(sought.over() ? Outcome.LAPSED : Outcome.OPEN, List.of(), none));
        Signs.Row told = signs.row().set("text", sought.most()).set("over", sought.over());
        TOLD.forEach((sign, name) -> told.set(name, most.getOrDefault(sign, 0.0)));
        Signs.Common common = judgement.common(told);
        all.forEach(row -> row.with(common));
        if (told.get("told-done") >= OUTRIGHT
                && told.get("told-done") > Math.max(told.get("told-part"), told.get("told-moved"))) {
            readings.removeIf(reading -> reading.verdict() == Outcome.OPEN || reading.verdict() == Outcome.RESCHEDULED);
        }
        return readings;
    }

    /** What the clauses of a statement tell. */
    private Text text(ReadStatement statement) {
        List<Quantity> quantities = Quantity.of(statement);
        List<Told> clauses = new ArrayList<>();
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
                        .filter(p -> !p.value().equals("100%"))
                        .isPresent();
                row.set("percent", share);
                row.set(HAS, shown(statement.marks(c)));
                row.set(SENTENCE, shown(around));
                row.set(cues, statement.cues(c, c + 1));
                clauses.add(new Told(
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
        return new Text(
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

    private Signs.Row row(Sought sought, Later later, int c, boolean late, Map<String, Double> most) {
        Pledge pledge = sought.pledge();
        int number = sought.number();
        Told told = later.text().clauses().get(c);
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

    /** Whether days that are known are told, and none is to come that is not the promised one. */
    private static boolean isNoNewDay(Pledge pledge, ReadStatement statement, List<DueDate> days) {
        return !days.isEmpty()
                && days.stream()
                        .filter(due -> !due.text().equals(pledge.due().text()))
                        .allMatch(due -> statement
                                .publishedAt()
                                .filter(at -> !due.isAfter(at))
                                .isPresent());
    }

    /** Whether two quantities of one unit, a promised one and one told, stand so to each other. */
    private static boolean counts(
            List<Quantity> promised, List<Quantity> told, BiPredicate<Quantity, Quantity> relation) {
        return promised.stream()
                .anyMatch(one ->
                        told.stream().anyMatch(own -> own.unit().equals(one.unit()) && relation.test(one, own)));
    }
}
