package dev.candor.internal.promise;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;

/**
 * Under which heading each clause stands, clause after clause: a heading holds for all up to the next, what stands
 * before a colon for the rest of its line, or for the line below, and for the items of a list. One text.
 */
final class Headings {

    private final Reading reading;
    private int heading = -1;
    private int lead = -1;
    /** The last line that what stands before a colon holds for. */
    private int reach = -1;

    private Headings(Reading reading) {
        this.reading = reading;
    }

    /** By clause the one that it stands under, -1 when there is none; with room behind. */
    static int[] above(Reading reading, Room room) {
        Headings headings = new Headings(reading);
        int[] above = room.of(reading.clauses().size());
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
                above[c] = headings.above(number, c);
            }
        }
        return above;
    }

    /** Whether other clauses may stand under one. */
    static boolean mayStandAbove(Reading reading, Sentence sentence, Clause clause) {
        return sentence.kind() == Sentence.Kind.HEADING
                || (sentence.kind() == Sentence.Kind.BODY && isBeforeColon(reading, clause));
    }

    /** The clause that a clause of a sentence, each given by its number and asked in order, stands under. */
    private int above(int number, int clause) {
        Sentence sentence = reading.sentences().get(number);
        if (clause == sentence.clauseFrom() && lead >= 0 && sentence.paragraph() > reach) {
            if (isItem(sentence)) {
                reach = sentence.paragraph();
            } else {
                lead = -1;
            }
        }
        int above = lead >= 0 ? lead : heading;
        switch (sentence.kind()) {
            case TITLE, SIGNATURE -> begin(-1);
            case HEADING -> begin(clause);
            case SALUTATION -> {}
            case BODY -> {
                if (isBeforeColon(reading, reading.clauses().get(clause))) {
                    lead = clause;
                    reach = sentence.paragraph() + (endsLine(number, clause) ? 1 : 0);
                }
            }
        }
        return above;
    }

    private void begin(int clause) {
        heading = clause;
        lead = -1;
    }

    /** Whether nothing follows a clause in its line. */
    private boolean endsLine(int number, int clause) {
        Sentence sentence = reading.sentences().get(number);
        boolean last = number + 1 == reading.sentences().size();
        return clause == sentence.clauseTo() - 1
                && (last || reading.sentences().get(number + 1).paragraph() != sentence.paragraph());
    }

    private boolean isItem(Sentence sentence) {
        return reading.isItem(sentence);
    }

    /** Whether a clause ends with a colon. */
    static boolean isBeforeColon(Reading reading, Clause clause) {
        return clause.end() < reading.text().length() && reading.text().charAt(clause.end()) == '：';
    }
}
