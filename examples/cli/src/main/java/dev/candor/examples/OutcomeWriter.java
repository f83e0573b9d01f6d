package dev.candor.examples;

import dev.candor.Outcome;
import dev.candor.Statement;

/** A format for what grading a statement came to. */
interface OutcomeWriter {

    /** The outcome as text that ends with a line break. */
    String write(String name, Statement statement, Outcome outcome);
}
