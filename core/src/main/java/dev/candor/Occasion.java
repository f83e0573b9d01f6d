package dev.candor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a statement was taken to answer: it decides what is expected of it.
 *
 * @param crisis the crisis given, or found in the text
 * @param evidence the words by which the crisis was found; empty when it was given, or when nothing was found
 * @param stage the stage, when given
 * @param voice who speaks, given or found
 */
public record Occasion(Crisis crisis, List<Span> evidence, Optional<Stage> stage, Voice voice) {

    /** Copies the evidence. */
    public Occasion {
        Objects.requireNonNull(crisis, "crisis");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(voice, "voice");
    }
}
