package dev.candor.zh.facts;

import dev.candor.internal.clause.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calendar days as plain numbers, {@code yyyymmdd}, in which a part that is not known is zero: {@code 20250509},
 * {@code 509}, {@code 20250500}.
 */
final class Day {

    /** A date that no calendar has, such as the 30th of February. */
    static final int IMPOSSIBLE = -1;

    private static final int LEAP_YEAR = 2024;

    /** How months and days of a month are written behind what is larger; 0, which is not known, is not written. */
    private static final List<String> PARTS = IntStream.rangeClosed(0, 31)
            .mapToObj(part -> part == 0 ? "" : (part < 10 ? "-0" : "-") + part)
            .toList();

    private Day() {}

    /** The day of three parts, each zero when it is not known, or {@link #IMPOSSIBLE}. */
    static int of(int year, int month, int day) {
        if (month > 12
                || (month > 0
                        && day
                                > YearMonth.of(year == 0 ? LEAP_YEAR : year, month)
                                        .lengthOfMonth())
                || day > 31) {
            return IMPOSSIBLE;
        }
        return year * 10_000 + month * 100 + day;
    }

    static int of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The last day of a month; of a February without a year the 28th. */
    static int last(int year, int month) {
        return of(
                year,
                month,
                YearMonth.of(year == 0 ? LEAP_YEAR + 1 : year, month).lengthOfMonth());
    }

    static int year(int day) {
        return day / 10_000;
    }

    static int month(int day) {
        return day / 100 % 100;
    }

    static int dayOfMonth(int day) {
        return day % 100;
    }

    /** Whether year, month and day are known. */
    static boolean isFull(int day) {
        return year(day) > 0 && month(day) > 0 && dayOfMonth(day) > 0;
    }

    /** The day some days later; month and day must be known. */
    static int plus(int day, int days) {
        int year = year(day);
        int moved = of(LocalDate.of(year == 0 ? LEAP_YEAR : year, month(day), dayOfMonth(day))
                .plusDays(days));
        return year == 0 ? moved % 10_000 : moved;
    }

    /** The same day with the year that a reader takes it for on the day of publication. */
    static int inYearOf(int day, @Nullable LocalDate published) {
        if (published == null || year(day) > 0 || month(day) == 0) {
            return day;
        }
        int year = published.getYear();
        LocalDate guess = LocalDate.of(
                year,
                month(day),
                Math.min(
                        Math.max(dayOfMonth(day), 1),
                        YearMonth.of(year, month(day)).lengthOfMonth()));
        long distance = ChronoUnit.DAYS.between(published, guess);
        int shift = distance > Days.FAR ? -1 : distance < -Days.FAR ? 1 : 0;
        int dated = of(year + shift, month(day), dayOfMonth(day));
        return dated == IMPOSSIBLE ? day : dated;
    }

    /**
     * ISO 8601 with what is not known left out: {@code 2025-05-09}, {@code --05-09}, {@code 2025-05}, {@code ---09}; of an impossible
     * date nothing is known.
     */
    static String iso(int day) {
        if (day == IMPOSSIBLE) {
            return "--";
        }
        String month = PARTS.get(month(day));
        String dayOfMonth = PARTS.get(dayOfMonth(day));
        if (year(day) > 0) {
            return Integer.toString(year(day)).concat(month).concat(dayOfMonth);
        }
        return String.join("", "-", month.isEmpty() ? "-" : month, dayOfMonth);
    }
}
