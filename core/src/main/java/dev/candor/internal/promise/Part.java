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

    /** The tenses and none. */
    private static final int TENSES = Promise.Tense.values().length + 1;

    /** The parts without an act, by role; of a role first that without a tense. */
    private static final Part[] WITHOUT_ACT = Stream.of(Role.values())
            .flatMap(role -> Stream.concat(
                    Stream.of(new Part(role, null, -1)),
                    Stream.of(Promise.Tense.values()).map(tense -> new Part(role, tense, -1))))
            .toArray(Part[]::new);

    /** A part that says nothing but its role. */
    static Part of(Role role) {
        return of(role, null);
    }

    /** A part without an act. */
    @SuppressWarnings("EnumOrdinal")
    static Part of(Role role, Promise.@Nullable Tense tense) {
        return WITHOUT_ACT[role.ordinal() * TENSES + (tense == null ? 0 : 1 + tense.ordinal())];
    }

    /** The same so many hits later. */
    Part moved(int hits) {
        return action < 0 ? this : new Part(role, tense, action + hits);
    }
}
