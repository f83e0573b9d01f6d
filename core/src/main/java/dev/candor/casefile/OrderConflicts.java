package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.clause.Clause;
import java.util.List;

/** A repair that comes before what it repairs was found, in one statement. */
final class OrderConflicts implements ConflictFinder {

    private final List<Integer> steps;
    private final List<Step> wrong;

    /** A step that cannot come after another. */
    private record Step(int earlier, int later) {}

    OrderConflicts(CaseWords words) {
        this.steps = words.family("step.");
        int begins = words.group("step.begins");
        int ends = words.group("step.ends");
        this.wrong = List.of(
                new Step(begins, words.group("step.reacts")),
                new Step(begins, ends),
                new Step(words.group("step.reacts"), ends),
                new Step(words.group("step.sends"), words.group("step.result")));
    }

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        for (ReadStatement statement : statements) {
            List<Moment> moments = Moment.of(statement, steps);
            followed(statement, moments, found);
            for (Moment cause : moments) {
                for (Moment repair : moments) {
                    if (isWrong(cause, repair) && isAfter(statement, cause, repair)) {
                        found.add(new Conflict(Slot.ORDER, cause.mention(), repair.mention(), Kind.CONTRADICTION));
                        return;
                    }
                }
            }
        }
    }

    /** A moment that is told to follow the one before, and lies before it. */
    private static void followed(ReadStatement statement, List<Moment> moments, List<Conflict> found) {
        for (int i = 1; i < moments.size(); i++) {
            Moment before = moments.get(i - 1);
            Moment after = moments.get(i);
            Clause clause =
                    statement.clauses().get(statement.clauseAt(after.mention().start()));
            int sentences = statement.sentenceAt(after.mention().start())
                    - statement.sentenceAt(before.mention().start());
            if (sentences <= 1
                    && statement.has(Mark.THEN, clause.start(), after.mention().start())
                    && !statement.has(Mark.OLD, before.mention().end(), clause.end())
                    && !statement.has(Mark.PLANNED, clause)
                    && isAfter(statement, before, after)) {
                found.add(new Conflict(Slot.ORDER, before.mention(), after.mention(), Kind.CONTRADICTION));
                return;
            }
        }
    }

    private boolean isWrong(Moment earlier, Moment later) {
        return wrong.stream()
                .anyMatch(step -> earlier.anchors().contains(step.earlier())
                        && !earlier.anchors().contains(step.later())
                        && later.anchors().contains(step.later())
                        && !later.anchors().contains(step.earlier()));
    }

    /** Whether the cause is dated after the repair, both on one day or both by day. */
    private static boolean isAfter(ReadStatement statement, Moment cause, Moment repair) {
        if (cause.kind() != repair.kind() || cause.planned() || repair.planned()) {
            return false;
        }
        if (cause.kind() == Fact.Kind.DATE) {
            return !Moment.sameDay(cause.value(), repair.value())
                    && cause.value().compareTo(repair.value()) > 0;
        }
        Clause clause =
                statement.clauses().get(statement.clauseAt(repair.mention().start()));
        boolean sameDay = cause.day().equals(repair.day())
                || cause.day().isEmpty()
                || repair.day().isEmpty();
        return sameDay && !statement.has(Mark.NEXT_DAY, clause) && cause.value().compareTo(repair.value()) > 0;
    }
}
