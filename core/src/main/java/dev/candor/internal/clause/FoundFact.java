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
 * @param inWorkingDays whether the days of a length of time are working days, which its value does not tell
 */
public record FoundFact(Fact.Kind kind, int start, int end, String value, boolean inWorkingDays) {

    /** A fact that is no number of working days. */
    public FoundFact(Fact.Kind kind, int start, int end, String value) {
        this(kind, start, end, value, /* inWorkingDays= */ false);
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
                && inWorkingDays == other.inWorkingDays;
    }

    /** The same fact so many characters later. */
    public FoundFact moved(int characters) {
        return new FoundFact(kind, start + characters, end + characters, value, inWorkingDays);
    }
}
