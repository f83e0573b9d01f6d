package dev.candor;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A change that would raise the overall score.
 *
 * @param points by how much, after the changes named before it
 * @param finding the index of the finding to mend in {@link Report#findings()}
 * @param disclosure the disclosure to make; one of the two is present
 */
public record Improvement(int points, OptionalInt finding, Optional<Disclosure.Item> disclosure) {

    /** Throws {@link IllegalArgumentException} unless exactly one of finding and disclosure is present. */
    public Improvement {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(disclosure, "disclosure");
        if (finding.isPresent() == disclosure.isPresent()) {
            throw new IllegalArgumentException("an improvement mends a finding or makes a disclosure, not both");
        }
    }
}
