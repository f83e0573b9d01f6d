package dev.candor.zh.facts;

import dev.candor.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: {@code 8:00}, {@code 14时20分}, {@code 下午3点多}, {@code 中午12:00}, {@code 9:00-21:00}. Immutable.
 */
final class Times {

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int NONE = -1;

    /** Their value says what happens to the hour: {@code a} as it is, {@code p} afternoon, {@code n} noon, {@code d} night. */
    private static final Words PARTS = Words.of("凌晨=a 清晨=a 早晨=a 早上=a 早间=a 今早=a 今晨=a 早=a 上午=a 午间=n 中午=n 正午=n "
            + "午后=p 下午=p 傍晚=p 晚间=p 晚上=p 当晚=p 昨晚=p 今晚=p 晚=p 夜间=d 夜里=d 深夜=d 午夜=d 昨夜=d");

    /** What may stand between a part of the day and its hour: 下午约4时. */
    private static final Words ABOUT = Words.of("约 大约 大概 将近 近");

    private static final Words NOT_A_TIME_AFTER =
            Words.of("段 代 间 期 刻 速 效 尚 装 段内 候 机 常 而 评 击 建议 要求 意见 理由 声明 说明 " + "疑问 原因 措施 赞 名 位 零");
    private static final Words AFTER_A_BARE_HOUR = Words.of("许 以前 以后 之前 之后 起 至 到 前 后 左右 整 止 - ~ — ， 。 、 ； ）");

    /** Before an hour, though no other word says that it is one. */
    private static final Words HOUR_BEFORE = Words.of("每日 每天 每晚 每早 每夜 同日 当日 当天 次日 翌日 隔日 原定 原订 定于 末班 首班 "
            + "提前到 延到 延至 延长到 延长至 推迟到 推迟至 加开到 加开至 开到 改到 改成 等到 坐到 忙到 持续到 持续至");

    /** Before a figure that something comes to, behind which 时 is {@code when}. */
    private static final Words FIGURE_BEFORE = Words.of("低于 高于 少于 多于 大于 小于 等于 达 达到 超过 不足 不到 不满 满 为 剩 剩余 仅 仅剩 第");

    private static final String CLAUSES_END = "，。；：！？";

    private static final String QUARTERS = "一三";

    private static final int QUARTER = 15;

    /** A working day that is told without its halves, {@code 九点到五点}: it starts and ends between these. */
    private static final int MORNING = 6 * HOUR;

    private static final int NOON = 12 * HOUR;
    private static final int EVENING = 7 * HOUR;

    /** A clock time in seconds, and where it ends. */
    private record Clock(int seconds, int end) {}

    private static final Clock NO_CLOCK = new Clock(NONE, 0);

    /** The time that starts with the number that {@link Reading#first} has just read; its end, or -1. Adds the fact. */
    int read(Reading text) {
        Numeral hour = text.first();
        boolean told = isHourMark(text.at(hour.end())) || colonEnd(text, hour.start()) >= 0;
        return told ? read(text, hour, hour.start()) : -1;
    }

    /** The time {@code 8:00} that starts at {@code at}; its end, or -1. Adds the fact. */
    int readDigits(Reading text, int at) {
        return colonEnd(text, at) < 0 ? -1 : read(text, text.first(), at);
    }

    /** {@code 早一点}, {@code 晚一点}: sooner or later, no hour. */
    private static boolean isSooner(Reading text, int at, Words.@Nullable Word part) {
        return part != null
                && part.length() == 1
                && text.startsWith(at, "一点")
                && !Numeral.startsWith(text.at(at + 2))
                && !text.isOneOf(at + 2, "半多钟刻左前后整许");
    }

    private int read(Reading text, Numeral number, int at) {
        int behindPart = ABOUT.startBefore(text, at);
        Words.@Nullable Word part = PARTS.endingAt(text, behindPart);
        if (isSooner(text, at, part)) {
            return -1;
        }
        boolean evident = part != null || (at > 0 && text.facts().end() == at) || isHour(text, number, at);
        Clock first = clock(text, number, at, part, evident);
        if (first.seconds() == NONE) {
            return -1;
        }
        if (part == null && colonEnd(text, at) < 0) {
            first = new Clock(inAfternoon(text, at, first.seconds()), first.end());
        }
        boolean afternoon = part != null ? "p".equals(part.value()) : text.afternoonBefore(at) >= 0;
        text.afternoon(afternoon && first.seconds() >= NOON ? first.seconds() : -1, first.end());
        int start = part == null ? at : behindPart - part.length();
        if (start < text.facts().end()) {
            start = at;
        }
        int end = first.end();
        String value = iso(first.seconds());
        Clock last = rangeEnd(text, end, part, first.seconds());
        if (last.seconds() != NONE) {
            end = last.end();
            value += "/" + iso(last.seconds());
        }
        text.facts().add(Fact.Kind.TIME, start, end, value);
        return end;
    }

