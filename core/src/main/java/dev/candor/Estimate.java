package dev.candor;

import java.util.Objects;
import java.util.Optional;

/**
 * The score that readers would give the statement read as a whole, as far as the second opinion can tell from all its words.
 * It moves the score that findings, impressions and disclosures make, by a share that the profile sets.
 *
 * @param dimension the dimension that they would score; empty for the overall score
 * @param score 0 to 100, 100 is best; one decimal
 */
public record Estimate(Optional<Dimension> dimension, double score) {

    /** Throws {@link IllegalArgumentException} for a score outside its range. */
    public Estimate {
        Objects.requireNonNull(dimension, "dimension");
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("an estimated score is a number from 0 to 100, but was " + score);
        }
    }
}
