package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.Promise;
import dev.candor.internal.clause.Days;
import dev.candor.internal.clause.FoundFact;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * When a promise is due.
 *
 * @param text the day or moment, ISO 8601
 * @param day the last day
 * @param moment the moment, when a time of day is told
 * @param from the first normalised character of the promise
 * @param to one past the last
 */
record DueDate(String text, LocalDate day, Optional<OffsetDateTime> moment, int from, int to) {

    /** The day by which a promise of a statement is due; empty when it has none that can be told. */
    static Optional<DueDate> of(ReadStatement statement, Promise promise) {
        int from = statement.text().toNormalized(promise.span().start());
        int to = Math.max(from + 1, statement.text().toNormalized(promise.span().end()));
        Optional<LocalDate> day = promise.deadline().flatMap(Days::day);
        return day.isPresent() ? Optional.of(on(statement, day.get(), from, to)) : of(statement, from, to);
    }

    /** The day told in a stretch of a statement. */
    static Optional<DueDate> of(ReadStatement statement, int from, int to) {
        Optional<OffsetDateTime> published = statement.publishedAt();
        Optional<LocalDate> day = statement
                .fact(Fact.Kind.DATE, from, to)
                .filter(fact -> !Days.isMonth(fact.value()) || isTerm(statement, fact))
                .flatMap(f -> Days.day(end(statement, f)));
        if (day.isEmpty()) {
            day = statement
                    .fact(Fact.Kind.DURATION, from, to)
                    .filter(fact -> isTerm(statement, fact))
                    .flatMap(f -> published.flatMap(at -> Days.after(at, f)));
        }
        if (day.isEmpty() && published.isPresent()) {
            day = said(statement, from, to, published.get().toLocalDate());
        }
        return day.map(found -> on(statement, found, from, to));
    }

    /** The end of a date; as a limit when the words say that something is to be done by then. */
    private static String end(ReadStatement statement, FoundFact date) {
        boolean before = statement.endsAt(Mark.BEFORE, Math.min(statement.text().length(), date.end() + 2), 2);
        return Days.end(date, before, statement.publishedAt().map(OffsetDateTime::toLocalDate));
    }

    /** Whether a length of time says until when: 三天内. */
    private static boolean isTerm(ReadStatement statement, FoundFact fact) {
        int end = Math.min(statement.text().length(), fact.end() + 2);
        return statement.endsAt(Mark.BEFORE, end, 2) || statement.endsAt(Mark.WITHIN, end, 3);
    }

    private static DueDate on(ReadStatement statement, LocalDate day, int from, int to) {
        Optional<OffsetDateTime> moment = moment(statement, from, to, day, statement.publishedAt());
        return new DueDate(moment.map(OffsetDateTime::toString).orElse(day.toString()), day, moment, from, to);
    }

    /** Whether it is past at a moment. */
    boolean isOver(OffsetDateTime at) {
        return moment.map(at::isAfter).orElseGet(() -> at.toLocalDate().isAfter(day));
    }

    /** Whether it lies ahead of a moment: later that day by the clock, or on a later day. */
    boolean isAfter(OffsetDateTime at) {
        return moment.map(m -> m.isAfter(at)).orElseGet(() -> day.isAfter(at.toLocalDate()));
    }

    /** The day of words such as 明天 and 本周五, each a group of the lexicon that says how to count; the longest counts. */
    private static Optional<LocalDate> said(ReadStatement statement, int from, int to, LocalDate published) {
        int longest = 0;
        Optional<LocalDate> day = Optional.empty();
        for (Map.Entry<String, Integer> word : statement.words().deadlines().entrySet()) {
            int length = statement.longest(word.getValue(), from, to);
            if (length > longest) {
                day = Optional.of(count(word.getKey(), published));
                longest = length;
            }
        }
        return day;
    }

    private static LocalDate count(String rule, LocalDate from) {
        return switch (rule) {
            case "today" -> from;
            case "tomorrow" -> from.plusDays(1);
            case "day-after" -> from.plusDays(2);
            case "month-end" -> from.with(TemporalAdjusters.lastDayOfMonth());
            case "year-end" -> from.with(TemporalAdjusters.lastDayOfYear());
            case "next-month-end" -> from.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
            case "next-week-end" -> from.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "week-end" -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            default -> weekday(rule, from);
        };
    }

    /** {@code week-5} is the Friday of this week, {@code next-week-5} that of the next. */
    private static LocalDate weekday(String rule, LocalDate from) {
        DayOfWeek day = DayOfWeek.of(rule.charAt(rule.length() - 1) - '0');
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate found = monday.with(TemporalAdjusters.nextOrSame(day));
        return rule.startsWith("next") || found.isBefore(from) ? found.plusWeeks(1) : found;
    }

    private static Optional<OffsetDateTime> moment(
            ReadStatement statement, int from, int to, LocalDate day, Optional<OffsetDateTime> published) {
        Optional<FoundFact> time = statement.fact(Fact.Kind.TIME, from, to);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        try {
            ZoneOffset zone = published.map(OffsetDateTime::getOffset).orElse(ZoneOffset.ofHours(8));
            String value = time.get().value();
            return Optional.of(
                    OffsetDateTime.of(day, LocalTime.parse(value.substring(value.lastIndexOf('T') + 1)), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
