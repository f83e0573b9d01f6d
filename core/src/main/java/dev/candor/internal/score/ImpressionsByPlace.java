package dev.candor.internal.score;

import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Span;
import dev.candor.Strength;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the impressions that a place in the text leaves without a look at the others. Immutable. */
public final class ImpressionsByPlace {

    /** By what they are of and where their sentences start; sentences lie apart. */
    private final Map<String, NavigableMap<Integer, Impression>> impressions = new HashMap<>();

    /** The impressions of a text. */
    public ImpressionsByPlace(List<Impression> all) {
        for (Impression impression : all) {
            impressions
                    .computeIfAbsent(impression.of(), of -> new TreeMap<>())
                    .put(impression.span().start(), impression);
        }
    }

    /** Those of the fault of a finding in its sentences. */
    public List<Impression> of(Finding finding) {
        return finding.span().map(span -> in(span, finding.dimension().id())).orElse(List.of()).stream()
                .filter(impression -> impression.isOf(finding))
                .toList();
    }

    /** Whether there is one of a strength in its sentence. */
    public boolean hasOf(Strength strength) {
        return in(strength.span(), strength.kind().id()).stream().anyMatch(impression -> impression.isOf(strength));
    }

    /** Those whose sentences start in a place, and the one before. */
    private List<Impression> in(Span span, String of) {
        NavigableMap<Integer, Impression> all = impressions.getOrDefault(of, Collections.emptyNavigableMap());
        Integer before = all.floorKey(span.start());
        int from = before == null ? span.start() : before;
        return List.copyOf(all.subMap(from, span.end()).values());
    }
}
