package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Severity;
import dev.candor.Span;
import java.util.Optional;

/**
 * A finding as it stands beside the statement.
 *
 * @param label what it is called: faults are counted 1, 2, 3, hints i1, i2, i3
 * @param finding the finding
 * @param place where its words stand; empty when it concerns the whole text
 * @param suppression that somebody accepts it
 * @param points what it costs in its dimension, 0 or less
 */
record Note(String label, Finding finding, Optional<Span> place, Optional<Suppression> suppression, double points) {

    /** The severity that is shown; what is accepted is shown as a hint is. */
    Severity severity() {
        return suppression.isPresent() ? Severity.INFO : finding.severity();
    }
}
