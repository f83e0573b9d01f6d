package dev.candor.casefile;

import dev.candor.Named;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened around the statements.
 *
 * @param at when
 * @param kind what kind of event
 * @param text what was said or what happened; any string
 */
public record CaseEvent(Optional<OffsetDateTime> at, Kind kind, String text) {

    /** Kinds of events. */
    public enum Kind implements Named {
        /** The public learns of it. */
        MEDIA_EXPOSURE("media-exposure"),
        /** An authority is told, asks, or finds. */
        REGULATOR("regulator"),
        /** Somebody goes to court. */
        LAWSUIT("lawsuit"),
        /** The issuer's own earlier advertising; statements are held against it. */
        PROMOTION("promotion"),
        /** Anything else. */
        OTHER("other");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }

        /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
        public static Kind of(String id) {
            return Named.of(values(), "kind of event", id);
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public CaseEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** The same with another text. */
    CaseEvent withText(String other) {
        return new CaseEvent(at, kind, other);
    }
}
