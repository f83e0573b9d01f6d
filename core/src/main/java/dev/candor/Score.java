package dev.candor;

/**
 * A score with its grade.
 *
 * @param value 0 to 100, 100 is best
 */
public record Score(int value) {

    /** Throws {@link IllegalArgumentException} outside 0 to 100. */
    public Score {
        Grade.of(value);
    }

    /** The letter for this score. */
    public Grade grade() {
        return Grade.of(value);
    }
}
