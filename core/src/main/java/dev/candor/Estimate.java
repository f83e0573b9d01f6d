package dev.candor;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The score that readers would give the statement read as a whole, as far as the second opinion can tell from all its words.
 * It moves the score that findings, impressions and disclosures make, by a share that the profile sets.
 *
 * @param of the id of a dimension, or {@link #OVERALL}
 * @param score 0 to 100, 100 is best; one decimal
 */
public record Estimate(String of, double score) {

    /** What an estimate of the whole statement is of. */
    public static final String OVERALL = "overall";

    private static final Set<String> ALLOWED = Stream.concat(
                    Stream.of(OVERALL), Arrays.stream(Dimension.values()).map(Dimension::id))
            .collect(Collectors.toUnmodifiableSet());

    /** Throws {@link IllegalArgumentException} for an unknown id and for a score outside its range. */
    public Estimate {
        if (!ALLOWED.contains(of)) {
            throw new IllegalArgumentException(
                    "an estimate is of a dimension or of '" + OVERALL + "', but was of '" + of + "'");
        }
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("an estimated score is a number from 0 to 100, but was " + score);
        }
    }
}
