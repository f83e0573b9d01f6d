package dev.candor.internal.language;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.PersonalDatum;
import dev.candor.internal.text.NormalizedText;
import java.util.List;

/** Finds personal data that a statement should not show; thread-safe, linear, never throws. */
public interface PersonalDataFinder {

    /** Finds none. */
    PersonalDataFinder NONE = (text, facts) -> List.of();

    /**
     * The personal data of a text, by start, not overlapping.
     *
     * @param text the normalised text
     * @param facts what the scanner found in it
     */
    List<PersonalDatum> find(NormalizedText text, List<FoundFact> facts);
}
