package dev.candor.casefile;

import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A commitment with a date: a promise of the report that has one, or words that put something on a day to come.
 *
 * @param statement where it is made
 * @param from the first normalised character
 * @param to one past the last
 * @param due when it is due
 */
record Pledge(ReadStatement statement, int from, int to, DueDate due) {

    /** The pledges of a statement, by position. */
    static List<Pledge> of(ReadStatement statement) {
        List<Pledge> pledges = new ArrayList<>();
        statement.publishedAt().ifPresent(at -> dated(statement, at, pledges));
        for (Promise promise : statement.report().map(Report::promises).orElse(List.of())) {
            if (promise.tense() != Promise.Tense.DONE) {
                DueDate.of(statement, promise)
                        .filter(due -> due.to() <= statement.end()
                                && isToCome(statement, due)
                                && !statement.has(Mark.HELD, due.from(), due.to()))
                        .filter(due -> pledges.stream().noneMatch(p -> p.from() < due.to() && due.from() < p.to()))
                        .ifPresent(due -> pledges.add(new Pledge(statement, due.from(), due.to(), due)));
            }
        }
        pledges.removeIf(Pledge::isOfTheNextWord);
        pledges.sort(Comparator.comparingInt(Pledge::from));
        return pledges;
    }

    /** Whether it promises an update on the day it is made, by the clock: {@link ClockReader} follows those. */
    private boolean isOfTheNextWord() {
        return due.moment().isPresent()
                && statement
                        .publishedAt()
                        .filter(at -> at.toLocalDate().equals(due.day()))
                        .isPresent()
                && statement
                        .nextUpdateSentence()
                        .filter(sentence -> sentence == statement.sentenceAt(from))
                        .isPresent();
    }

    /** Whether a day is still to come; what is done from today on is done, unless today is its limit. */
    private static boolean isToCome(ReadStatement statement, DueDate due) {
        return statement.publishedAt().filter(at -> !due.isAfter(at)).isEmpty()
                || (statement.has(Mark.DEADLINE, due.from(), due.to())
                        && statement.publishedAt().filter(due::isOver).isEmpty());
    }

    /** Clauses from one with a day to come up to the next such one, or to the end of the item. */
    private static void dated(ReadStatement statement, OffsetDateTime published, List<Pledge> pledges) {
        for (Sentence sentence : statement.sentences()) {
            int from = -1;
            Optional<DueDate> due = Optional.empty();
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                Clause clause = statement.clauses().get(c);
                Optional<DueDate> own = ahead(statement, clause, published);
                if (own.isPresent()) {
                    add(statement, from, clause.start() - 1, due, pledges);
                    from = due.isEmpty() && c > sentence.clauseFrom() ? opening(statement, c) : clause.start();
                    due = own;
                }
                if (clause.end() < statement.text().length() && statement.text().charAt(clause.end()) == '；') {
                    add(statement, from, clause.end(), due, pledges);
                    due = Optional.empty();
                }
            }
            add(statement, from, end(statement, sentence), due, pledges);
        }
    }

    /** Where the words about a day begin: with the clause before, when that names what it is about and nothing else. */
    private static int opening(ReadStatement statement, int c) {
        Clause before = statement.clauses().get(c - 1);
        boolean topic = statement.text().charAt(before.end()) == '，'
                && DueDate.of(statement, before.start(), before.end()).isEmpty();
        return topic ? before.start() : statement.clauses().get(c).start();
    }

    private static int end(ReadStatement statement, Sentence sentence) {
        return statement.clauses().get(sentence.clauseTo() - 1).end();
    }

    /** The day of a clause, when it is to come, does not run from what the reader does and is not merely how long something is kept up. */
    private static Optional<DueDate> ahead(ReadStatement statement, Clause clause, OffsetDateTime published) {
        return DueDate.of(statement, clause.start(), clause.end())
                .filter(due -> due.isAfter(published)
                        && !statement.has(Mark.SINCE, clause)
                        && !statement.has(Mark.HELD, clause));
    }

    private static void add(ReadStatement statement, int from, int to, Optional<DueDate> due, List<Pledge> pledges) {
        if (due.isPresent() && to > from) {
            if (statement.gist(from, to).words().weight() > 0) {
                pledges.add(new Pledge(statement, from, to, due.get()));
            }
        }
    }

    /** The words of it. */
    Place place() {
        return statement.place(from, to);
    }
}
