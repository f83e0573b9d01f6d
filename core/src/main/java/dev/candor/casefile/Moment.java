package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day or a time of day at which something happened or is to happen.
 *
 * @param mention where it stands
 * @param kind {@link Fact.Kind#DATE} or {@link Fact.Kind#TIME}
 * @param value ISO 8601, for days perhaps a range
 * @param day the day said with a time, when there is one
 * @param anchors the groups below {@code when.} of what happened then
 * @param planned whether it is yet to come
 * @param about whether it is told within an hour only: 两点多, 十点左右
 */
record Moment(
        Mention mention,
        Fact.Kind kind,
        String value,
        Optional<String> day,
        Set<Integer> anchors,
        boolean planned,
        boolean about) {

    private static final int AT_MOST = 48;

    /** Minutes of half a day, and of an hour. */
    private static final int HALF_DAY = 720;

    private static final int HOUR = 60;
    /** The length of {@code T14:17}; spans are longer. */
    private static final int MINUTE = 6;

    /** The moments of a statement, by position. */
    static List<Moment> of(ReadStatement statement, List<Integer> anchors) {
        List<Moment> moments = new ArrayList<>();
        Optional<String> day = Optional.empty();
        int sentence = -1;
        for (FoundFact fact : statement.facts()) {
            boolean date = fact.kind() == Fact.Kind.DATE;
            if ((!date && fact.kind() != Fact.Kind.TIME) || fact.value().isEmpty()) {
                continue;
            }
            int at = statement.sentenceAt(fact.start());
            if (at != sentence) {
                day = Optional.empty();
                sentence = at;
            }
            if (date) {
                day = Optional.of(fact.value());
            }
            boolean asOf = statement.endsAt(Mark.PROGRESS, fact.start(), 1);
            boolean recurring = statement.endsAt(Mark.EVERY, fact.start(), 0);
            if (moments.size() < AT_MOST && !asOf && !recurring) {
                moments.add(moment(statement, fact, date ? Optional.empty() : day, anchors));
            }
        }
        return moments;
    }

    private static Moment moment(ReadStatement statement, FoundFact fact, Optional<String> day, List<Integer> anchors) {
        int c = statement.clauseAt(fact.start());
        Sentence sentence = statement.sentences().get(statement.sentenceAt(fact.start()));
        Clause clause = statement.clauses().get(c);
        int from = clause.start();
        int to = clause.end();
        Set<Integer> here = anchors(statement, anchors, from, to);
        if (here.isEmpty() && c + 1 < sentence.clauseTo()) {
            to = statement.clauses().get(c + 1).end();
            here = anchors(statement, anchors, from, to);
        }
        boolean planned = (statement.has(Mark.PLANNED, from, to) && !isPast(statement, fact, day))
                || statement.has(Mark.HEDGE, from, to);
        return new Moment(
                new Mention(statement, fact.start(), fact.end()),
                fact.kind(),
                fact.value(),
                day,
                here,
                planned,
                statement.words().values().isRough(statement.text().charAt(fact.end() - 1))
                        || statement.endsAt(Mark.ABOUT, fact.start(), 0)
                        || statement.has(Mark.AROUND, fact.end(), fact.end() + 1));
    }

    /** Whether a moment lies before its statement came out; a time without a day is one of that day. */
    private static boolean isPast(ReadStatement statement, FoundFact fact, Optional<String> day) {
        return statement
                .publishedAt()
                .filter(at -> {
                    String today = at.toLocalDate().toString();
                    String told = fact.kind() == Fact.Kind.DATE ? fact.value() : day.orElse(today);
                    String time = fact.kind() == Fact.Kind.DATE ? "" : fact.value();
                    boolean full = told.length() == today.length();
                    return full
                            && (told.compareTo(today) < 0
                                    || (told.equals(today)
                                            && time.startsWith("T")
                                            && time.substring(1)
                                                            .compareTo(at.toLocalTime()
                                                                    .toString())
                                                    < 0));
                })
                .isPresent();
    }

    private static Set<Integer> anchors(ReadStatement statement, List<Integer> anchors, int from, int to) {
        Set<Integer> here = new HashSet<>();
        for (int anchor : anchors) {
            if (statement.first(anchor, from, to) >= 0) {
                here.add(anchor);
            }
        }
        return here;
    }

    /** Whether both are days, or both are times of one day as far as days are told. */
    boolean isOfDay(Moment other) {
        return kind == other.kind && (day.isEmpty() || other.day.isEmpty() || sameDay(day.get(), other.day.get()));
    }

    /**
     * Whether both can be the same time: of days any that they share; of times, which may be of either half of the day, the same
     * minute, or less than an hour apart where one is told about.
     */
    boolean agrees(Moment other) {
        if (kind == Fact.Kind.DATE) {
            return sameDay(value, other.value);
        }
        if (value.length() != MINUTE || other.value.length() != MINUTE) {
            return value.equals(other.value);
        }
        int apart = Math.floorMod(minutes(value) - minutes(other.value), HALF_DAY);
        return Math.min(apart, HALF_DAY - apart) < (about || other.about ? HOUR : 1);
    }

    /** The minutes of {@code T14:17}. */
    private static int minutes(String time) {
        return Integer.parseInt(time.substring(1, 3)) * HOUR + Integer.parseInt(time.substring(4));
    }

    /** Whether two days, or ranges of days, can be one; a day without a year fits any year. */
    static boolean sameDay(String first, String second) {
        String[] a = bounds(first);
        String[] b = bounds(second);
        return a[0].compareTo(b[1]) <= 0 && b[0].compareTo(a[1]) <= 0;
    }

    /** Month and day of the first and of the last day. */
    private static String[] bounds(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? new String[] {monthAndDay(value), monthAndDay(value) + "~"}
                : new String[] {monthAndDay(value.substring(0, slash)), monthAndDay(value.substring(slash + 1)) + "~"};
    }

    private static String monthAndDay(String date) {
        int dash = date.indexOf('-', 1);
        return date.startsWith("--") ? date.substring(2) : dash < 0 ? "" : date.substring(dash + 1);
    }
}
