package dev.candor.internal.promise;

import dev.candor.Promise;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clause contributes to promises.
 *
 * @param role what part it plays
 * @param tense when its act happens; null when it says nothing of it
 * @param action the hit that names its act, or -1
 */
record Part(Role role, Promise.@Nullable Tense tense, int action) {

    /** The part that a clause plays; the later ones tell more of a promise. */
    enum Role {
        /** It has nothing to do with a promise: somebody else acts, or it apologises, accuses, tells what happened. */
        NONE,
        /** It announces a list, which may be one of promises: 具体措施如下. */
        LEAD,
        /** It gives a reason or a purpose. */
        REASON,
        /** It says on what a promise depends, or whom it concerns. */
        CONDITION,
        /** It says nothing by itself. */
        NEUTRAL,
        /** It says when, how, how much of the measure next to it. */
        SERVING,
        /** It commits to something that nobody could see. */
        GENERAL,
        /** It tells an act that could be seen. */
        MEASURE
    }

    private static final Part[] PLAIN =
            Stream.of(Role.values()).map(role -> new Part(role, null, -1)).toArray(Part[]::new);

    /** A part that says nothing but its role. */
    @SuppressWarnings("EnumOrdinal")
    static Part of(Role role) {
        return PLAIN[role.ordinal()];
    }

    /** The same so many hits later. */
    Part moved(int hits) {
        return action < 0 ? this : new Part(role, tense, action + hits);
    }
}
