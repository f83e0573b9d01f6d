package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The same step at two different times. */
final class MomentConflicts implements ConflictFinder {

    private final List<Integer> anchors;

    MomentConflicts(CaseWords words) {
        this.anchors = words.family("when.");
    }

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<List<Moment>> earlier = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<Moment> own = Moment.of(statement, anchors);
            for (List<Moment> before : earlier) {
                compare(before, own, found);
            }
            earlier.add(own);
        }
    }

    private static void compare(List<Moment> before, List<Moment> after, List<Conflict> found) {
        for (Moment old : before) {
            boolean repeated = after.stream().anyMatch(own -> isRepeated(old, own));
            if (repeated) {
                continue;
            }
            for (Moment own : after) {
                boolean told = before.stream().anyMatch(other -> isRepeated(other, own));
                boolean laterStep = own.planned() && !old.planned();
                if (!told && !laterStep && old.isOf(own)) {
                    Slot slot = own.kind() == Fact.Kind.DATE ? Slot.DATE : Slot.TIME;
                    found.add(new Conflict(slot, old.mention(), own.mention(), kind(old, own)));
                    break;
                }
            }
        }
    }

    /** Whether both tell one time, and not of two plainly different steps. */
    private static boolean isRepeated(Moment old, Moment own) {
        boolean otherStep = !old.anchors().isEmpty()
                && !own.anchors().isEmpty()
                && old.anchors().stream().noneMatch(own.anchors()::contains);
        return own.kind() == old.kind() && own.agrees(old) && !otherStep;
    }

    private static Kind kind(Moment old, Moment own) {
        if (Change.isCorrected(old.mention(), own.mention())) {
            return Kind.CORRECTION;
        }
        if (old.planned() || Change.isPledged(old.mention())) {
            ReadStatement statement = own.mention().statement();
            Sentence sentence =
                    statement.sentences().get(statement.sentenceAt(own.mention().start()));
            boolean moved = !own.planned()
                    || statement.has(Mark.SHIFT, sentence.start(), sentence.end())
                    || statement.has(Mark.OLD, sentence.start(), sentence.end());
            return moved ? Kind.UPDATE : Kind.CONTRADICTION;
        }
        return Kind.CONTRADICTION;
    }
}
