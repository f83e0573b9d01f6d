package dev.candor.internal.opinion;

import dev.candor.Estimate;
import dev.candor.Impression;
import dev.candor.internal.rule.Match;
import java.util.List;

/**
 * What the second opinion makes of a text.
 *
 * @param matches those of the rules as it sees them, and its own
 * @param impressions sentences that readers may hold against the text or to its credit, by position
 * @param estimates the scores that readers would give the whole text
 */
public record Review(List<Match> matches, List<Impression> impressions, List<Estimate> estimates) {

    /** A text without a second opinion. */
    public static Review none(List<Match> matches) {
        return new Review(matches, List.of(), List.of());
    }
}
