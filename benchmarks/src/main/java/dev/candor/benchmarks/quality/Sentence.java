package dev.candor.benchmarks.quality;

import dev.candor.Finding;
import dev.candor.Span;
import dev.candor.Strength;

/**
 * A sentence as the readers saw it.
 *
 * @param span where it stands, in UTF-16 code units
 * @param text its words
 */
public record Sentence(Span span, String text) {

    private static final int SLACK = 40;

    /** Whether a finding counts for this sentence: it costs points, has a span here, and is not about far more. */
    boolean isHitBy(Finding finding) {
        return finding.counts() && finding.span().filter(this::isReachedBy).isPresent();
    }

    /** Whether a strength counts for this sentence. */
    boolean isHitBy(Strength strength) {
        return isReachedBy(strength.span());
    }

    private boolean isReachedBy(Span other) {
        return span.overlaps(other) && other.length() <= 2 * span.length() + SLACK;
    }
}
