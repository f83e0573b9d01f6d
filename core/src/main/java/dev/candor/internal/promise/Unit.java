package dev.candor.internal.promise;

import dev.candor.Promise.Tense;

/**
 * The clauses of one promise.
 *
 * @param sentence the sentence that they stand in
 * @param first the first clause
 * @param last the last clause
 * @param core the clause that makes it
 * @param part what that clause contributes
 * @param tense when it happens
 * @param stem what it takes over from a heading or an earlier sentence
 */
record Unit(int sentence, int first, int last, int core, Part part, Tense tense, Stem stem) {

    Unit from(int clause) {
        return new Unit(sentence, clause, last, core, part, tense, stem);
    }

    Unit to(int clause) {
        return new Unit(sentence, first, clause, core, part, tense, stem);
    }

    /** The same so many sentences, clauses and hits later. */
    Unit moved(int sentences, int clauses, int hits) {
        return new Unit(
                sentence + sentences,
                first + clauses,
                last + clauses,
                core + clauses,
                part.action() < 0 ? part : new Part(part.role(), part.tense(), part.action() + hits),
                tense,
                stem.moved(clauses, hits));
    }

    boolean isMeasure() {
        return part.role() == Part.Role.MEASURE;
    }
}
