package dev.candor;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence that readers may hold against the statement, or to its credit, as the second opinion sees it, whether a finding
 * or a strength says so or not. Impressions count together, not each for itself: what no single sentence proves the whole text
 * may tell.
 *
 * @param of the id of a dimension or of a strength
 * @param span the sentence
 * @param likelihood how likely readers are to see that there, from {@link #LEAST} to 1; two decimals
 */
public record Impression(String of, Span span, double likelihood) {

    /** What is less likely than this leaves no impression. */
    public static final double LEAST = 0.05;

    private static final Set<String> ALLOWED = Stream.concat(
                    Arrays.stream(Dimension.values()).map(Dimension::id),
                    Arrays.stream(Strength.Kind.values()).map(Strength.Kind::id))
            .collect(Collectors.toUnmodifiableSet());

    /** Throws {@link IllegalArgumentException} for an unknown id and for a likelihood outside its range. */
    public Impression {
        Objects.requireNonNull(span, "span");
        if (!ALLOWED.contains(of)) {
            throw new IllegalArgumentException(
                    "an impression is of a dimension or a strength, but was of '" + of + "'");
        }
        if (!(likelihood >= LEAST && likelihood <= 1)) {
            throw new IllegalArgumentException(
                    "a likelihood is a number from " + LEAST + " to 1, but was " + likelihood);
        }
    }

    /** Whether a finding speaks of the same fault in the same sentence. */
    public boolean isOf(Finding finding) {
        return finding.dimension().id().equals(of)
                && finding.span().map(span::overlaps).orElse(false);
    }

    /** Whether it is of the same strength in the same sentence. */
    public boolean isOf(Strength strength) {
        return strength.kind().id().equals(of) && span.overlaps(strength.span());
    }
}
