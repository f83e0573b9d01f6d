package dev.candor;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A change that would raise the overall score.
 *
 * @param points by how much, after the changes named before it
 * @param finding the index of the finding to mend in {@link Report#findings()}
 * @param disclosure the disclosure to make
 * @param strength the strength to add; one of the three is present
 */
public record Improvement(
        int points, OptionalInt finding, Optional<Disclosure.Item> disclosure, Optional<Strength.Kind> strength) {

    /** Throws {@link IllegalArgumentException} unless exactly one of finding, disclosure and strength is present. */
    public Improvement {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(strength, "strength");
        long present = Stream.of(finding.isPresent(), disclosure.isPresent(), strength.isPresent())
                .filter(is -> is)
                .count();
        if (present != 1) {
            throw new IllegalArgumentException("an improvement mends a finding, makes a disclosure or adds a strength,"
                    + " one of the three, but " + present + " were given");
        }
    }

    /** The same change with its points. */
    public Improvement withPoints(int value) {
        return new Improvement(value, finding, disclosure, strength);
    }
}
