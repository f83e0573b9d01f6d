package dev.candor;

import java.util.Objects;

/**
 * Something that a statement does not tell, or only pretends to.
 *
 * @param item the id of the disclosure or the check
 * @param why why it matters in this crisis
 * @param rewrite wording with slots to fill in, in language and script of the statement
 */
public record Need(String item, Text why, Rewrite rewrite) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Need {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(rewrite, "rewrite");
    }
}
