package dev.candor.internal.opinion;

import dev.candor.Aspect;
import dev.candor.Estimate;
import dev.candor.internal.rule.Match;
import java.util.List;

/**
 * What the second opinion makes of a text.
 *
 * @param matches those of the rules as it sees them, and its own
 * @param likely what readers may hold against the text or to its credit, by sentence
 * @param estimates the scores that readers would give the whole text
 */
public record Review(List<Match> matches, List<Likely> likely, List<Estimate> estimates) {

    /**
     * What may be said of a sentence.
     *
     * @param of the fault or the strength
     * @param sentence the number of the sentence
     * @param likelihood how likely it is, 0 to 1
     */
    public record Likely(Aspect of, int sentence, double likelihood) {}

    /** A text without a second opinion. */
    public static Review none(List<Match> matches) {
        return new Review(matches, List.of(), List.of());
    }
}
