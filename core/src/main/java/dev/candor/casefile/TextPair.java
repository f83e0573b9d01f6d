package dev.candor.casefile;

import dev.candor.casefile.Conflict.Mention;
import java.time.Duration;
import java.util.Optional;

/**
 * Two texts that are held against each other, with what is so of all their stretches. Immutable.
 *
 * @param before the one that came out first
 * @param after the other
 * @param clauses what each clause of the first has in common with each of the other
 * @param sentences the same of sentences
 * @param days the logarithm of one and the days between them, 0 when they are not told
 * @param corrects whether the later one has words of correction
 * @param slips whether it has words of a slip
 */
record TextPair(
        ReadStatement before,
        ReadStatement after,
        Gists.Overlap clauses,
        Gists.Overlap sentences,
        double days,
        boolean corrects,
        boolean slips) {

    static TextPair of(ReadStatement before, ReadStatement after) {
        return new TextPair(
                before,
                after,
                before.clauseGists().with(after.clauseGists()),
                before.sentenceGists().with(after.sentenceGists()),
                days(before, after),
                after.has(Mark.CORRECT),
                after.has(Mark.SLIP));
    }

    private static double days(ReadStatement before, ReadStatement after) {
        if (before.publishedAt().isEmpty() || after.publishedAt().isEmpty()) {
            return 0;
        }
        long hours = Duration.between(
                        before.publishedAt().get(), after.publishedAt().get())
                .toHours();
        return Math.log1p(Math.max(0, hours) / 24.0);
    }

    /** Whether the two come from different voices. */
    boolean isOfVoices() {
        return before.isOfAnotherVoiceThan(after);
    }

    /**
     * Words of a statement that may be at odds with others.
     *
     * @param mention where they stand
     * @param clause the number of their clause
     * @param sentence the number of their sentence
     * @param near what the words beside them are about
     * @param preliminary whether the text calls them preliminary or open
     * @param due the day that is told with them
     */
    record Stretch(Mention mention, int clause, int sentence, Gist near, boolean preliminary, Optional<DueDate> due) {

        static Stretch of(Mention mention, Gist near, Optional<DueDate> due) {
            return new Stretch(
                    mention,
                    mention.statement().clauseAt(mention.start()),
                    mention.statement().sentenceAt(mention.start()),
                    near,
                    Change.isPreliminary(mention),
                    due);
        }

        ReadStatement statement() {
            return mention.statement();
        }
    }
}
