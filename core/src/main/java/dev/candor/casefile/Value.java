package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number, a day or a time of day in a statement, with what stands around it.
 *
 * @param mention where it stands
 * @param slot what it is a value of
 * @param quantity the number, for numbers
 * @param moment the day or time, for days and times
 * @param pledged whether it is part of a promise, so that it may come out otherwise
 * @param near what the words beside it are about
 * @param sentence what its sentence is about
 * @param due the day that its sentence tells
 */
record Value(
        Mention mention,
        Slot slot,
        Optional<Quantity> quantity,
        Optional<Moment> moment,
        boolean pledged,
        Gist near,
        Gist sentence,
        Optional<Due> due) {

    /** The values of a statement. */
    static List<Value> of(ReadStatement statement, List<Integer> anchors) {
        List<Value> values = new ArrayList<>();
        List<Pledge> pledges = Pledge.of(statement);
        for (Quantity quantity : Quantity.of(statement)) {
            values.add(
                    of(statement, quantity.mention(), Slot.NUMBER, Optional.of(quantity), Optional.empty(), pledges));
        }
        for (Moment moment : Moment.of(statement, anchors)) {
            Slot slot = moment.kind() == Fact.Kind.DATE ? Slot.DATE : Slot.TIME;
            values.add(of(statement, moment.mention(), slot, Optional.empty(), Optional.of(moment), pledges));
        }
        return values;
    }

    private static Value of(
            ReadStatement statement,
            Mention mention,
            Slot slot,
            Optional<Quantity> quantity,
            Optional<Moment> moment,
            List<Pledge> pledges) {
        Clause clause = statement.clauses().get(statement.clauseAt(mention.start()));
        int at = statement.sentenceAt(mention.start());
        int from = clause.start();
        int to = clause.end();
        for (FoundFact fact : statement.facts()) {
            if (fact.kind() == Fact.Kind.COUNT || fact.kind() == Fact.Kind.MONEY || fact.kind() == Fact.Kind.PERCENT) {
                from = fact.end() <= mention.start() ? Math.max(from, fact.end()) : from;
                to = fact.start() >= mention.end() ? Math.min(to, fact.start()) : to;
            }
        }
        return new Value(
                mention,
                slot,
                quantity,
                moment,
                pledges.stream().anyMatch(p -> p.from() <= mention.start() && mention.start() < p.to()),
                statement.gist(from, Math.max(to, mention.end())),
                statement.sentenceGist(at),
                Due.of(
                        statement,
                        statement.sentences().get(at).start(),
                        statement.sentences().get(at).end()));
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

    /** How alike the words around both are: the mean of words, characters and topics beside them. */
    double likeness(Value other) {
        return (near.words().likeness(other.near.words())
                        + near.characters().likeness(other.near.characters())
                        + near.topics().likeness(other.near.topics())
                        + sentence.words().likeness(other.sentence.words()))
                / 4;
    }
}
