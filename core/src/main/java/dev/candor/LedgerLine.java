package dev.candor;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step on the way to a score. The lines of a dimension add up to its score, those without a dimension to the overall
 * score.
 *
 * @param <D> the dimensions that are scored
 * @param <S> what lines may be about
 * @param dimension whose score it leads to; empty for the overall score
 * @param kind why points are added or taken away
 * @param points the points added, negative when taken away; two decimals
 * @param finding the index of the finding that is the reason, in the report on a statement
 * @param subject what else is the reason; empty where dimension, kind and finding say it all
 */
public record LedgerLine<D extends Named, S extends Named>(
        Optional<D> dimension, Kind kind, double points, OptionalInt finding, Optional<S> subject) {

    /** Why points are added or taken away. */
    public enum Kind implements Named {
        /** Where a dimension starts. */
        BASE("base"),
        /**
         * A finding of a statement; in a case whatever costs points, found or not: also an answer that is put off to a day,
         * a promise given a new date, a correction, a first statement that says little.
         */
        FINDING("finding"),
        /** The impressions that the sentences of a statement leave, together. */
        IMPRESSION("impression"),
        /** A share of the way to what readers would give the whole statement. */
        ESTIMATE("estimate"),
        /** A disclosure that is missing or vague. */
        DISCLOSURE("disclosure"),
        /** A strength that the statement is short of. */
        STRENGTH("strength"),
        /** Shifted blame, which hollows an apology. */
        BLAME("blame"),
        /** Brings what fell below 0 to it. */
        FLOOR("floor"),
        /** What the score of a dimension, or that of the statements of a case, adds to the overall score. */
        WEIGHT("weight"),
        /** What the weakest dimension pulls the overall score down by. */
        WEAKEST("weakest"),
        /** Brings the overall score to the most that is allowed. */
        CAP("cap"),
        /** Makes a whole number of the score. */
        ROUNDING("rounding");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public LedgerLine {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(subject, "subject");
    }
}
