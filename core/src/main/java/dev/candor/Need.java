package dev.candor;

import java.util.Objects;

/**
 * Something that a statement does not tell, or only pretends to.
 *
 * @param detail what it does not tell
 * @param why why it matters in this crisis
 * @param rewrite wording with slots to fill in, in language and script of the statement
 */
public record Need(Detail detail, Text why, Rewrite rewrite) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public Need {
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(rewrite, "rewrite");
    }
}
