package dev.candor.casefile;

import dev.candor.internal.clause.Clause;

/**
 * What a clause that tells a cause gives as the cause, and of what.
 *
 * @param cause what the words of the cause are about
 * @param effect what the words of the effect are about; those of the whole sentence where the clause tells the cause alone
 */
record CauseParts(Gist cause, Gist effect) {

    /** So much must a cause have in common with an effect to be it. */
    private static final double CHAIN = 0.75;

    /** Splits a clause at its words of cause: before 所致 and the like the cause stands before, else behind. */
    static CauseParts of(ReadStatement statement, Clause clause, int back) {
        int behind = statement.first(back, clause.start(), clause.end());
        if (behind >= 0) {
            int is = statement.first(statement.words().group(Mark.CAUSE_IS), clause.start(), behind);
            int end = behind + statement.longest(back, behind, behind + 1);
            return is > clause.start()
                    ? new CauseParts(statement.gist(is, behind), statement.gist(clause.start(), is))
                    : of(statement, clause.start(), behind, end, clause.end());
        }
        int said = statement.words().group(Mark.CAUSE);
        int weak = statement.words().group(Mark.CAUSE_WEAK);
        int at = statement.first(said, clause.start(), clause.end());
        int marker = at >= 0 ? said : weak;
        at = at >= 0 ? at : statement.first(weak, clause.start(), clause.end());
        if (at < 0) {
            return new CauseParts(
                    statement.gist(clause.start(), clause.end()),
                    statement.sentenceGist(statement.sentenceAt(clause.start())));
        }
        int end = at + statement.longest(marker, at, at + 1);
        return of(statement, end, clause.end(), clause.start(), at);
    }

    /** Whether what this gives as the cause is what the other gives a cause of. */
    boolean isEffectOf(CauseParts deeper) {
        double chain = cause.words().likeness(deeper.effect.words());
        return chain >= CHAIN && chain > effect.words().likeness(deeper.effect.words());
    }

    private static CauseParts of(ReadStatement statement, int from, int to, int start, int end) {
        Gist effect = statement.gist(start, end);
        return new CauseParts(
                statement.gist(from, to),
                effect.words().weight() > 0 ? effect : statement.sentenceGist(statement.sentenceAt(start)));
    }
}
