package dev.candor.internal.score;

import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.List;
import java.util.stream.Stream;

/** Finds the impressions that a place in the text leaves without a look at the others. Immutable. */
public final class ImpressionsByPlace {

    private final List<Impression> impressions;

    /** The impressions of a text, by position, as reports hold them; sentences lie apart. */
    public ImpressionsByPlace(List<Impression> impressions) {
        this.impressions = List.copyOf(impressions);
    }

    /** Those of the fault of a finding in its sentences. */
    public List<Impression> of(Finding finding) {
        return finding.span().stream()
                .flatMap(this::in)
                .filter(impression -> impression.isOf(finding))
                .toList();
    }

    /** Whether there is one of a strength in its sentence. */
    public boolean hasOf(Strength strength) {
        return in(strength.span()).anyMatch(impression -> impression.isOf(strength));
    }

    /** Those of the sentences that a place has a part of. */
    private Stream<Impression> in(Span place) {
        return impressions.subList(firstBehind(place.start()), impressions.size()).stream()
                .takeWhile(impression -> impression.span().overlaps(place));
    }

    /** The first impression of a sentence that ends behind a position. */
    private int firstBehind(int position) {
        int low = 0;
        int high = impressions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (impressions.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
