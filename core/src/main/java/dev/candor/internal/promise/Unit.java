package dev.candor.internal.promise;

import dev.candor.Promise.Tense;

/**
 * The clauses of one promise.
 *
 * @param first the first clause
 * @param last the last clause
 * @param core the clause that makes it
 * @param isMeasure whether it is an act that could be seen, and no general aim
 * @param action the hit that names its act, or -1
 * @param tense when it happens
 * @param stem what it takes over from a heading or an earlier sentence
 */
record Unit(int first, int last, int core, boolean isMeasure, int action, Tense tense, Stem stem) {

    /** The same, done. */
    Unit over() {
        return new Unit(first, last, core, isMeasure, action, Tense.DONE, stem);
    }
}
