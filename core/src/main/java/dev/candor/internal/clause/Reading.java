package dev.candor.internal.clause;

import dev.candor.Mask;
import dev.candor.Voice;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.Bisection;
import dev.candor.internal.text.ListMark;
import dev.candor.internal.text.NormalizedText;
import java.util.List;

/**
 * Everything known about a text before any rule looks at it.
 *
 * @param text the normalised text
 * @param hits phrases and facts
 * @param sentences in order
 * @param clauses of all sentences, in order
 * @param facts checkable values, in order
 * @param personal personal data, in order
 * @param shown the caller's text with personal data hidden; whatever leaves a report is cut from it
 * @param voice who speaks
 * @param day the day that the text is from, an ISO date or one without its year such as {@code --05-12}; empty when unknown
 */
public record Reading(
        NormalizedText text,
        Hits hits,
        List<Sentence> sentences,
        List<Clause> clauses,
        List<FoundFact> facts,
        List<PersonalDatum> personal,
        String shown,
        Voice voice,
        String day) {

    /** Where the caller's text has personal data. */
    public Mask mask() {
        return mask(text, personal);
    }

    /** Where a text has personal data, in the offsets of the caller. */
    public static Mask mask(NormalizedText text, List<PersonalDatum> personal) {
        if (personal.isEmpty()) {
            return Mask.NONE;
        }
        return new Mask(personal.stream()
                .map(datum -> new Mask.Area(datum.kind(), text.toOriginal(datum.start(), datum.end())))
                .toList());
    }

    /** The clause of a sentence in which a position lies; the last one for a position behind them all. */
    public Clause clauseAt(Sentence sentence, int position) {
        return clauses.get(
                Bisection.lastUpTo(clauses, sentence.clauseFrom(), sentence.clauseTo(), Clause::start, position));
    }

    /** Whether a sentence is an item of a list. */
    public boolean isItem(Sentence sentence) {
        return ListMark.opens(text, sentence.start(), sentence.end());
    }
}
