package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.ValueWords;
import dev.candor.internal.match.Hits;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a question asks for.
 *
 * @param slots the kinds of values that would answer it
 * @param gist what it is about
 * @param units what it counts: the characters behind 多少 and 几
 * @param asksToBeTold whether it is about publishing or telling something
 */
record Asked(Set<Slot> slots, Gist gist, String units, boolean asksToBeTold) {

    /** What a value answers, and nothing else. */
    private static final Set<Slot> VALUES = Set.of(Slot.AMOUNT, Slot.DATE, Slot.CAUSE);

    /** What a question can ask for. */
    enum Slot {
        AMOUNT(
                "amount",
                Optional.of(Mark.SOME),
                Fact.Kind.COUNT,
                Fact.Kind.DURATION,
                Fact.Kind.MONEY,
                Fact.Kind.PERCENT),
        DATE("date", Optional.of(Mark.DEADLINE), Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.DURATION),
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

        /** The name in signs. */
        String id() {
            return id;
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
        BitSet asking = new BitSet();
        Hits hits = question.hits();
        for (int i = 0; i < hits.size(); i++) {
            for (Slot slot : Slot.values()) {
                if (isAsked(question, i, slot)) {
                    slots.add(slot);
                    asking.set(hits.start(i), hits.end(i));
                }
            }
        }
        if (slots.size() > 1) {
            slots.remove(Slot.YES_NO);
        }
        return new Asked(slots, Gist.of(question, 0, end, asking), units(question), question.has(Mark.TELL));
    }

    /** Whether a word asks for a slot: by itself, or whether something is so by denying the word before it: 退不退. */
    private static boolean isAsked(ReadStatement text, int hit, Slot slot) {
        Hits hits = text.hits();
        return hits.has(hit, text.words().group(slot.asking()))
                || (slot == Slot.YES_NO
                        && hits.has(hit, text.words().group(Mark.ASKS_BOTH_WAYS))
                        && isBothWays(text, hits.start(hit), hits.end(hit)));
    }

    private static boolean isBothWays(ReadStatement text, int start, int end) {
        return start > 0
                && end < text.text().length()
                && text.text().charAt(start - 1) == text.text().charAt(end)
                && Terms.isWord(text.text().charAt(end));
    }

    /** Whether a stretch itself asks for one of some slots, as what is put off is told: 能不能复原. A slot's name asks nothing. */
    static boolean asks(ReadStatement text, Set<Slot> slots, int from, int to) {
        Hits hits = text.hits();
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            for (Slot slot : slots) {
                if (isAsked(text, i, slot) && !hits.has(i, text.words().group(slot.naming()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What follows the words that ask how many: what is counted. */
    private static String units(ReadStatement question) {
        StringBuilder units = new StringBuilder();
        Hits hits = question.hits();
        int amount = question.words().group(Slot.AMOUNT.asking());
        for (int i = 0; i < hits.size(); i++) {
            if (hits.has(i, amount)) {
                int last = Math.min(question.text().length(), hits.end(i) + 1);
                units.append(question.text().subSequence(hits.end(i) - 1, last));
            }
        }
        return units.toString();
    }

    /** Whether it asks how many of something. */
    boolean counts() {
        return !units.isEmpty();
    }

    /** Whether a stretch counts what the question counts. */
    boolean countsIn(ReadStatement statement, int from, int to) {
        return statement.facts(from, to).stream()
                .anyMatch(fact -> (fact.kind() == Fact.Kind.COUNT && endsWithUnit(statement, fact))
                        || (fact.kind() == Fact.Kind.MONEY
                                && units.chars().anyMatch(statement.words().values()::isMoney)));
    }

    private boolean endsWithUnit(ReadStatement statement, FoundFact fact) {
        ValueWords values = statement.words().values();
        String told = values.unit(statement.text().subSequence(fact.end() - 1, fact.end()));
        return units.chars().mapToObj(Character::toString).map(values::unit).anyMatch(told::equals);
    }

    /** Whether it names nothing but what it asks for, so that it is about all that happened. */
    boolean isOpen() {
        return gist.words().weight() == 0;
    }

    /**
     * Whether a sentence can be the answer. How many, when and why are answered by a number, a time and a cause; how something
     * is prevented by what is done, not by what went wrong.
     */
    boolean isMet(ReadStatement statement, Sentence sentence) {
        if (slots.equals(Set.of(Slot.CAPABILITY))) {
            return isPrevented(statement, sentence);
        }
        return slots.isEmpty() || !VALUES.containsAll(slots) || isGiven(statement, sentence.start(), sentence.end());
    }

    private static boolean isPrevented(ReadStatement statement, Sentence sentence) {
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            if (statement.has(Mark.PREVENTS, c) && !statement.has(Mark.FAULT, c)) {
                return true;
            }
        }
        return false;
    }

    /** How much of what it is about a stretch takes up, 0 to 1: the mean of words, characters and topics. */
    double likeness(Gist other) {
        return gist.coveredBy(other);
    }

    /** How much of what it is about one of some clauses of a sentence takes up, at most. */
    double likeness(ReadStatement statement, Sentence sentence, IntPredicate clauses) {
        return IntStream.range(sentence.clauseFrom(), sentence.clauseTo())
                .filter(clauses)
                .mapToDouble(c -> likeness(statement.clauseGist(c)))
                .max()
                .orElse(0);
    }

    /** How much of what it is about a clause takes up that gives what is asked for, at most. */
    double likenessGiven(ReadStatement statement, Sentence sentence) {
        return likeness(statement, sentence, c -> {
            Clause clause = statement.clauses().get(c);
            return isGiven(statement, clause.start(), clause.end());
        });
    }

    /** Whether a stretch gives what is asked for. */
    boolean isGiven(ReadStatement statement, int from, int to) {
        return slots.isEmpty() || slots.stream().anyMatch(slot -> slot.isGiven(statement, from, to));
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
