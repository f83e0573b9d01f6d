package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two different causes of what happened. */
final class CauseConflicts implements ConflictFinder {

    /** So alike are two wordings of one cause. */
    private static final double SAME = 0.6;
    /** So alike are they when both speak of the same kind of thing. */
    private static final double RELATED = 0.3;

    private final List<Integer> kinds;
    private final int happened;

    CauseConflicts(CaseWords words) {
        this.kinds = words.family("cause.kind.");
        this.happened = words.group("when.happened");
    }

    /** A cause with the kinds of its words. */
    private record Cause(Mention mention, Set<Integer> kinds) {}

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<Cause> earlier = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<Cause> own = causes(statement);
            for (Cause old : earlier) {
                boolean shared = own.stream().anyMatch(cause -> isShared(old, cause));
                if (!own.isEmpty() && !shared) {
                    Cause cause = own.get(0);
                    Kind kind = Change.of(old.mention(), cause.mention());
                    found.add(new Conflict(Slot.CAUSE, old.mention(), cause.mention(), kind));
                }
            }
            earlier.addAll(own.subList(0, Math.min(2, own.size())));
        }
    }

    private static boolean isShared(Cause old, Cause cause) {
        double likeness = old.mention().content().likeness(cause.mention().content());
        boolean sameKind = old.kinds().stream().anyMatch(cause.kinds()::contains);
        return likeness >= (sameKind ? RELATED : SAME);
    }

    private List<Cause> causes(ReadStatement statement) {
        List<Cause> causes = new ArrayList<>();
        for (Sentence sentence : statement.sentences()) {
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                boolean said = statement.has(Mark.CAUSE, clause);
                boolean hinted = statement.has(Mark.CAUSE_WEAK, clause)
                        && statement.first(happened, sentence.start(), sentence.end()) >= 0;
                if ((!said && !hinted)
                        || statement.has(Mark.NEGATE, clause.start(), Math.min(clause.end(), clause.start() + 4))
                        || statement.putsOff(sentence)) {
                    continue;
                }
                int end = clause.end();
                Set<Integer> here = kinds(statement, clause.start(), end);
                if (here.isEmpty() && said && c + 1 < sentence.clauseTo()) {
                    end = statement.clauses().get(c + 1).end();
                    here = kinds(statement, clause.start(), end);
                }
                if (!here.isEmpty()) {
                    causes.add(new Cause(new Mention(statement, clause.start(), end), here));
                }
            }
        }
        return causes;
    }

    private Set<Integer> kinds(ReadStatement statement, int from, int to) {
        Set<Integer> here = new HashSet<>();
        for (int kind : kinds) {
            if (statement.first(kind, from, to) >= 0) {
                here.add(kind);
            }
        }
        return here;
    }
}
