package dev.candor.internal.language;

import dev.candor.Region;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.NormalizedText;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds checkable values; thread-safe, linear, never throws. */
public interface FactScanner {

    /**
     * What was found.
     *
     * @param facts by start, not overlapping
     * @param day the day that the text is from: that of publication, else the one it gives itself. An ISO date, or one
     *     without its year such as {@code --05-12}; empty when unknown
     */
    record Found(List<FoundFact> facts, String day) {}

    /**
     * The facts of a text and the day that it is from.
     *
     * @param text the normalised text
     * @param publishedAt when the statement was published; relative dates count from here
     * @param region where it is published; amounts without a currency of their own are in that of the place
     * @param issuer names of who speaks, in normalised characters
     */
    Found scan(
            NormalizedText text,
            Optional<OffsetDateTime> publishedAt,
            Optional<Region> region,
            Collection<String> issuer);

    /**
     * A scanner that finds the same and is made for one draft that is scanned again and again: it may remember what it found.
     * Belongs to one thread.
     */
    default FactScanner ofDraft() {
        return this;
    }
}
