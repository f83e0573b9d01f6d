package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.FollowedPromise.Outcome;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows every dated promise into the later statements. Stateless. */
final class FollowUp {

    /** How much of a promise a passage must repeat to be about it. */
    private static final double ALIKE = 0.22;
    /** The same for a passage that says that something is done. */
    private static final double DONE = 0.13;
    /** How much a passage about a new date or a withdrawal must have in common with the promise. */
    private static final double TOUCHES = 1;

    private FollowUp() {}

    /** What became of the dated promises, by statement and place. */
    static List<FollowedPromise> follow(List<ReadStatement> statements, Optional<OffsetDateTime> asOf) {
        List<FollowedPromise> followed = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<ReadStatement> later = statements.subList(statement.index() + 1, statements.size());
            for (Pledge pledge : Pledge.of(statement)) {
                followed.add(follow(pledge, later, asOf));
            }
        }
        return followed;
    }

    private static FollowedPromise follow(Pledge pledge, List<ReadStatement> later, Optional<OffsetDateTime> asOf) {
        for (ReadStatement next : later) {
            boolean late = next.publishedAt().filter(pledge.due()::isOver).isPresent();
            Optional<FollowedPromise> told = told(pledge, next, late);
            if (told.isPresent()) {
                return told.get();
            }
        }
        boolean over = asOf.filter(pledge.due()::isOver).isPresent();
        return outcome(pledge, over ? Outcome.LAPSED : Outcome.OPEN, Optional.empty());
    }

    private static FollowedPromise outcome(Pledge pledge, Outcome outcome, Optional<Place> evidence) {
        return new FollowedPromise(pledge.place(), pledge.due().text(), outcome, evidence);
    }

    /** What one later statement tells of a promise, when it settles it. */
    private static Optional<FollowedPromise> told(Pledge pledge, ReadStatement next, boolean late) {
        Optional<Passage> done = Optional.empty();
        Optional<Passage> partly = Optional.empty();
        for (Sentence sentence : next.sentences()) {
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Passage passage = passage(pledge, next, sentence, c);
                if (passage.shared() < TOUCHES) {
                    continue;
                }
                Optional<Place> words = Optional.of(
                        next.place(passage.clause().start(), passage.clause().end()));
                if (passage.isMoved()) {
                    return Optional.of(outcome(pledge, late ? Outcome.LAPSED : Outcome.RESCHEDULED, words));
                }
                if (next.has(Mark.WITHDRAWN, passage.clause())) {
                    return Optional.of(outcome(pledge, Outcome.GONE, words));
                }
                boolean says = next.has(Mark.DONE, passage.clause());
                if (passage.isPartly()) {
                    partly = passage.likeness() >= ALIKE ? best(partly, passage) : partly;
                } else if (passage.likeness() >= (says && late ? DONE : ALIKE)
                        && (late || (next.has(Mark.ALREADY, passage.clause()) && !passage.isUnderWay()))) {
                    done = best(done, passage);
                }
            }
        }
        double partlyAlike = partly.map(Passage::likeness).orElse(0.0);
        if (done.isPresent() && done.get().likeness() > partlyAlike) {
            Passage passage = done.get();
            boolean toldLate = next.has(
                    Mark.LATE, passage.sentence().start(), passage.sentence().end());
            return Optional.of(outcome(pledge, toldLate ? Outcome.LAPSED : Outcome.KEPT, Optional.of(passage.place())));
        }
        if (partly.isPresent() && late) {
            return Optional.of(
                    outcome(pledge, Outcome.LAPSED, Optional.of(partly.get().place())));
        }
        if (done.isEmpty() && partly.isEmpty() && coversTheList(pledge, next)) {
            return Optional.of(outcome(pledge, Outcome.GONE, Optional.empty()));
        }
        return Optional.empty();
    }

    /** A clause of a later statement, held against a promise. */
    private record Passage(Pledge pledge, ReadStatement statement, Sentence sentence, Clause clause, double shared) {

        double likeness() {
            return shared / Math.max(1, pledge.about().weight());
        }

        Place place() {
            return statement.place(clause.start(), clause.end());
        }

        /** Whether its sentence gives a new date, or the next one does for what is not done. */
        boolean isMoved() {
            boolean done = statement.has(Mark.ALREADY, clause);
            return (!done && (isMovedIn(sentence) || (isRefused() && isMovedIn(next()))))
                    || (likeness() >= ALIKE && isPutLater());
        }

        private boolean isMovedIn(Sentence place) {
            return statement.has(Mark.SHIFT, place.start(), place.end())
                    && statement.hasDay(place.start(), place.end());
        }

        private boolean isRefused() {
            return statement.has(Mark.NEGATE, sentence.start(), sentence.end())
                    || statement.has(Mark.UNDONE, sentence.start(), sentence.end());
        }

        private Sentence next() {
            int at = statement.sentenceAt(sentence.start());
            return statement
                    .sentences()
                    .get(Math.min(at + 1, statement.sentences().size() - 1));
        }

        /** Whether it is put on a day after the one promised. */
        private boolean isPutLater() {
            return Due.of(statement, clause.start(), clause.end())
                    .filter(due -> due.day().isAfter(pledge.due().day())
                            && statement.publishedAt().filter(due::isOver).isEmpty())
                    .isPresent();
        }

        /** Whether it is told as not done, or done in part. */
        boolean isPartly() {
            Optional<FoundFact> percent = statement.fact(Fact.Kind.PERCENT, clause.start(), clause.end());
            return statement.has(Mark.UNDONE, clause.start(), sentence.end())
                    || statement.putsOff(sentence)
                    || (!statement.has(Mark.DONE, clause) && statement.has(Mark.UNDONE, next().start(), next().end()))
                    || percent.filter(p -> !p.value().equals("100%")).isPresent()
                    || countsLess();
        }

        /** Whether it tells how far something has come. */
        boolean isUnderWay() {
            return statement.has(Mark.PROGRESS, clause.start(), sentence.end())
                    || statement.has(Mark.PLANNED, clause.start(), sentence.end());
        }

        /** Whether it counts fewer than were promised. */
        private boolean countsLess() {
            return quantities(pledge.statement(), pledge.from(), pledge.to())
                    .anyMatch(promised -> quantities(statement, clause.start(), clause.end())
                            .anyMatch(own -> own.unit().equals(promised.unit()) && promised.isMoreThan(own)));
        }

        private static Stream<Quantity> quantities(ReadStatement statement, int from, int to) {
            return Quantity.of(statement).stream()
                    .filter(q -> q.mention().start() >= from && q.mention().start() < to);
        }
    }

    private static Passage passage(Pledge pledge, ReadStatement next, Sentence sentence, int c) {
        Clause clause = next.clauses().get(c);
        Content content = next.content(clause.start(), clause.end());
        return new Passage(pledge, next, sentence, clause, pledge.about().shared(content));
    }

    private static Optional<Passage> best(Optional<Passage> before, Passage passage) {
        return before.filter(b -> b.likeness() >= passage.likeness()).isPresent() ? before : Optional.of(passage);
    }

    /** Whether a text goes through the other items of the list in which a promise stands. */
    private static boolean coversTheList(Pledge pledge, ReadStatement next) {
        int items = 0;
        int covered = 0;
        ReadStatement statement = pledge.statement();
        Content all = next.content(0, next.text().length());
        for (Clause clause : statement.clauses()) {
            boolean own = clause.start() < pledge.to() && pledge.from() < clause.end();
            Content content = statement.content(clause.start(), clause.end());
            if (!own && content.weight() >= 2) {
                items++;
                covered += content.shared(all) / content.weight() >= 0.5 ? 1 : 0;
            }
        }
        return items > 1
                && covered >= 2
                && next.has(Mark.ROUND_UP, 0, next.text().length());
    }
}
