package dev.candor.casefile;

import dev.candor.Named;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the timeline.
 *
 * @param at when; empty for a statement or an event without a time
 * @param kind what it is
 * @param source the statement or the event; empty for all else
 */
public record TimelineEntry(Optional<OffsetDateTime> at, Kind kind, Optional<Source> source) {

    /** What a line is about. */
    public enum Kind implements Named {
        /** It happened. */
        OCCURRED("occurred"),
        /** The issuer knew. */
        KNOWN("known"),
        /** A statement came out. */
        STATEMENT("statement"),
        /** Something around the statements. */
        EVENT("event"),
        /** From here one looks back. */
        AS_OF("as-of");

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
    public TimelineEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
    }
}
