package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Sentence;

/** Tells whether a difference between two texts is owned up to. Stateless. */
final class Change {

    /** So many sentences before and after the new value may hold the words of correction. */
    private static final int NEARBY = 2;

    private Change() {}

    /** How the later text tells that a value changed, for values that do not move by themselves. */
    static Kind of(Mention earlier, Mention later) {
        if (isCorrected(earlier, later)) {
            return Kind.CORRECTION;
        }
        return isPreliminary(earlier) ? Kind.UPDATE : Kind.CONTRADICTION;
    }

    /** Whether words of correction stand with the new value, and are about it. */
    static boolean isCorrected(Mention earlier, Mention later) {
        ReadStatement statement = later.statement();
        if (statement.index() == earlier.statement().index()) {
            return false;
        }
        int at = statement.sentenceAt(later.start());
        Content about = later.content().weight() > 0
                ? clause(later)
                : statement.content(
                        statement.sentences().get(at).start(),
                        statement.sentences().get(at).end());
        for (int s = Math.max(0, at - NEARBY);
                s <= Math.min(statement.sentences().size() - 1, at + NEARBY);
                s++) {
            Sentence sentence = statement.sentences().get(s);
            boolean slip = statement.has(Mark.SLIP, sentence.start(), sentence.end())
                    && statement.has(Mark.TEXT, sentence.start(), sentence.end());
            if (slip || statement.has(Mark.CORRECT, sentence.start(), sentence.end())) {
                Content told = statement.content(sentence.start(), sentence.end());
                boolean sameSlot = s == at || told.shared(about) > 0 || told.shared(sentence(earlier)) > 0;
                if (sameSlot || told.weight() <= 2) {
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
            if (statement.has(Mark.HEDGE, statement.clauses().get(c))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is part of a promise, so that it may come out otherwise. */
    static boolean isPledged(Mention mention) {
        return Pledge.of(mention.statement()).stream()
                .anyMatch(pledge -> pledge.from() <= mention.start() && mention.start() < pledge.to());
    }

    private static Content sentence(Mention mention) {
        ReadStatement statement = mention.statement();
        Sentence sentence = statement.sentences().get(statement.sentenceAt(mention.start()));
        return statement.content(sentence.start(), sentence.end());
    }

    private static Content clause(Mention mention) {
        var clause = mention.statement().clauses().get(mention.statement().clauseAt(mention.start()));
        return mention.statement().content(clause.start(), Math.max(clause.end(), mention.end()));
    }
}
