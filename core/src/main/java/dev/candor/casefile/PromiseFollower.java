package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.FollowedPromise.Outcome;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.CaseData;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

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

    /** A statement with the quantities in it, and by clause the day that it tells. */
    private record Counted(ReadStatement statement, List<Quantity> quantities, List<Optional<Due>> dues) {

        static Counted of(ReadStatement statement) {
            return new Counted(
                    statement,
                    Quantity.of(statement),
                    statement.clauses().stream()
                            .map(clause -> Due.of(statement, clause.start(), clause.end()))
                            .toList());
        }

        Stream<Quantity> in(int from, int to) {
            return quantities.stream()
                    .filter(q -> q.mention().start() >= from && q.mention().start() < to);
        }

        /** The days told in a sentence. */
        List<Due> in(Sentence sentence) {
            return dues.subList(sentence.clauseFrom(), sentence.clauseTo()).stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * A promise to be found again.
     *
     * @param pledge the promise
     * @param about what it is about
     * @param promised how many it promises
     * @param later the statements after it
     * @param over whether its day is over
     * @param most how much of it a clause takes up, at most
     */
    private record Sought(
            Pledge pledge, Gist about, List<Quantity> promised, List<Counted> later, boolean over, double most) {}

    private static List<Sought> sought(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<Counted> counted = statements.stream().map(Counted::of).toList();
        List<Sought> all = new ArrayList<>();
        for (Counted own : counted) {
            List<Counted> later = counted.subList(own.statement().index() + 1, counted.size());
            for (Pledge pledge : Pledge.of(own.statement())) {
                Gist about = own.statement().gist(pledge.from(), pledge.to());
                double most = later.stream()
                        .flatMap(next -> next.statement().clauseGists().stream())
                        .mapToDouble(about::coveredBy)
                        .max()
                        .orElse(0);
                boolean over = asOf.filter(pledge.due()::isOver).isPresent();
                all.add(new Sought(
                        pledge, about, own.in(pledge.from(), pledge.to()).toList(), later, over, most));
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
        double covered = 0;
        for (Counted next : sought.later()) {
            double covers = covers(sought.pledge(), next.statement());
            covered = Math.max(covered, covers);
            List<Signs.Row> rows = rows(sought, next);
            double taken = rows.stream()
                    .filter(row -> row.shows("own"))
                    .mapToDouble(Judgement::likeness)
                    .max()
                    .orElse(0);
            for (int c = 0; c < rows.size(); c++) {
                Signs.Row row = rows.get(c).set("covers", covers).set("left-out", Math.max(0, covers - taken));
                add(next.statement(), c, row, readings);
            }
        }
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(readings.size()))
                .set("text", sought.most())
                .set("covers", covered)
                .set("over", sought.over())
                .set("last", sought.later().isEmpty());
        readings.add(new Judgement.Reading<>(sought.over() ? Outcome.LAPSED : Outcome.OPEN, List.of(), none));
        TOLD.forEach((sign, told) -> {
            double most = readings.stream()
                    .mapToDouble(reading -> reading.row().get(sign))
                    .max()
                    .orElse(0);
            readings.forEach(reading -> reading.row().set(told, most));
        });
        if (none.get("told-done") >= OUTRIGHT
                && none.get("told-done") > Math.max(none.get("told-part"), none.get("told-moved"))) {
            readings.removeIf(reading -> reading.verdict() == Outcome.OPEN || reading.verdict() == Outcome.RESCHEDULED);
        }
        return readings;
    }

    private static void add(ReadStatement next, int c, Signs.Row row, List<Judgement.Reading<Outcome>> readings) {
        Clause clause = next.clauses().get(c);
        List<Place> place = List.of(next.place(clause.start(), clause.end()));
        readings.add(new Judgement.Reading<>(Outcome.KEPT, place, row));
        readings.add(new Judgement.Reading<>(Outcome.GONE, place, row));
        if (row.shows("over")) {
            readings.add(new Judgement.Reading<>(Outcome.LAPSED, place, row));
        }
        if (!row.shows("late") && row.shows("day") && !row.shows("no-new-day")) {
            readings.add(new Judgement.Reading<>(Outcome.RESCHEDULED, place, row));
        }
    }

    /** The signs of every clause of a text. */
    private List<Signs.Row> rows(Sought sought, Counted told) {
        List<Signs.Row> rows = new ArrayList<>();
        for (Sentence sentence : told.statement().sentences()) {
            List<Due> days = told.in(sentence);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Signs.Row row = row(sought, told, sentence, c);
                row.set("no-new-day", isNoNewDay(sought.pledge(), told.statement(), days));
                rows.add(row);
            }
        }
        return rows;
    }

    private Signs.Row row(Sought sought, Counted told, Sentence sentence, int c) {
        Pledge pledge = sought.pledge();
        ReadStatement next = told.statement();
        Clause clause = next.clauses().get(c);
        Gist gist = next.clauseGist(c);
        int from = clause.start();
        int to = clause.end();
        boolean late = next.publishedAt().filter(pledge.due()::isOver).isPresent();
        double like = sought.about().coveredBy(gist);
        double rival = rival(pledge, gist);
        Signs.Row row = signs.row();
        row.set("always", 1);
        row.set("over", sought.over());
        row.set("words", sought.about().words().coveredBy(gist.words()));
        row.set("characters", sought.about().characters().coveredBy(gist.characters()));
        row.set("topics", sought.about().topics().coveredBy(gist.topics()));
        row.set("sentence", sought.about().coveredBy(next.sentenceGist(next.sentenceAt(from))));
        row.set("strange", Math.max(like, row.get("sentence")) < LITTLE);
        row.set("best", like > 0 && like == sought.most());
        row.set("behind", sought.most() - like);
        row.set("text", sought.most());
        row.set("own", like > rival);
        row.set("rival", Math.max(0, rival - like));
        row.set("late", late);
        row.set("day", next.hasDay(sentence.start(), sentence.end()));
        Optional<Due> due = told.dues().get(c);
        row.set(
                "put-later",
                due.filter(d -> d.day().isAfter(pledge.due().day())).isPresent());
        row.set("same-day", due.filter(d -> d.day().equals(pledge.due().day())).isPresent());
        row.set(
                "before-due",
                due.filter(d -> d.day().isBefore(pledge.due().day())).isPresent());
        Optional<FoundFact> percent = next.fact(Fact.Kind.PERCENT, from, to);
        row.set("percent", percent.filter(p -> !p.value().equals("100%")).isPresent());
        List<Quantity> counts = told.in(from, to).toList();
        row.set("less", counts(sought.promised(), counts, Quantity::isMoreThan));
        row.set("all-of", counts(sought.promised(), counts, Quantity::agrees));
        row.set("puts-off", next.putsOff(sentence));
        row.set("time", next.fact(Fact.Kind.TIME, from, to).isPresent());
        long around = marks(next, sentence);
        for (int i = 0; i < HAS.size(); i++) {
            Mark mark = MARKS.get(i);
            boolean here = next.has(mark, c);
            row.set(HAS.get(i), here);
            row.set(SENTENCE.get(i), (around & mark.bit()) != 0);
            row.set(LATE.get(i), here && late);
            row.set(LIKE.get(i), here ? like : 0);
        }
        boolean part = row.shows("less") || row.shows("percent") || next.has(Mark.UNDONE, from, sentence.end());
        boolean done = !part && (next.has(Mark.DONE, c) || next.has(Mark.ALREADY, c));
        row.set("kept-like", done && !row.shows("put-later") ? like : 0);
        row.set("part-like", part ? like : 0);
        row.set("done-own", done && like > rival);
        boolean dropped = next.has(Mark.WITHDRAWN, c);
        boolean missed = next.has(Mark.UNDONE, c) || next.has(Mark.SHIFT, c) || next.has(Mark.LATE, c);
        row.set("dropped-like", dropped ? like : 0);
        row.set("dropped-anew", dropped && !pledge.statement().has(Mark.WITHDRAWN, pledge.from(), pledge.to()));
        row.set("missed-like", late && (missed || row.shows("put-later")) ? like : 0);
        row.set("put-later-own", row.shows("put-later") && like > rival);
        row.set("before-own", row.shows("before-due") && like > rival);
        boolean inTime = !row.shows("put-later") && (!late || row.shows("before-due") || row.shows("same-day"));
        row.set("in-time", done && inTime && like > rival ? like : 0);
        row.set("moved-like", next.has(Mark.SHIFT, sentence.start(), sentence.end()) && row.shows("day") ? like : 0);
        row.set(cues, next.cues(c, c + 1));
        return row;
    }

    /** The marks of all clauses of a sentence. */
    private static long marks(ReadStatement statement, Sentence sentence) {
        long marks = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            marks |= statement.marks(c);
        }
        return marks;
    }

    /** How much a clause repeats of another clause beside the promise, at most: then it may be about that. */
    private static double rival(Pledge pledge, Gist gist) {
        ReadStatement statement = pledge.statement();
        double most = 0;
        for (int c = 0; c < statement.clauses().size(); c++) {
            Clause clause = statement.clauses().get(c);
            if (clause.end() <= pledge.from() || clause.start() >= pledge.to()) {
                most = Math.max(most, statement.clauseGist(c).coveredBy(gist));
            }
        }
        return most;
    }

    /** Whether days that are known are told, and none is to come that is not the promised one. */
    private static boolean isNoNewDay(Pledge pledge, ReadStatement statement, List<Due> days) {
        return !days.isEmpty()
                && days.stream()
                        .filter(due -> !due.text().equals(pledge.due().text()))
                        .allMatch(due -> statement
                                .publishedAt()
                                .filter(at -> !due.isAfter(at))
                                .isPresent());
    }

    /** The share of the other clauses beside a promise that a text goes through. */
    private static double covers(Pledge pledge, ReadStatement next) {
        ReadStatement statement = pledge.statement();
        Gist all = next.gist(0, next.text().length());
        double sum = 0;
        int items = 0;
        for (int c = 0; c < statement.clauses().size(); c++) {
            Clause clause = statement.clauses().get(c);
            if (clause.end() <= pledge.from() || clause.start() >= pledge.to()) {
                sum += statement.clauseGist(c).coveredBy(all);
                items++;
            }
        }
        return items == 0 ? 0 : sum / items;
    }

    /** Whether two quantities of one unit, a promised one and one told, stand so to each other. */
    private static boolean counts(
            List<Quantity> promised, List<Quantity> told, BiPredicate<Quantity, Quantity> relation) {
        return promised.stream()
                .anyMatch(one ->
                        told.stream().anyMatch(own -> own.unit().equals(one.unit()) && relation.test(one, own)));
    }
}
