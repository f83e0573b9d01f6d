package dev.candor;

import java.util.Objects;

/**
 * A statement that cannot be graded fairly, with the reason: never a false 0 or 100.
 *
 * @param language the language found, {@code und} when none was
 * @param reason why not
 * @param hint what to do about it
 */
public record NotScored(String language, Reason reason, Text hint) implements Outcome {

    /** Why a statement is not scored. */
    public enum Reason implements Named {
        /** There is no text. */
        EMPTY("empty"),
        /** Too little text to judge. */
        TOO_SHORT("too-short"),
        /** More text than the limits allow. */
        TOO_LONG("too-long"),
        /** Nothing that could be a crisis: no event, no apology, no promise, no claim. */
        NO_EVENT("no-event"),
        /** No language given to the grader can read it. */
        UNSUPPORTED_LANGUAGE("unsupported-language");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /** {@link Mask#NONE}: nothing was looked for. */
    @Override
    public Mask mask() {
        return Mask.NONE;
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public NotScored {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(hint, "hint");
    }
}
