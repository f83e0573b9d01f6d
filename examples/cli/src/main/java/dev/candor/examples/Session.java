package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Text;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What every command works with.
 *
 * @param terminal where to read and write
 * @param ui the languages to speak
 * @param clock what tells today's date
 * @param grader builds the grader, which takes a moment: asked only by a command that needs it, and after its arguments
 *     have been checked
 */
record Session(Terminal terminal, Ui ui, Clock clock, Supplier<Grader> grader) {

    /** Tells the user something that is no part of the output. */
    void tell(Text text) {
        terminal.err().println("candor: " + Printable.of(text.in(ui.messages())));
    }
}
