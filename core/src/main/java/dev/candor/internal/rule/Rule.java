package dev.candor.internal.rule;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import java.util.function.Consumer;

/** Something that looks for one kind of wording. Immutable and thread-safe. */
public interface Rule {

    /** What it looks for and why. */
    Card card();

    /** Hands every match in a text to {@code matches}, in order. */
    void match(Reading reading, Memory memory, Consumer<Match> matches);
}
