package dev.candor.casefile;

import dev.candor.Outcome;
import java.util.Objects;

/**
 * A statement with its own grade, to which the clocks of the case do nothing.
 *
 * @param statement as given, with personal data hidden
 * @param outcome its report, or why it is not scored
 */
public record GradedStatement(CaseStatement statement, Outcome outcome) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public GradedStatement {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(outcome, "outcome");
    }
}