    /** Whether a bare number is an hour by what stands before it: {@code 每天17时}, a clause begins, or another time in the sentence. */
    private static boolean isHour(Reading text, Numeral number, int at) {
        if (HOUR_BEFORE.endingAt(text, at) != null) {
            return true;
        }
        boolean hour = text.at(number.end()) == '时';
        boolean points = number.isChinese() && (!hour || number.small(1) == 1);
        if (points || FIGURE_BEFORE.endingAt(text, at) != null) {
            return false;
        }
        boolean opens = hour && (text.isLineStart(at) || text.isOneOf(at - 1, CLAUSES_END));
        return opens || text.facts().hasSince(text.sentenceStart(at), fact -> fact.kind() == Fact.Kind.TIME);
    }

    /** {@code 5点} some words after {@code 下午3点} is in the afternoon too. */
    private static int inAfternoon(Reading text, int at, int seconds) {
        int before = text.afternoonBefore(at);
        boolean later = before >= 0 && seconds >= HOUR && seconds < NOON && seconds + NOON > before;
        return later ? seconds + NOON : seconds;
    }

    private static Clock rangeEnd(Reading text, int at, Words.@Nullable Word part, int from) {
        int joint = Ranges.afterJoint(text, at);
        if (joint < 0) {
            return NO_CLOCK;
        }
        Words.Word own = PARTS.startingAt(text, joint);
        int number = own == null ? joint : joint + own.length();
        Clock last = clock(text, text.second(), number, own == null ? part : own, true);
        if (own == null && last.seconds() > 0 && last.seconds() < from) {
            last = clock(text, text.second(), number, null, true);
        }
        boolean workday = own == null
                && text.at(at - 1) == '点'
                && from >= MORNING
                && from < NOON
                && last.seconds() >= HOUR
                && last.seconds() <= EVENING
                && last.seconds() < from;
        return workday ? new Clock(last.seconds() + NOON, last.end()) : last;
    }

    private static Clock clock(Reading text, Numeral number, int at, Words.@Nullable Word part, boolean evident) {
        int colonEnd = colonEnd(text, at);
        if (colonEnd >= 0) {
            return digitClock(text, at, colonEnd, part);
        }
        if (!number.read(text, at) || number.isRow() || number.width() > 3) {
            return NO_CLOCK;
        }
        int hour = number.small(24);
        if (hour < 0 || !isHourMark(text.at(number.end()))) {
            return NO_CLOCK;
        }
        return hourClock(text, number, hour, part, evident);
    }

    private static boolean isHourMark(char c) {
        return c == '时' || c == '点';
    }

    /** Where {@code 8:00} or {@code 8:00:05} ends, or -1. */
    private static int colonEnd(Reading text, int at) {
        int hours = text.isDigit(at) ? text.isDigit(at + 1) ? 2 : 1 : 0;
        int colon = at + hours;
        if (hours == 0 || !text.isOneOf(colon, ":：") || !isTwoDigits(text, colon + 1)) {
            return -1;
        }
        return text.isOneOf(colon + 3, ":：") && isTwoDigits(text, colon + 4) ? colon + 6 : colon + 3;
    }

    private static boolean isTwoDigits(Reading text, int at) {
        return text.isOneOf(at, "012345") && text.isDigit(at + 1) && !text.isDigit(at + 2);
    }

    private static Clock digitClock(Reading text, int at, int end, Words.@Nullable Word part) {
        int colon = text.isDigit(at + 1) ? at + 2 : at + 1;
        int hour = digits(text, at, colon);
        int minutes = digits(text, colon + 1, colon + 3);
        int seconds = end > colon + 3 ? digits(text, colon + 4, colon + 6) : 0;
        return hour > 24 || (hour == 24 && minutes + seconds > 0)
                ? NO_CLOCK
                : new Clock(seconds(hour, minutes, seconds, part), end);
    }

