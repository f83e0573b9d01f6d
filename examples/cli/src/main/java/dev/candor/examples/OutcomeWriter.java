package dev.candor.examples;

import java.util.List;

/** A format for what grading statements came to. */
interface OutcomeWriter {

    /** All of it as text that ends with a line break. */
    String write(List<Graded> statements);
}
