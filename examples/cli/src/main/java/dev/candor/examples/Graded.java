package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Outcome;
import dev.candor.Report;
import java.util.Map;
import java.util.Optional;

/**
 * A statement and what grading it came to.
 *
 * @param name the file, as the user gave it
 * @param markers the text of the statement with its markers
 * @param outcome the outcome, in which everything counts, accepted or not
 * @param suppressions the findings that are accepted
 * @param remaining the report as if what is accepted cost nothing; empty when nothing is accepted
 */
record Graded(
        String name,
        Markers markers,
        Outcome outcome,
        Map<Finding, Suppression> suppressions,
        Optional<Report> remaining) {

    /** Copies the suppressions. */
    Graded {
        suppressions = Map.copyOf(suppressions);
    }

    /** A statement of which nothing is accepted. */
    static Graded of(String name, Markers markers, Outcome outcome) {
        return new Graded(name, markers, outcome, Map.of(), Optional.empty());
    }

    /** The text of the statement, as the user gave it, with personal data hidden. */
    String text() {
        return outcome.mask().apply(markers.text());
    }

    /** The text that was graded, with personal data hidden and without markers. */
    String words() {
        return outcome.mask().apply(markers.hidden());
    }

    /** The outcome without what is accepted: what a gate looks at, and what advice is for. */
    Outcome counted() {
        return remaining.isPresent() ? remaining.get() : outcome;
    }

    /** The suppression of this finding. */
    Optional<Suppression> suppression(Finding finding) {
        return Optional.ofNullable(suppressions.get(finding));
    }

    /** The fingerprints of the findings, in their order; none when there is no report. */
    Map<Finding, String> fingerprints() {
        return outcome instanceof Report report ? Fingerprints.of(markers.hidden(), report) : Map.of();
    }
}
