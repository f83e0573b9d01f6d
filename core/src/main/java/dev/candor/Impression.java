package dev.candor;

import java.util.Objects;

/**
 * A sentence that readers may hold against the statement, or to its credit, as the second opinion sees it, whether a finding
 * or a strength says so or not. Impressions count together, not each for itself: what no single sentence proves the whole text
 * may tell.
 *
 * @param of the fault or the strength
 * @param span the sentence
 * @param likelihood how likely readers are to see that there, from {@link #LEAST} to 1; two decimals
 */
public record Impression(Aspect of, Span span, double likelihood) {

    /** What is less likely than this leaves no impression. */
    public static final double LEAST = 0.05;

    /** Throws {@link IllegalArgumentException} for a likelihood outside its range. */
    public Impression {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(span, "span");
        if (!(likelihood >= LEAST && likelihood <= 1)) {
            throw new IllegalArgumentException(
                    "a likelihood is a number from " + LEAST + " to 1, but was " + likelihood);
        }
    }

    /** Whether a finding speaks of the same fault in the same sentence. */
    public boolean isOf(Finding finding) {
        return finding.dimension() == of && finding.span().map(span::overlaps).orElse(false);
    }

    /** Whether it is of the same strength in the same sentence. */
    public boolean isOf(Strength strength) {
        return strength.kind() == of && span.overlaps(strength.span());
    }
}
