package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.casefile.TextPair.Stretch;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number, a day or a time of day in a statement, with what stands around it.
 *
 * @param stretch where it stands, with the day that its sentence tells
 * @param slot what it is a value of
 * @param quantity the number, for numbers
 * @param moment the day or time, for days and times
 * @param pledged whether it is part of a promise, so that it may come out otherwise
 * @param beside the first value of each kind of {@link #BESIDE} in its sentence
 */
record Value(
        Stretch stretch,
        Slot slot,
        Optional<Quantity> quantity,
        Optional<Moment> moment,
        boolean pledged,
        List<Optional<String>> beside) {

    /** Kinds of values that may say which of several things another value is of. */
    static final List<Fact.Kind> BESIDE =
            List.of(Fact.Kind.BATCH, Fact.Kind.VERSION, Fact.Kind.PLACE, Fact.Kind.DATE, Fact.Kind.ORGANISATION);

    /**
     * The values of a statement.
     *
     * @param all by position, numbers first
     * @param near what the words beside each are about
     * @param quantities the numbers
     */
    record Values(List<Value> all, Gists near, List<Quantity> quantities) {}

    static Values of(ReadStatement statement, List<Integer> anchors) {
        List<Value> values = new ArrayList<>();
        List<Pledge> pledges = Pledge.of(statement);
        List<Quantity> quantities = Quantity.of(statement);
        for (Quantity quantity : quantities) {
            values.add(
                    of(statement, quantity.mention(), Slot.NUMBER, Optional.of(quantity), Optional.empty(), pledges));
        }
        for (Moment moment : Moment.of(statement, anchors)) {
            Slot slot = moment.kind() == Fact.Kind.DATE ? Slot.DATE : Slot.TIME;
            values.add(of(statement, moment.mention(), slot, Optional.empty(), Optional.of(moment), pledges));
        }
        Gists near =
                new Gists(values.stream().map(value -> value.stretch().near()).toList());
        return new Values(values, near, quantities);
    }

    private static Value of(
            ReadStatement statement,
            Mention mention,
            Slot slot,
            Optional<Quantity> quantity,
            Optional<Moment> moment,
            List<Pledge> pledges) {
        Clause clause = statement.clauses().get(statement.clauseAt(mention.start()));
        int from = clause.start();
        int to = clause.end();
        for (FoundFact fact : statement.facts()) {
            if (fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.MONEY || fact.kind() == Fact.Kind.PERCENT) {
                from = fact.end() <= mention.start() ? Math.max(from, fact.end()) : from;
                to = fact.start() >= mention.end() ? Math.min(to, fact.start()) : to;
            }
        }
        Sentence sentence = statement.sentences().get(statement.sentenceAt(mention.start()));
        return new Value(
                Stretch.of(
                        mention,
                        statement.gist(from, Math.max(to, mention.end())),
                        DueDate.of(statement, sentence.start(), sentence.end())),
                slot,
                quantity,
                moment,
                pledges.stream().anyMatch(p -> p.from() <= mention.start() && mention.start() < p.to()),
                BESIDE.stream()
                        .map(kind -> statement
                                .fact(kind, sentence.start(), sentence.end())
                                .map(FoundFact::value))
                        .toList());
    }

    Mention mention() {
        return stretch.mention();
    }

    /** Whether both are values of one kind, so that they can be held against each other. */
    boolean isOfKind(Value other) {
        if (slot != other.slot) {
            return false;
        }
        return quantity.isPresent()
                ? quantity.get().isOfUnit(other.quantity.orElseThrow())
                : moment.orElseThrow().isOfDay(other.moment.orElseThrow());
    }

    /** Whether both can be one value. */
    boolean agrees(Value other) {
        return quantity.isPresent()
                ? quantity.get().agrees(other.quantity.orElseThrow())
                : moment.orElseThrow().agrees(other.moment.orElseThrow());
    }
}
