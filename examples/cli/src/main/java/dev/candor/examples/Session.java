package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.ScoringProfile;
import dev.candor.Text;
import java.time.Clock;
import java.util.function.Function;

/**
 * What every command works with.
 *
 * @param terminal where to read and write
 * @param ui the languages to speak
 * @param clock what tells today's date
 * @param graders builds a grader that scores by a profile, which takes a moment: asked only by a command that needs one,
 *     and after its arguments have been checked
 */
record Session(Terminal terminal, Ui ui, Clock clock, Function<ScoringProfile, Grader> graders) {

    /** A grader that scores by this profile. */
    Grader grader(ScoringProfile profile) {
        return graders.apply(profile);
    }

    /** Tells the user something that is no part of the output. */
    void tell(Text text) {
        terminal.err().println("candor: " + Printable.of(text.in(ui.messages())));
    }
}
