package dev.candor.internal.promise;

import dev.candor.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What a heading, a lead-in or an earlier part of the sentence lends to what follows.
 *
 * @param first the first clause of the sentence that lends, or -1
 * @param clause the clause that lends, or -1
 * @param actor the hit that names who acts, or -1
 * @param tense when it happens; null when it does not say
 */
record Stem(int first, int clause, int actor, Promise.@Nullable Tense tense) {

    static final Stem NONE = new Stem(-1, -1, -1, null);

    /** What the part of a sentence before a semicolon lends. */
    static Stem goingOn(int actor, Promise.Tense tense) {
        return new Stem(-1, -1, actor, tense);
    }

    /** Whether a clause announces what follows. */
    boolean isGiven() {
        return clause >= 0;
    }
}
