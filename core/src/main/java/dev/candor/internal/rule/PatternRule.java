package dev.candor.internal.rule;

import dev.candor.Criterion;
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

    /** The sentence of a match of the whole document. */
    private static final int NOWHERE = -1;

    /**
     * A compiled pattern.
     *
     * @param pattern what it finds
     * @param source the card's pattern
     * @param when conditions that must all hold
     * @param unless conditions of which none may hold
     */
    record Part(Pattern pattern, Card.Pattern source, List<Condition> when, List<Condition> unless) {}

    /**
     * The whole document, under conditions.
     *
     * @param source the card's pattern
     * @param when conditions that must all hold
     * @param unless conditions of which none may hold
     */
    record DocumentPart(Card.Pattern source, List<Condition.Wide> when, List<Condition.Wide> unless) {}

    private final Card card;
    private final List<Part> parts;
    private final List<DocumentPart> documentParts;
    private final List<Condition> unless;
    private final List<Condition.Wide> documentUnless;

    /**
     * A rule.
     *
     * @param card where it comes from
     * @param parts its patterns
     * @param documentParts what it asks of the whole document
     * @param unless conditions of which none may hold for a match of any pattern
     * @param documentUnless the same for the whole document
     */
    PatternRule(
            Card card,
            List<Part> parts,
            List<DocumentPart> documentParts,
            List<Condition> unless,
            List<Condition.Wide> documentUnless) {
        this.card = card;
        this.parts = List.copyOf(parts);
        this.documentParts = List.copyOf(documentParts);
        this.unless = List.copyOf(unless);
        this.documentUnless = List.copyOf(documentUnless);
    }

    Criterion criterion() {
        return card.criterion();
    }

    List<Part> parts() {
        return parts;
    }

    boolean concernsDocuments() {
        return !documentParts.isEmpty();
    }

    /** The match of the whole document, if the card is about that and it stands. */
    @Nullable Match ofDocument(Reading reading, Memory memory) {
        for (int i = 0; i < documentParts.size(); i++) {
            DocumentPart part = documentParts.get(i);
            if (stands(part, reading, memory)) {
                return new Match(card, NOWHERE, 0, 0, -1, part.source().vague(), severity(part.source()));
            }
        }
        return null;
    }

    private boolean stands(DocumentPart part, Reading reading, Memory memory) {
        for (int i = 0; i < part.when().size(); i++) {
            if (!part.when().get(i).holdsAround(reading, NOWHERE, memory)) {
                return false;
            }
        }
        return !anyHolds(part.unless(), reading, memory) && !anyHolds(documentUnless, reading, memory);
    }

    private static boolean anyHolds(List<Condition.Wide> conditions, Reading reading, Memory memory) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holdsAround(reading, NOWHERE, memory)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Adds every match of one pattern in a sentence to the lists of the memory, as those of a rule with this number, or only
     * those that matter to a report.
     */
    void find(Part part, Reading reading, int index, Memory memory, int number, boolean forReport) {
        Sentence sentence = reading.sentences().get(index);
        int from = sentence.start();
        for (int tries = 0; tries < TRIES; tries++) {
            int hit = part.pattern().next(reading, sentence, from, sentence.end(), memory.index(), memory.scratch());
            if (hit == Scratch.NONE) {
                return;
            }
            int start = reading.hits().start(hit);
            int end = memory.scratch().end;
            if (stands(part, reading, index, start, end, memory)) {
                mark(part, reading, index, hit, end, memory.matches(), number, forReport);
                from = end;
            } else {
                from = start + 1;
            }
        }
    }

    private boolean stands(Part part, Reading reading, int index, int start, int end, Memory memory) {
        for (int i = 0; i < part.when().size(); i++) {
            if (!part.when().get(i).holds(reading, index, start, end, memory)) {
                return false;
            }
        }
        return !anyHolds(part.unless(), reading, index, start, end, memory)
                && !anyHolds(unless, reading, index, start, end, memory);
    }

    private static boolean anyHolds(
            List<Condition> conditions, Reading reading, int index, int start, int end, Memory memory) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).holds(reading, index, start, end, memory)) {
                return true;
            }
        }
        return false;
    }

    private void mark(
            Part part,
            Reading reading,
            int index,
            int firstHit,
            int foundEnd,
            MatchLists matches,
            int number,
            boolean forReport) {
        Sentence sentence = reading.sentences().get(index);
        int start = reading.hits().start(firstHit);
        int end = foundEnd;
        Card.Pattern.Mark mark = part.source().mark();
        if (mark == Card.Pattern.Mark.SENTENCE) {
            start = sentence.start();
            end = sentence.end();
        } else if (mark == Card.Pattern.Mark.CLAUSE) {
            Clause first = reading.clauseAt(sentence, start);
            Clause last = reading.clauseAt(sentence, end - 1);
            start = Math.min(start, first.start());
            end = Math.max(end, last.end());
        }
        boolean vague = part.source().vague();
        if (!(forReport && matches.isOutdone(number, vague, start))) {
            matches.add(number, new Match(card, index, start, end, firstHit, vague, severity(part.source())));
        }
    }

    private Severity severity(Card.Pattern pattern) {
        return pattern.severity().orElse(card.severity());
    }
}
