package dev.candor.internal.language;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.NormalizedText;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds checkable values; thread-safe, linear, never throws. */
public interface FactScanner {

    /**
     * The facts of a text, by start, not overlapping.
     *
     * @param text the normalised text
     * @param publishedAt when the statement was published; relative dates count from here
     * @param issuer names of who speaks, in normalised characters
     */
    List<FoundFact> scan(NormalizedText text, Optional<OffsetDateTime> publishedAt, Collection<String> issuer);

    /**
     * A scanner that finds the same and is made for one draft that is scanned again and again: it may remember what it found.
     * Belongs to one thread.
     */
    default FactScanner ofDraft() {
        return this;
    }
}
