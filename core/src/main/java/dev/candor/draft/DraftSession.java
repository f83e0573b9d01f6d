package dev.candor.draft;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Statement;
import java.util.function.Function;

/**
 * A text that is graded while it is written, edit by edit. Each outcome equals that of {@link Grader#grade} on the whole
 * text; only what an edit can change is read again. Belongs to one thread; keeps memory in proportion to the text.
 *
 * <pre>{@code
 * DraftSession session = DraftSession.open(grader, Statement.of(text));
 * DraftChange change = session.edit(120, 124, "5月9日");
 * change.mended().forEach(System.out::println);
 * }</pre>
 */
public final class DraftSession {

    private final Function<Statement, Outcome> grader;
    private Statement statement;
    private Outcome outcome;

    private DraftSession(Function<Statement, Outcome> grader, Statement statement) {
        this.grader = grader;
        this.statement = statement;
        this.outcome = grader.apply(statement);
    }

    /** Starts with a statement, which is graded at once. */
    public static DraftSession open(Grader grader, Statement statement) {
        return new DraftSession(grader.draftGrader(), statement);
    }

    /** The text as it is now. */
    public String text() {
        return statement.text();
    }

    /** The outcome of the text as it is now. */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Replaces a stretch of the text.
     *
     * @param start the first UTF-16 code unit that goes
     * @param end one past the last; {@code start} to insert
     * @param replacement what comes in its place; empty to delete
     * @throws IllegalArgumentException when the stretch does not lie in the text
     */
    public DraftChange edit(int start, int end, String replacement) {
        DraftEdit edit = new DraftEdit(start, end, replacement);
        Outcome before = outcome;
        statement = statement.withText(edit.applyTo(statement.text()));
        outcome = grader.apply(statement);
        return DraftChange.between(before, edit, outcome);
    }
}
