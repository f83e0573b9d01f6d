package dev.candor;

/**
 * How much a grader takes on.
 *
 * @param maxCharacters the longest text graded, in UTF-16 code units; longer ones are {@code NotScored(too-long)}
 * @param maxFindings the most findings reported; the gravest are kept
 */
public record Limits(int maxCharacters, int maxFindings) {

    /** 2,000,000 characters, 10,000 findings. */
    public static final Limits STANDARD = new Limits(2_000_000, 10_000);

    /** Throws {@link IllegalArgumentException} unless both are at least 1. */
    public Limits {
        if (maxCharacters < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("limits must be at least 1, but were " + maxCharacters
                    + " characters and " + maxFindings + " findings");
        }
    }
}
