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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows every dated promise into the later statements. Each clause there may tell that it was done, moved, not done in time
 * or dropped, or none does: the chances of these readings come from signs whose weights were learnt from labelled promises.
 * What is silent is open, or lapsed once the date has passed. Immutable and thread-safe.
 */
final class PromiseFollower {

    private static final Mark[] MARKS = {
        Mark.DONE,
        Mark.ALREADY,
        Mark.UNDONE,
        Mark.SHIFT,
        Mark.WITHDRAWN,
        Mark.PLANNED,
        Mark.PROGRESS,
        Mark.LATE,
        Mark.ROUND_UP,
        Mark.BECAUSE,
        Mark.NEGATE,
        Mark.OTHER,
        Mark.PARTLY,
        Mark.ALL,
        Mark.OLD,
        Mark.HEDGE,
        Mark.TELL
    };

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
                .with(List.of("puts-off", "covers", "covers-all", "last", "time"))
                .with(List.of("kept-like", "part-like", "dropped-like", "moved-like", "done-own"));
        for (Mark mark : MARKS) {
            signs.with("has." + mark.group())
                    .with("sentence." + mark.group())
                    .with("late." + mark.group())
                    .with("like." + mark.group());
        }
        signs.with(cues);
        this.judgement = new Judgement<>("promises", Outcome.values(), signs, data.weights());
    }

    /** What became of the dated promises, by statement and place. */
    List<FollowedPromise> follow(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<FollowedPromise> followed = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<ReadStatement> later = statements.subList(statement.index() + 1, statements.size());
            for (Pledge pledge : Pledge.of(statement)) {
                followed.add(follow(pledge, readings(pledge, later, asOf)));
            }
        }
        return followed;
    }

    /** The readings of all dated promises, for learning. */
    List<Choice<List<Place>>> choices(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<Choice<List<Place>>> choices = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<ReadStatement> later = statements.subList(statement.index() + 1, statements.size());
            for (Pledge pledge : Pledge.of(statement)) {
                choices.add(judgement.choice(List.of(pledge.place()), readings(pledge, later, asOf)));
            }
        }
        return choices;
    }

    private FollowedPromise follow(Pledge pledge, List<Judgement.Reading<Outcome>> readings) {
        Judgement.Decision<Outcome> decision = judgement.decide(readings);
        return new FollowedPromise(
                pledge.place(),
                pledge.due().text(),
                decision.verdict(),
                readings.get(decision.reading()).places().stream().findFirst());
    }

    private List<Judgement.Reading<Outcome>> readings(
            Pledge pledge, List<ReadStatement> later, Optional<OffsetDateTime> asOf) {
        boolean over = asOf.filter(pledge.due()::isOver).isPresent();
        Gist about = pledge.statement().gist(pledge.from(), pledge.to());
        double most = 0;
        for (ReadStatement next : later) {
            for (int c = 0; c < next.clauses().size(); c++) {
                most = Math.max(most, about.coveredBy(next.clauseGist(c)));
            }
        }
        List<Judgement.Reading<Outcome>> readings = new ArrayList<>();
        double covered = 0;
        for (ReadStatement next : later) {
            double covers = covers(pledge, next);
            covered = Math.max(covered, covers);
            for (Sentence sentence : next.sentences()) {
                for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                    add(pledge, about, next, sentence, c, most, covers, over, readings);
                }
            }
        }
        Signs.Row none = signs.row()
                .set("always", 1)
                .set("options", Math.log1p(readings.size()))
                .set("text", most)
                .set("covers", covered)
                .set("over", over)
                .set("last", later.isEmpty());
        readings.add(new Judgement.Reading<>(over ? Outcome.LAPSED : Outcome.OPEN, List.of(), none));
        return readings;
    }

    private void add(
            Pledge pledge,
            Gist about,
            ReadStatement next,
            Sentence sentence,
            int c,
            double most,
            double covers,
            boolean over,
            List<Judgement.Reading<Outcome>> readings) {
        Clause clause = next.clauses().get(c);
        Signs.Row row = row(pledge, about, next, sentence, c, most, covers);
        row.set("over", over);
        List<Place> place = List.of(next.place(clause.start(), clause.end()));
        readings.add(new Judgement.Reading<>(Outcome.KEPT, place, row));
        readings.add(new Judgement.Reading<>(Outcome.GONE, place, row));
        if (over) {
            readings.add(new Judgement.Reading<>(Outcome.LAPSED, place, row));
        }
        if (!row.shows("late") && row.shows("day")) {
            readings.add(new Judgement.Reading<>(Outcome.RESCHEDULED, place, row));
        }
    }

    private Signs.Row row(
            Pledge pledge, Gist about, ReadStatement next, Sentence sentence, int c, double most, double covers) {
        Clause clause = next.clauses().get(c);
        Gist gist = next.clauseGist(c);
        int from = clause.start();
        int to = clause.end();
        boolean late = next.publishedAt().filter(pledge.due()::isOver).isPresent();
        double like = about.coveredBy(gist);
        double rival = rival(pledge, gist);
        Signs.Row row = signs.row();
        row.set("always", 1);
        row.set("words", about.words().coveredBy(gist.words()));
        row.set("characters", about.characters().coveredBy(gist.characters()));
        row.set("topics", about.topics().coveredBy(gist.topics()));
        row.set("sentence", about.coveredBy(next.sentenceGist(next.sentenceAt(from))));
        row.set("best", like > 0 && like == most);
        row.set("behind", most - like);
        row.set("text", most);
        row.set("own", like > rival);
        row.set("rival", Math.max(0, rival - like));
        row.set("covers", covers);
        row.set("late", late);
        row.set("day", next.hasDay(sentence.start(), sentence.end()));
        Optional<Due> due = Due.of(next, from, to);
        row.set(
                "put-later",
                due.filter(d -> d.day().isAfter(pledge.due().day())).isPresent());
        row.set("same-day", due.filter(d -> d.day().equals(pledge.due().day())).isPresent());
        row.set(
                "before-due",
                due.filter(d -> d.day().isBefore(pledge.due().day())).isPresent());
        Optional<FoundFact> percent = next.fact(Fact.Kind.PERCENT, from, to);
        row.set("percent", percent.filter(p -> !p.value().equals("100%")).isPresent());
        row.set("less", counts(pledge, next, clause, true));
        row.set("all-of", counts(pledge, next, clause, false));
        row.set("puts-off", next.putsOff(sentence));
        row.set("time", next.fact(Fact.Kind.TIME, from, to).isPresent());
        for (Mark mark : MARKS) {
            boolean here = next.has(mark, clause);
            row.set("has." + mark.group(), here);
            row.set("sentence." + mark.group(), next.has(mark, sentence.start(), sentence.end()));
            row.set("late." + mark.group(), here && late);
            row.set("like." + mark.group(), here ? like : 0);
        }
        boolean part = row.shows("less") || row.shows("percent") || next.has(Mark.UNDONE, from, sentence.end());
        boolean done = !part && (next.has(Mark.DONE, clause) || next.has(Mark.ALREADY, clause));
        row.set("kept-like", done && !row.shows("put-later") ? like : 0);
        row.set("part-like", part ? like : 0);
        row.set("done-own", done && like > rival);
        row.set("dropped-like", next.has(Mark.WITHDRAWN, clause) ? like : 0);
        row.set("moved-like", next.has(Mark.SHIFT, sentence.start(), sentence.end()) && row.shows("day") ? like : 0);
        row.set(cues, next.cues(c, c + 1));
        return row;
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

    /** Whether a clause counts fewer than were promised, or as many. */
    private static boolean counts(Pledge pledge, ReadStatement next, Clause clause, boolean fewer) {
        return quantities(pledge.statement(), pledge.from(), pledge.to())
                .anyMatch(promised -> quantities(next, clause.start(), clause.end())
                        .anyMatch(own -> own.unit().equals(promised.unit())
                                && (fewer ? promised.isMoreThan(own) : promised.agrees(own))));
    }

    private static Stream<Quantity> quantities(ReadStatement statement, int from, int to) {
        return Quantity.of(statement).stream()
                .filter(q -> q.mention().start() >= from && q.mention().start() < to);
    }
}
