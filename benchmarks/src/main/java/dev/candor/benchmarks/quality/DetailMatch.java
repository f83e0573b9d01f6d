package dev.candor.benchmarks.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two lists of details of one statement, paired: of the same kind, overlapping by half or more, the closest first.
 *
 * @param pairs what both have
 * @param missed what only the first has
 * @param added what only the second has
 */
record DetailMatch(List<Pair> pairs, List<Detail> missed, List<Detail> added) {

    private static final double LEAST_OVERLAP = 0.5;

    /** What both have. */
    record Pair(Detail labelled, Detail found) {

        double overlap() {
            return labelled.overlap(found);
        }
    }

    static DetailMatch of(List<Detail> labelled, List<Detail> found) {
        List<Pair> candidates = new ArrayList<>();
        for (Detail label : labelled) {
            for (Detail other : found) {
                if (label.kind().equals(other.kind()) && label.overlap(other) >= LEAST_OVERLAP) {
                    candidates.add(new Pair(label, other));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Set<Detail> ofLabels = new HashSet<>();
        Set<Detail> ofFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!ofLabels.contains(pair.labelled()) && !ofFound.contains(pair.found())) {
                ofLabels.add(pair.labelled());
                ofFound.add(pair.found());
                pairs.add(pair);
            }
        }
        return new DetailMatch(
                pairs,
                labelled.stream().filter(label -> !ofLabels.contains(label)).toList(),
                found.stream().filter(other -> !ofFound.contains(other)).toList());
    }
}
