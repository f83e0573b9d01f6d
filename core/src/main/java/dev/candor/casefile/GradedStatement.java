package dev.candor.casefile;

import dev.candor.Outcome;
import java.util.Objects;

/**
 * A statement with its own grade, to which the clocks of the case do nothing.
 *
 * @param statement as given
 * @param outcome its report, or why it is not scored
 */
public record GradedStatement(CaseStatement statement, Outcome outcome) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public GradedStatement {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** The text of the statement with personal data hidden, as every output shows it. */
    public String shown() {
        return outcome.mask().apply(statement.text());
    }
}
