package dev.candor.internal.clause;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;

/** Counts days. Holidays are not known; weekends are. Stateless. */
public final class Days {

    /** A month and a day further than this from the day of a text are taken for those of the year beside it. */
    public static final int FAR = 270;

    /** A day told without its year that is a limit, and lies further behind than this, is one of the next year. */
    private static final Period BEHIND = Period.ofMonths(3);

    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private Days() {}

    /** Of a value that is a range its end. */
    public static String last(String value) {
        return value.substring(value.indexOf('/') + 1);
    }

    /** The day of a date, of a month its last; empty for any other value. */
    public static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(isMonth(date) ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a date is a month with its year. */
    public static boolean isMonth(String date) {
        return date.length() == "2026-03".length() && date.charAt(0) != '-';
    }

    /**
     * The end of a date; when it is a limit, by which something is to be done, as one reads it on the day of the text, if that is
     * known.
     */
    public static String end(FoundFact date, boolean isLimit, Optional<LocalDate> published) {
        String last = last(date.value());
        return isLimit && published.isPresent() ? limit(date, last, published.get()) : last;
    }

    private static String limit(FoundFact date, String last, LocalDate published) {
        boolean behind = date.told() == FoundFact.Told.WITHOUT_YEAR
                && day(last)
                        .filter(day -> day.isBefore(published.minus(BEHIND)))
                        .isPresent();
        if (!behind) {
            return last;
        }
        return isMonth(last)
                ? YearMonth.parse(last).plusYears(1).toString()
                : LocalDate.parse(last).plusYears(1).toString();
    }

    /** The last day of a term that runs from a moment; empty for one beyond all calendars. */
    public static Optional<LocalDate> after(OffsetDateTime moment, FoundFact term) {
        String last = last(term.value());
        try {
            return isHours(last)
                    ? Optional.of(moment.plus(Duration.parse(last)).toLocalDate())
                    : after(moment.toLocalDate(), term);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The last day of a term that runs from a day; empty for a term of hours, and for one beyond all calendars. */
    public static Optional<LocalDate> after(LocalDate day, FoundFact term) {
        String last = last(term.value());
        if (isHours(last)) {
            return Optional.empty();
        }
        try {
            LocalDate end = day.plus(Period.parse(last));
            return Optional.of(
                    term.told() == FoundFact.Told.IN_WORKING_DAYS
                            ? workingDaysAfter(day, end.toEpochDay() - day.toEpochDay())
                            : end);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean isHours(String term) {
        return term.contains("T");
    }

    private static LocalDate workingDaysAfter(LocalDate day, long count) {
        LocalDate end = day;
        while (isWeekend(end)) {
            end = end.minusDays(1);
        }
        end = end.plusWeeks(count / WORKING_DAYS_OF_A_WEEK);
        for (long left = count % WORKING_DAYS_OF_A_WEEK; left > 0; ) {
            end = end.plusDays(1);
            left -= isWeekend(end) ? 0 : 1;
        }
        return end;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
