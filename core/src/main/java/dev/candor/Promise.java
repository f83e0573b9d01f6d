package dev.candor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the issuer commits to, is doing, or says it has done.
 *
 * @param span the clauses that make it
 * @param actor who acts, as written; empty when nobody is named
 * @param action the acting words
 * @param object what is acted on
 * @param amount a bounded amount or number
 * @param deadline a date, time or duration, normalised where it can be
 * @param measure the concrete measure, when there is one
 * @param verification how it can be checked
 * @param condition what it depends on
 * @param commitment how firmly it is said
 * @param tense when it happens
 * @param specificity 0 to 4: a point each for a concrete measure, a deadline, a bounded amount or object, a named actor
 *     or verification
 * @param missing the slots without content, of {@code measure}, {@code deadline}, {@code amount}, {@code actor},
 *     {@code verification}
 */
public record Promise(
        Span span,
        Optional<String> actor,
        String action,
        Optional<String> object,
        Optional<String> amount,
        Optional<String> deadline,
        Optional<String> measure,
        Optional<String> verification,
        Condition condition,
        Commitment commitment,
        Tense tense,
        int specificity,
        List<String> missing) {

    /** What a promise depends on. */
    public enum Condition implements Named {
        /** Nothing. */
        NONE("none"),
        /** Anyone can check it. */
        OBJECTIVE("objective"),
        /** The issuer judges it. */
        SELF_JUDGED("self-judged");

        private final String id;

        Condition(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /** How firmly a promise is made. */
    public enum Commitment implements Named {
        /** Simply said. */
        PLAIN("plain"),
        /** With a way out, such as 争取. */
        HEDGED("hedged"),
        /** Without any limit, such as 一切. */
        ABSOLUTE("absolute");

        private final String id;

        Commitment(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /** When it happens. */
    public enum Tense implements Named {
        /** It is still to come. */
        FUTURE("future"),
        /** It is being done. */
        ONGOING("ongoing"),
        /** It is said to have been done. */
        DONE("done");

        private final String id;

        Tense(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        @Override
        public String id() {
            return id;
        }
    }

    /**
     * Copies the list; throws {@link NullPointerException} when a part is missing, {@link IllegalArgumentException} when the
     * specificity is not 0 to 4.
     */
    public Promise {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(tense, "tense");
        if (specificity < 0 || specificity > 4) {
            throw new IllegalArgumentException("specificity must be 0 to 4, but was " + specificity);
        }
        missing = List.copyOf(missing);
    }
}
