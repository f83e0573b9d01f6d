package dev.candor.examples;

/** A format for what changed. */
interface ComparisonWriter {

    /** Writes about a statement in full. */
    void statement(Comparison comparison);

    /** Writes about one of many statements. */
    void oneOfMany(Comparison comparison);

    /** Writes what all of them came to. */
    void summary(ComparisonTally tally, ResultPairs.Alone alone);
}
