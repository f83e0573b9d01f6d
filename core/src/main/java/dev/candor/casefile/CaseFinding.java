package dev.candor.casefile;

import dev.candor.Severity;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;

/**
 * A fault that no statement shows alone.
 *
 * @param rule the id of the rule, such as {@code consistency.numbers}
 * @param dimension the dimension that it charges
 * @param severity how much it matters; {@link Severity#INFO} costs nothing
 * @param message what is wrong, in both languages of the interface
 * @param places the words that show it, in the order of the statements; none when silence is the fault
 */
public record CaseFinding(String rule, CaseDimension dimension, Severity severity, Text message, List<Place> places) {

    /** Copies the places. */
    public CaseFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        places = List.copyOf(places);
    }
}
