package dev.candor.examples;

import dev.candor.Grader;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param terminal where to read and write
 * @param ui the languages to speak
 * @param grader builds the grader, which takes a moment: asked only by a command that needs it, and after its arguments
 *     have been checked
 */
record Session(Terminal terminal, Ui ui, Supplier<Grader> grader) {

    /** Tells the user what went wrong. */
    void complain(InputException e) {
        terminal.err().println("candor: " + e.text().in(ui.messages()));
    }
}
