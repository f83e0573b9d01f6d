package dev.candor.draft;

import dev.candor.Finding;
import dev.candor.Outcome;
import dev.candor.Report;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What an edit did. A finding of before and one of after are the same when they are of one rule, and the text of one became
 * that of the other: either it was not touched, or the edit lies inside or at the border of both.
 *
 * @param outcome the outcome of the text after the edit
 * @param mended findings of before that are gone, in their order; spans point into the text before
 * @param fresh findings that were not there before, in their order; spans point into the text after
 * @param moved findings that are still there, elsewhere or with other words, in their order
 * @param scoreChange by how many points the overall score rose; empty when one of the two texts was not scored
 */
public record DraftChange(
        Outcome outcome, List<Finding> mended, List<Finding> fresh, List<Moved> moved, OptionalInt scoreChange) {

    /**
     * A finding that is still there.
     *
     * @param before as it was; its span points into the text before
     * @param after as it is; its span points into the text after
     */
    public record Moved(Finding before, Finding after) {

        /** Throws {@link NullPointerException} when a part is missing. */
        public Moved {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /** Copies the lists; throws {@link NullPointerException} when a part is missing. */
    public DraftChange {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(scoreChange, "scoreChange");
        mended = List.copyOf(mended);
        fresh = List.copyOf(fresh);
        moved = List.copyOf(moved);
    }

    static DraftChange between(Outcome before, DraftEdit edit, Outcome after) {
        FindingPairs pairs = new FindingPairs(findings(before), edit, findings(after));
        return new DraftChange(
                after,
                pairs.mended(),
                pairs.fresh(),
                pairs.moved(),
                before instanceof Report first && after instanceof Report second
                        ? OptionalInt.of(
                                second.overall().value() - first.overall().value())
                        : OptionalInt.empty());
    }

    private static List<Finding> findings(Outcome outcome) {
        return outcome instanceof Report report ? report.findings() : List.of();
    }
}
