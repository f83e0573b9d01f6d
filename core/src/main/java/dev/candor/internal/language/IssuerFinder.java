package dev.candor.internal.language;

import dev.candor.internal.clause.Sentence;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import java.util.List;
import java.util.Optional;

/** Finds the names of who speaks; they count as "we". Thread-safe, linear, never throws. */
public interface IssuerFinder {

    /** Knows the name that was given, and no other. */
    IssuerFinder GIVEN = (text, sentences, kinds, given) ->
            given.filter(name -> !name.isBlank()).stream().toList();

    /**
     * The names, each once.
     *
     * @param text the normalised text
     * @param sentences where its sentences stand
     * @param kinds by sentence what it is
     * @param given the name that the writer gave, normalised as the text is
     */
    List<String> names(NormalizedText text, Stretches sentences, Sentence.Kind[] kinds, Optional<String> given);
}
