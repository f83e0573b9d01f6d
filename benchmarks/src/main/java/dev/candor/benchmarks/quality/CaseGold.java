package dev.candor.benchmarks.quality;

import dev.candor.casefile.Case;
import dev.candor.casefile.Place;
import java.util.List;
import java.util.Optional;

/**
 * A labelled case.
 *
 * @param file the case
 * @param label what a reader says of it
 * @param slot what a pair of statements differs about, or is tempting about; empty for questions and promises
 * @param focus the promise that is followed
 * @param evidence the stretches that show the label: the two values of a pair, the passage that meets a question or shows
 *     what became of a promise
 */
record CaseGold(Case file, String label, String slot, Optional<Place> focus, List<Place> evidence) {

    /** Copies the list. */
    CaseGold {
        evidence = List.copyOf(evidence);
    }
}
