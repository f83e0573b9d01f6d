package dev.candor.internal.clause;

import dev.candor.Fact;

/**
 * A checkable value in normalised offsets.
 *
 * @param kind what it is
 * @param start the first normalised character
 * @param end one past the last
 * @param value the normalised value, as {@link Fact#value()}; empty when nobody could look it up, as for {@code 当天}: rules
 *     read it, and reports do not list it
 * @param told how it is told, where its value does not say that
 */
public record FoundFact(Fact.Kind kind, int start, int end, String value, Told told) {

    /** How a value is told. */
    public enum Told {
        /** As the value says. */
        FULLY,
        /** The days of a length of time are working days. */
        IN_WORKING_DAYS,
        /** The year of a date is that of the day of the text, or the one beside it. */
        WITHOUT_YEAR
    }

    /** A fact of which its value says all. */
    public FoundFact(Fact.Kind kind, int start, int end, String value) {
        this(kind, start, end, value, Told.FULLY);
    }

    /** Whether a report lists it. */
    public boolean isListed() {
        return !value.isEmpty();
    }

    /** Whether another fact is the same, so many characters further back. */
    public boolean isMoved(FoundFact other, int characters) {
        return kind == other.kind
                && start - characters == other.start
                && end - characters == other.end
                && value.equals(other.value)
                && told == other.told;
    }

    /** The same fact so many characters later. */
    public FoundFact moved(int characters) {
        return new FoundFact(kind, start + characters, end + characters, value, told);
    }
}
