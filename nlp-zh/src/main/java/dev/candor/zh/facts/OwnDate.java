package dev.candor.zh.facts;

/**
 * The day that a text gives itself: in its signature, else in a dateline near its head. Looks at a bounded number of short
 * lines. Immutable.
 */
final class OwnDate {

    private static final int LINES = 3;
    private static final int LINE_AT_MOST = 40;
    /** {@code 香港，2025年9月10日}. */
    private static final int PLACE_AT_MOST = 4;

    /** What times of day are written with. */
    private static final String TIME = " 0123456789一二三四五六七八九十:：时点分半凌晨清早上午中下晚间";

    private static final String NO_DATELINE = "。；！？";
    private static final String LEADS_ON = "于在至到自从截止是为了即";

    private final Dates dates;

    OwnDate(Dates dates) {
        this.dates = dates;
    }

    /** The day as a {@link Day}, 0 when the text gives none; {@code probe} is a reading of the text that nobody else uses. */
    int of(Reading probe) {
        int end = probe.length();
        for (int line = 0; line < LINES && end > 0; line++) {
            end = skipBreaksBefore(probe, end);
            int start = end;
            while (start > 0 && probe.at(start - 1) != '\n' && end - start <= LINE_AT_MOST) {
                start--;
            }
            int day = inLine(probe, start, end);
            if (day != 0 || end - start > LINE_AT_MOST) {
                return day != 0 ? day : atHead(probe);
            }
            end = start;
        }
        return atHead(probe);
    }

    private int atHead(Reading probe) {
        int start = 0;
        for (int line = 0; line < LINES && start < probe.length(); line++) {
            while (start < probe.length() && probe.at(start) == '\n') {
                start++;
            }
            int end = start;
            while (end < probe.length() && probe.at(end) != '\n' && end - start <= LINE_AT_MOST) {
                end++;
            }
            int day = inLine(probe, start, end);
            if (day != 0 || end - start > LINE_AT_MOST) {
                return day;
            }
            start = end;
        }
        return 0;
    }

    private static int skipBreaksBefore(Reading probe, int end) {
        int at = end;
        while (at > 0 && (probe.at(at - 1) == '\n' || probe.at(at - 1) == ' ')) {
            at--;
        }
        return at;
    }

    /** The date that a line without a sentence in it ends with, or starts with before a blank. */
    private int inLine(Reading probe, int start, int end) {
        if (end - start > LINE_AT_MOST) {
            return 0;
        }
        int found = 0;
        for (int at = start; at < end; at++) {
            boolean placed = probe.at(at) == '，' && at - start <= PLACE_AT_MOST;
            if (probe.isOneOf(at, NO_DATELINE) || (probe.at(at) == '，' && !placed)) {
                return 0;
            }
            if (found == 0 && Numeral.startsWith(probe.at(at)) && !Numeral.startsWith(probe.at(at - 1))) {
                found = dateAt(probe, start, at, end);
            }
        }
        return found;
    }

    /** Whether nothing but a time of day stands between two places: {@code 凌晨1点}. */
    private static boolean isTimeOnly(Reading probe, int start, int end) {
        int at = start;
        while (at < end && probe.isOneOf(at, TIME)) {
            at++;
        }
        return start > 0 && at == end && end - start >= 2;
    }

    private int dateAt(Reading probe, int lineStart, int at, int lineEnd) {
        int end = dates.readDigits(probe, at);
        if (end < 0) {
            probe.first().read(probe, at);
            end = dates.read(probe);
        }
        int day = probe.date();
        boolean ends = (end == lineEnd || isTimeOnly(probe, end, lineEnd)) && !probe.isOneOf(at - 1, LEADS_ON);
        boolean leads = at == lineStart && (probe.at(end) == ' ' || probe.isGapBefore(end));
        return end > 0 && (ends || leads) && Day.month(day) > 0 && Day.dayOfMonth(day) > 0 ? day : 0;
    }
}
