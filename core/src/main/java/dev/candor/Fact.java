package dev.candor;

import java.util.Objects;

/**
 * A checkable value in the text.
 *
 * @param kind what it is
 * @param value the normalised value: dates, times and durations as ISO 8601 with what is not known left out ({@code
 *     --05-09}, {@code T14:30}), ranges with a slash, money as {@code CNY 12000}, counts as {@code 41 人}, shares as {@code
 *     2.5 %}, statutes as name and article, everything else as written
 * @param span where it stands
 */
public record Fact(Kind kind, String value, Span span) {

    /** Kinds of facts. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        MONEY,
        COUNT,
        PERCENT,
        VERSION,
        BATCH,
        PERSON,
        ROLE,
        ORGANISATION,
        PLACE,
        AGENCY,
        STATUTE,
        PHONE,
        EMAIL,
        URL,
        REFERENCE;

        /** The name used in JSON and, after {@code fact.}, in the patterns of cards. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
