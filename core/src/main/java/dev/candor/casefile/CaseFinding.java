package dev.candor.casefile;

import dev.candor.Severity;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;

/**
 * A fault that no statement shows alone.
 *
 * @param rule what kind of fault
 * @param message what is wrong, in both languages of the interface
 * @param places the words that show it, in the order of the statements; none when silence is the fault
 */
public record CaseFinding(CaseRule rule, Text message, List<Place> places) {

    /** Copies the places. */
    public CaseFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        places = List.copyOf(places);
    }

    /** The dimension that it charges. */
    public CaseDimension dimension() {
        return rule.dimension();
    }

    /** How much it matters. */
    public Severity severity() {
        return rule.severity();
    }
}
