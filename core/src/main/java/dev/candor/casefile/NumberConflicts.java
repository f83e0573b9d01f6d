package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same thing counted twice, with different results. */
final class NumberConflicts implements ConflictFinder {

    /** How alike the words about two numbers must be. */
    private static final double ALIKE = 0.7;

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        List<List<Quantity>> earlier = new ArrayList<>();
        for (ReadStatement statement : statements) {
            List<Quantity> own = Quantity.of(statement);
            for (List<Quantity> before : earlier) {
                compare(before, own, found);
            }
            earlier.add(own);
        }
    }

    private static void compare(List<Quantity> before, List<Quantity> after, List<Conflict> found) {
        for (Quantity old : before) {
            if (after.stream().anyMatch(own -> isRepeated(old, own))) {
                continue;
            }
            @Nullable Quantity best = null;
            double most = ALIKE;
            for (Quantity own : after) {
                double likeness = likeness(old, own);
                boolean told = before.stream().anyMatch(other -> isRepeated(other, own))
                        || after.stream().anyMatch(sum -> sum.isSumOf(old, own));
                if (likeness > most && !told) {
                    best = own;
                    most = likeness;
                }
            }
            if (best != null && !old.agrees(best)) {
                found.add(new Conflict(Slot.NUMBER, old.mention(), best.mention(), kind(old, best)));
            }
        }
    }

    private static boolean isRepeated(Quantity old, Quantity own) {
        return old.isOfUnit(own) && old.agrees(own);
    }

    private static double likeness(Quantity old, Quantity own) {
        if (!old.isOfUnit(own) || !isOfOneScope(old, own) || old.near().isOfOtherTopics(own.near())) {
            return 0;
        }
        return old.near().likeness(own.near()) + old.around().likeness(own.around()) / 2;
    }

    /** Whether neither speaks of another batch, or of others. */
    private static boolean isOfOneScope(Quantity old, Quantity own) {
        if (has(Mark.OTHER, old) != has(Mark.OTHER, own)
                || has(Mark.PART, old) != has(Mark.PART, own)
                || has(Mark.SCOPE, old) != has(Mark.SCOPE, own)) {
            return false;
        }
        for (Fact.Kind kind : new Fact.Kind[] {Fact.Kind.BATCH, Fact.Kind.VERSION, Fact.Kind.PLACE}) {
            Optional<String> before = fact(old, kind);
            Optional<String> after = fact(own, kind);
            if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Mark mark, Quantity quantity) {
        ReadStatement statement = quantity.mention().statement();
        Clause clause =
                statement.clauses().get(statement.clauseAt(quantity.mention().start()));
        return statement.has(mark, clause.start(), quantity.mention().end());
    }

    private static Optional<String> fact(Quantity quantity, Fact.Kind kind) {
        ReadStatement statement = quantity.mention().statement();
        Sentence sentence = statement
                .sentences()
                .get(statement.sentenceAt(quantity.mention().start()));
        return statement.fact(kind, sentence.start(), sentence.end()).map(fact -> fact.value());
    }

    private static Kind kind(Quantity old, Quantity own) {
        if (Change.isCorrected(old.mention(), own.mention())) {
            return Kind.CORRECTION;
        }
        boolean moves = hasProgress(own) && (own.isMoreThan(old) || isLeft(own));
        boolean open = Change.isPreliminary(old.mention()) || Change.isPledged(old.mention());
        return moves || open ? Kind.UPDATE : Kind.CONTRADICTION;
    }

    private static boolean hasProgress(Quantity quantity) {
        ReadStatement statement = quantity.mention().statement();
        Sentence sentence = statement
                .sentences()
                .get(statement.sentenceAt(quantity.mention().start()));
        return statement.has(Mark.PROGRESS, sentence.start(), quantity.mention().end());
    }

    /** Whether it counts what is left, which goes down. */
    private static boolean isLeft(Quantity quantity) {
        return has(Mark.LEFT, quantity);
    }
}
