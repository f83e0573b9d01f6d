package dev.candor.casefile;

import dev.candor.Fact;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a question asks for.
 *
 * @param slots the kinds of values that would answer it
 * @param about what it is about
 */
record Asked(Set<Slot> slots, Content about) {

    private static final double OPENING = 1.5;

    /** What a question can ask for. */
    enum Slot {
        AMOUNT(
                "amount",
                Optional.of(Mark.SOME),
                Fact.Kind.COUNT,
                Fact.Kind.DURATION,
                Fact.Kind.MONEY,
                Fact.Kind.PERCENT),
        DATE("date", Optional.empty(), Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.DURATION),
        WHO(
                "who",
                Optional.of(Mark.SOMEBODY),
                Fact.Kind.PERSON,
                Fact.Kind.ORGANISATION,
                Fact.Kind.AGENCY,
                Fact.Kind.ROLE),
        CAUSE("cause", Optional.of(Mark.CAUSE_TOLD)),
        SCOPE("scope", Optional.empty()),
        CAPABILITY("capability", Optional.of(Mark.PREVENTS)),
        REMEDY("remedy", Optional.of(Mark.PAYS), Fact.Kind.MONEY),
        HOW("how", Optional.of(Mark.ADVISES), Fact.Kind.PHONE, Fact.Kind.URL, Fact.Kind.EMAIL),
        MEASURE("measure", Optional.of(Mark.DONE)),
        YES_NO("yes-no", Optional.empty());

        private final String id;
        private final Optional<Mark> words;
        private final Set<Fact.Kind> facts;

        Slot(String id, Optional<Mark> words, Fact.Kind... facts) {
            this.id = id;
            this.words = words;
            this.facts = facts.length == 0 ? Set.of() : Set.of(facts);
        }

        /** The group of words that ask for it. */
        String asking() {
            return "ask." + id;
        }

        /** The group of words that speak of it without giving it. */
        String naming() {
            return "slot." + id;
        }

        /** Whether a stretch gives such a value. */
        boolean isGiven(ReadStatement statement, int from, int to) {
            if (facts.isEmpty() && words.isEmpty()) {
                return true;
            }
            return words.filter(mark -> statement.has(mark, from, to)).isPresent()
                    || facts.stream()
                            .anyMatch(kind -> statement.fact(kind, from, to).isPresent());
        }
    }

    /** Reads a question. */
    static Asked of(ReadStatement question) {
        int end = question.text().length();
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        for (Slot slot : Slot.values()) {
            if (question.first(question.words().group(slot.asking()), 0, end) >= 0) {
                slots.add(slot);
            }
        }
        if (slots.size() > 1) {
            slots.remove(Slot.YES_NO);
        }
        return new Asked(slots, question.content(0, end));
    }

    /** Whether a stretch gives what is asked for. */
    boolean isGiven(ReadStatement statement, int from, int to) {
        return slots.isEmpty() || slots.stream().anyMatch(slot -> slot.isGiven(statement, from, to));
    }

    /** How much less the sentence that opens a text says: it names what happened, which the question knows. */
    double discount() {
        return slots.isEmpty() || slots.contains(Slot.YES_NO) ? OPENING : 0;
    }

    /** Whether it asks why, and a stretch says so in so many words. */
    boolean isExplained(ReadStatement statement, int from, int to) {
        return slots.contains(Slot.CAUSE) && statement.has(Mark.CAUSE, from, to);
    }

    /** Whether a stretch speaks of the kind of value that is asked for. */
    boolean isNamed(ReadStatement statement, int from, int to) {
        return slots.stream().anyMatch(slot -> statement.first(statement.words().group(slot.naming()), from, to) >= 0);
    }
}
