package dev.candor.casefile;

import dev.candor.Span;
import java.util.Objects;

/**
 * Words of a case.
 *
 * @param statement the id of the statement; {@code event:0} for the first event, and so on
 * @param span where they stand in its text
 */
public record Place(String statement, Span span) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Place {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(span, "span");
    }
}
