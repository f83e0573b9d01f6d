package dev.candor;

import java.util.Objects;

/**
 * Something a statement does well.
 *
 * @param kind what it does
 * @param span where
 */
public record Strength(Kind kind, Span span) {

    /** What a careful reader gives credit for. */
    public enum Kind implements Aspect {
        /** Apologises plainly. */
        APOLOGY("apology", new Text("道歉", "Apology")),
        /** Says plainly that the fault or the duty is the issuer's own. */
        RESPONSIBILITY("responsibility", new Text("担责", "Responsibility")),
        /** Shows care for particular people, in more than a formula. */
        EMPATHY("empathy", new Text("体恤", "Empathy")),
        /** An action with something checkable in it. */
        CONCRETE_ACTION("concrete-action", new Text("具体行动", "Concrete action"));

        /** Asked for each strength found, so without a copy. */
        private static final Kind[] ALL = values();

        private final String id;
        private final Text label;

        Kind(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** The kind with an id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
        public static Kind of(String id) {
            return Named.of(ALL, "strength", id);
        }

        /** The name used in cards and in JSON. */
        @Override
        public String id() {
            return id;
        }

        /** The name shown to people. */
        @Override
        public Text label() {
            return label;
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Strength {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
