package dev.candor;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One step on the way to a score. The lines of a dimension add up to its score, the lines of {@code overall} to the
 * overall score.
 *
 * @param of the id of a dimension, or {@code overall}
 * @param kind {@code base}, {@code finding}, {@code impression}, {@code estimate}, {@code disclosure}, {@code strength},
 *     {@code blame}, {@code floor}, {@code weight}, {@code weakest}, {@code cap} or {@code rounding}
 * @param points the points added, negative when taken away; two decimals
 * @param finding the index of the finding in the report, for a line of kind {@code finding} or {@code cap}
 * @param subject what the line is about: the id of a rule, a disclosure, a strength or a dimension, or empty
 */
public record LedgerLine(String of, String kind, double points, OptionalInt finding, String subject) {

    /** Throws {@link NullPointerException} when a part is missing. */
    public LedgerLine {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(subject, "subject");
    }
}
