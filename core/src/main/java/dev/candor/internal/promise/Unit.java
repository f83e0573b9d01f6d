package dev.candor.internal.promise;

import dev.candor.Promise.Tense;

/**
 * The clauses of one promise.
 *
 * @param first the first clause
 * @param last the last clause
 * @param core the clause that makes it
 * @param part what that clause contributes
 * @param tense when it happens
 * @param stem what it takes over from a heading or an earlier sentence
 */
record Unit(int first, int last, int core, Part part, Tense tense, Stem stem) {

    /** Whether it is an act that could be seen, and no general aim. */
    boolean isMeasure() {
        return part.role() != Part.Role.GENERAL;
    }
}
