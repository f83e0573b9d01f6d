package dev.candor.casefile;

import dev.candor.Span;
import java.util.Objects;

/**
 * Words of a case.
 *
 * @param source the text in which they stand
 * @param span where they stand in it
 */
public record Place(Source source, Span span) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(span, "span");
    }
}