    private static int digits(Reading text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (text.at(i) - '0');
        }
        return value;
    }

    private static Clock hourClock(Reading text, Numeral number, int hour, Words.@Nullable Word part, boolean evident) {
        boolean clock = text.at(number.end()) == '点';
        int end = number.end() + 1;
        Numeral minutes = text.part();
        if (minutes.read(text, end) && isMinutes(text, minutes)) {
            int seconds = 0;
            int minute = minutes.small(59);
            if (hour == 24 && minute > 0) {
                return NO_CLOCK;
            }
            end = minutes.end() + (text.at(minutes.end()) == '分' ? 1 : 0);
            if (minutes.read(text, end) && minutes.small(59) >= 0 && text.at(minutes.end()) == '秒') {
                seconds = minutes.small(59);
                end = minutes.end() + 1;
            }
            return new Clock(seconds(hour, minute, seconds, part), end);
        }
        if (text.at(end) == '半' && (clock || !text.isOneOf(end + 1, "小个天年月日分数"))) {
            return new Clock(seconds(hour, 30, 0, part), end + 1);
        }
        if (clock && (text.at(end) == '整' || text.at(end) == '钟')) {
            return new Clock(seconds(hour, 0, 0, part), end + 1);
        }
        if (text.isOneOf(end, QUARTERS) && text.at(end + 1) == '刻') {
            return new Clock(seconds(hour, QUARTER * (text.at(end) == '一' ? 1 : 3), 0, part), end + 2);
        }
        if (NOT_A_TIME_AFTER.startingAt(text, end) != null) {
            return NO_CLOCK;
        }
        if (text.at(end) == (evident ? '有' : '开') && (number.isChinese() || !evident)) {
            return NO_CLOCK;
        }
        boolean said = evident
                || goesOn(text, end)
                || (!clock && !number.isChinese() && AFTER_A_BARE_HOUR.startingAt(text, end) != null);
        if (!said) {
            return NO_CLOCK;
        }
        boolean about = text.at(end) == '多' || text.at(end) == '许';
        return new Clock(seconds(hour, 0, 0, part), about ? end + 1 : end);
    }

    /** {@code 9点到17点}: the other end says that it is a time. */
    private static boolean goesOn(Reading text, int at) {
        int joint = Ranges.afterJoint(text, at);
        Numeral last = text.part();
        return joint > 0 && last.read(text, joint) && last.small(24) >= 0 && text.isOneOf(last.end(), "点时");
    }

    private static boolean isMinutes(Reading text, Numeral minutes) {
        return (minutes.isPlain() || minutes.isChinese())
                && minutes.small(59) >= 0
                && (text.at(minutes.end()) == '分'
                        || (minutes.isChinese() && minutes.width() > 1)
                        || isWrittenOut(text, minutes))
                && text.at(minutes.end() + 1) != '钟';
    }

    /** {@code 9点05}: two digits behind the hour that nothing counts. */
    private static boolean isWrittenOut(Reading text, Numeral minutes) {
        return minutes.width() == 2
                && text.at(minutes.start() - 1) == '点'
                && !text.isAlphanumeric(minutes.end())
                && !text.isOneOf(minutes.end(), "元块人个件万千百亿页号度岁斤.%");
    }

    private static int seconds(int hour, int minutes, int seconds, Words.@Nullable Word part) {
        int said = hour(hour, part);
        int inDay = said == 24 && minutes + seconds == 0 ? 24 : said % 24;
        return inDay * HOUR + minutes * MINUTE + seconds;
    }

    private static int hour(int hour, Words.@Nullable Word part) {
        if (part == null || hour > 12) {
            return hour;
        }
        return switch (part.value()) {
            case "p" -> hour < 12 ? hour + 12 : part.text().indexOf('晚') >= 0 ? 24 : 12;
            case "n" -> hour < 6 ? hour + 12 : hour;
            case "d" -> hour == 12 ? 24 : hour > 6 ? hour + 12 : hour;
            default -> hour == 12 && part.text().startsWith("凌") ? 0 : hour;
        };
    }

    private static String iso(int seconds) {
        var out = new StringBuilder("T00:00:00".length()).append('T');
        two(out, seconds / HOUR).append(':');
        two(out, seconds / MINUTE % 60);
        if (seconds % MINUTE > 0) {
            two(out.append(':'), seconds % MINUTE);
        }
        return out.toString();
    }

    private static StringBuilder two(StringBuilder out, int number) {
        return out.append(number < 10 ? "0" : "").append(number);
    }
}
