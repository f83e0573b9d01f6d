package dev.candor.internal.score;

import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.List;

/** Finds the impressions that a place in the text leaves without a look at the others. Immutable. */
public final class ImpressionsByPlace {

    private final List<Impression> impressions;

    /** The impressions of a text, by position, as reports hold them; sentences lie apart. */
    public ImpressionsByPlace(List<Impression> impressions) {
        this.impressions = List.copyOf(impressions);
    }

    /** Those of the fault of a finding in its sentences. */
    public List<Impression> of(Finding finding) {
        List<Impression> of = new ArrayList<>();
        if (finding.span().isPresent()) {
            Span place = finding.span().get();
            for (int i = firstBehind(place.start()); isIn(i, place); i++) {
                if (impressions.get(i).isOf(finding)) {
                    of.add(impressions.get(i));
                }
            }
        }
        return of;
    }

    /** Whether there is one of a strength in its sentence. */
    public boolean hasOf(Strength strength) {
        Span place = strength.span();
        for (int i = firstBehind(place.start()); isIn(i, place); i++) {
            if (impressions.get(i).isOf(strength)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an impression, if there is one, is of a sentence that a place has a part of. */
    private boolean isIn(int impression, Span place) {
        return impression < impressions.size()
                && impressions.get(impression).span().overlaps(place);
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
