package dev.candor.internal.rule;

import dev.candor.Severity;
import dev.candor.card.Card;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card, ready to be run. Immutable. */
final class PatternRule {

    /** The most places tried per pattern and sentence; keeps the cost linear on hostile text. */
    private static final int TRIES = 8;

    /**
     * A compiled pattern.
     *
     * @param pattern null for a rule about the whole document
     * @param source the card's pattern
     * @param when conditions that must all hold
     * @param unless conditions of which none may hold
     */
    record Part(@Nullable Pattern pattern, Card.Pattern source, List<Condition> when, List<Condition> unless) {}

    private final Card card;
    private final List<Part> parts;
    private final List<Part> documentParts;
    private final List<Condition> unless;

    PatternRule(Card card, List<Part> parts, List<Condition> unless) {
        this.card = card;
        this.parts = List.copyOf(parts);
        this.documentParts =
                parts.stream().filter(part -> part.pattern() == null).toList();
        this.unless = List.copyOf(unless);
    }

    Card.Target target() {
        return card.target();
    }

    List<Part> parts() {
        return parts;
    }

    boolean concernsDocuments() {
        return !documentParts.isEmpty();
    }

    /** The match of the whole document, if the card is about that and it stands. */
    @Nullable Match ofDocument(Reading reading, Memory memory) {
        for (Part part : documentParts) {
            if (stands(part, reading, -1, null, memory)) {
                return new Match(card, -1, 0, 0, -1, part.source().vague(), severity(part));
            }
        }
        return null;
    }

    /** Adds every match of one pattern in a sentence to the lists of the memory, as those of a rule with this number. */
    void find(Part part, Pattern pattern, Reading reading, int index, Memory memory, int number) {
        Sentence sentence = reading.sentences().get(index);
        int from = sentence.start();
        for (int tries = 0; tries < TRIES; tries++) {
            Pattern.Found found =
                    pattern.first(reading, sentence, from, sentence.end(), memory.index(), memory.scratch());
            if (found == null) {
                return;
            }
            if (stands(part, reading, index, found, memory)) {
                memory.matches().add(number, mark(part, reading, index, found));
                from = found.end();
            } else {
                from = found.start() + 1;
            }
        }
    }

    private boolean stands(Part part, Reading reading, int index, Pattern.@Nullable Found found, Memory memory) {
        for (int i = 0; i < part.when().size(); i++) {
            if (!part.when().get(i).holds(reading, index, found, memory)) {
                return false;
            }
        }
        return !anyHolds(part.unless(), reading, index, found, memory)
                && !anyHolds(unless, reading, index, found, memory);
    }

    private static boolean anyHolds(
            List<Condition> conditions, Reading reading, int index, Pattern.@Nullable Found found, Memory memory) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holds(reading, index, found, memory)) {
                return true;
            }
        }
        return false;
    }

    private Match mark(Part part, Reading reading, int index, Pattern.Found found) {
        Sentence sentence = reading.sentences().get(index);
        int start = found.start();
        int end = found.end();
        if (part.source().mark().equals("sentence")) {
            start = sentence.start();
            end = sentence.end();
        } else if (part.source().mark().equals("clause")) {
            Clause first = reading.clauseAt(sentence, start);
            Clause last = reading.clauseAt(sentence, end - 1);
            start = Math.min(start, first.start());
            end = Math.max(end, last.end());
        }
        return new Match(
                card, index, start, end, found.firstHit(), part.source().vague(), severity(part));
    }

    private Severity severity(Part part) {
        return part.source().severity().orElse(card.severity());
    }
}
