package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;

/** Tells whether a difference between two texts is owned up to. Stateless. */
final class Change {

    /** So many sentences before and after the new value may hold the words of correction. */
    private static final int NEARBY = 2;
    /** So much must words of correction have in common with one of the values, or say little beside. */
    private static final double SAYS = 0.5;

    private Change() {}

    /** Whether words of correction stand with the new value, and are about it. */
    static boolean isCorrected(Mention earlier, Mention later) {
        ReadStatement statement = later.statement();
        int at = statement.sentenceAt(later.start());
        SparseVector about =
                statement.clauseGist(statement.clauseAt(later.start())).words();
        ReadStatement before = earlier.statement();
        SparseVector old =
                before.sentenceGist(before.sentenceAt(earlier.start())).words();
        for (int s = Math.max(0, at - NEARBY);
                s <= Math.min(statement.sentences().size() - 1, at + NEARBY);
                s++) {
            Sentence sentence = statement.sentences().get(s);
            boolean slip = statement.has(Mark.SLIP, sentence.start(), sentence.end())
                    && statement.has(Mark.TEXT, sentence.start(), sentence.end());
            if (slip || statement.has(Mark.CORRECT, sentence.start(), sentence.end())) {
                SparseVector told = statement.sentenceGist(s).words();
                if (s == at || told.shared(about) > SAYS || told.shared(old) > SAYS || told.weight() <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text calls its own value preliminary or open. */
    static boolean isPreliminary(Mention mention) {
        ReadStatement statement = mention.statement();
        int clause = statement.clauseAt(mention.start());
        Sentence sentence = statement.sentences().get(statement.sentenceAt(mention.start()));
        for (int c = Math.max(sentence.clauseFrom(), clause - 1); c <= clause; c++) {
            if (isHedged(statement, statement.clauses().get(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause hedges; 没有裁员计划 does not. */
    private static boolean isHedged(ReadStatement statement, Clause clause) {
        int negation = statement.first(statement.words().group(Mark.NEGATE), clause.start(), clause.end());
        return statement.has(Mark.HEDGE, clause.start(), negation < 0 ? clause.end() : negation + 1);
    }
}
