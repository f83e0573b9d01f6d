package dev.candor.casefile;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What happened around the statements.
 *
 * @param at when
 * @param kind what kind of event
 * @param text what was said or what happened; any string
 */
public record CaseEvent(Optional<OffsetDateTime> at, Kind kind, String text) {

    /** Kinds of events. */
    public enum Kind {
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
        public String id() {
            return id;
        }

        /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
        public static Kind of(String id) {
            for (Kind value : values()) {
                if (value.id.equals(id)) {
                    return value;
                }
            }
            throw new IllegalArgumentException("unknown kind of event '" + id + "'; allowed: "
                    + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", ")));
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public CaseEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
