package dev.candor.casefile;

import dev.candor.internal.clause.Clause;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A promise to be found again.
 *
 * @param pledge the promise
 * @param number its place among those of its statement
 * @param beside the other clauses of its statement
 * @param promised how many it promises
 * @param later the statements after it
 * @param over whether its day is over
 * @param most how much of it a clause takes up, at most
 */
@SuppressWarnings("ArrayRecordComponent")
record SoughtPromise(
        Pledge pledge,
        int number,
        int[] beside,
        List<Quantity> promised,
        List<Later> later,
        boolean over,
        double most) {

    static SoughtPromise of(
            Pledge pledge, int number, ToldStatement own, List<Later> later, Optional<OffsetDateTime> asOf) {
        double most = 0;
        for (Later next : later) {
            for (int c = 0; c < next.statement().clauses().size(); c++) {
                most = Math.max(most, next.clauses().coveredBy(number, c));
            }
        }
        return new SoughtPromise(
                pledge,
                number,
                beside(pledge),
                own.quantities(pledge.from(), pledge.to()),
                later,
                asOf.filter(pledge.due()::isOver).isPresent(),
                most);
    }

    private static int[] beside(Pledge pledge) {
        List<Clause> clauses = pledge.statement().clauses();
        return IntStream.range(0, clauses.size())
                .filter(c ->
                        clauses.get(c).end() <= pledge.from() || clauses.get(c).start() >= pledge.to())
                .toArray();
    }

    /** How much a later clause repeats of another clause beside the promise, at most: then it may be about that. */
    double rival(Later next, int clause) {
        double most = 0;
        for (int c : beside) {
            most = Math.max(most, next.beside()[clause][c]);
        }
        return most;
    }

    /** How much of the promise a clause repeats, at most, that repeats more of it than of any other clause beside it. */
    double taken(Later next) {
        double most = 0;
        for (int c = 0; c < next.statement().clauses().size(); c++) {
            double like = next.clauses().coveredBy(number, c);
            if (like > most && like > rival(next, c)) {
                most = like;
            }
        }
        return most;
    }

    /** The share of the other clauses beside the promise that a text goes through. */
    double covers(Later next) {
        double sum = 0;
        for (int c : beside) {
            sum += next.whole().coveredBy(c, 0);
        }
        return beside.length == 0 ? 0 : sum / beside.length;
    }

    /**
     * A later statement, and what the promises and the clauses of an earlier one have in common with it.
     *
     * @param text the later statement
     * @param clauses of each promise with each clause
     * @param sentences of each promise with each sentence
     * @param beside by later clause how much it repeats of each clause
     * @param whole of each clause with all of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Later(
            ToldStatement text,
            Gists.Overlap clauses,
            Gists.Overlap sentences,
            double[][] beside,
            Gists.Overlap whole) {

        static Later of(ReadStatement own, Gists promises, ToldStatement text) {
            ReadStatement next = text.statement();
            Gists.Overlap clauses = own.clauseGists().with(next.clauseGists());
            double[][] beside = new double[next.clauses().size()][own.clauses().size()];
            for (int i = 0; i < beside.length; i++) {
                for (int j = 0; j < beside[i].length; j++) {
                    beside[i][j] = clauses.coveredBy(j, i);
                }
            }
            return new Later(
                    text,
                    promises.with(next.clauseGists()),
                    promises.with(next.sentenceGists()),
                    beside,
                    own.clauseGists().with(text.whole()));
        }

        ReadStatement statement() {
            return text.statement();
        }
    }
}
