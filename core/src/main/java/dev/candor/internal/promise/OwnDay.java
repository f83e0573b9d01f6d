package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.internal.clause.Days;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day that a text is from, beside days that it tells.
 *
 * @param value an ISO date, or one without its year such as {@code --05-12}; empty when unknown
 */
record OwnDay(String value) {

    private static final int DAYS_OF_A_MONTH = 30;

    /** The length of an ISO date with its year. */
    private static final int DATED = 10;

    /** The day of a text. */
    static OwnDay of(Reading reading) {
        return new OwnDay(reading.day());
    }

    /** The day with its year, from which terms run. */
    Optional<LocalDate> dated() {
        return value.length() == DATED ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }

    /** Whether the last day told in a stretch is still to come, or today; empty when that cannot be told. */
    Optional<Boolean> isAhead(Reading reading, int start, int end) {
        List<FoundFact> facts = Facts.in(reading, start, end);
        for (int i = facts.size() - 1; i >= 0 && !value.isEmpty(); i--) {
            if (facts.get(i).kind() == Fact.Kind.DATE && facts.get(i).isListed()) {
                return isAhead(facts.get(i).value());
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> isAhead(String date) {
        String last = date.substring(date.indexOf('/') + 1);
        int month = month(last);
        int own = month(value);
        if (month < 0 || own < 0) {
            return Optional.empty();
        }
        int years = year(last).compareTo(year(value));
        if (years != 0 && !year(last).isEmpty() && !year(value).isEmpty()) {
            return Optional.of(years > 0);
        }
        int months = month - own;
        if (months == 0) {
            return Optional.of(rest(last).isEmpty() || rest(last).compareTo(rest(value)) >= 0);
        }
        boolean sameYear = !year(last).isEmpty() && years == 0;
        boolean near = sameYear || Math.abs(months) * DAYS_OF_A_MONTH <= Days.FAR;
        return Optional.of(near == (months > 0));
    }

    /** What stands before the month: the year, or nothing. */
    private static String year(String date) {
        return date.startsWith("--") ? "" : date.substring(0, Math.min(4, date.length()));
    }

    private static int month(String date) {
        int at = date.startsWith("--") ? 2 : 5;
        if (date.length() < at + 2 || !Character.isDigit(date.charAt(at)) || !Character.isDigit(date.charAt(at + 1))) {
            return -1;
        }
        return Integer.parseInt(date, at, at + 2, 10);
    }

    /** The day of the month with what follows. */
    private static String rest(String date) {
        int at = date.startsWith("--") ? 4 : 7;
        return date.substring(Math.min(at, date.length()));
    }
}
