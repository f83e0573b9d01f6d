package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.clause.Clause;
import java.util.List;

/** A repair that comes before what it repairs was found, in one statement. */
final class OrderConflicts implements ConflictFinder {

    private final List<Integer> anchors;
    private final List<Integer> before;
    private final List<Integer> after;

    OrderConflicts(CaseWords words) {
        this.anchors = words.family("when.");
        this.before = List.of(words.group("when.found"), words.group("when.happened"));
        this.after = List.of(words.group("when.repaired"), words.group("when.stopped"));
    }

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        for (ReadStatement statement : statements) {
            List<Moment> moments = Moment.of(statement, anchors);
            for (Moment cause : moments) {
                for (Moment repair : moments) {
                    if (isOf(cause, before)
                            && !isOf(cause, after)
                            && isOf(repair, after)
                            && !isOf(repair, before)
                            && isAfter(statement, cause, repair)) {
                        found.add(new Conflict(Slot.ORDER, cause.mention(), repair.mention(), Kind.CONTRADICTION));
                        return;
                    }
                }
            }
        }
    }

    private static boolean isOf(Moment moment, List<Integer> anchors) {
        return moment.anchors().stream().anyMatch(anchors::contains);
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
