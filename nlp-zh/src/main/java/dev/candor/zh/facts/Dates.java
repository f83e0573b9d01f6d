package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.FoundFact.Told;
import java.time.LocalDate;

/**
 * Dates: {@code 2025年5月9日}, {@code 112年11月5日}, {@code 5月上旬}, {@code 6日} after a date, {@code 2021.09.13},
 * {@code 11月3日至5日}, {@code 昨日}. Immutable.
 */
final class Dates {

    private static final int NONE = -2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int ROC_OFFSET = 1911;
    private static final int FIRST_ROC_YEAR = 90;
    private static final int LAST_ROC_YEAR = 150;

    /**
     * Their value is the distance in days, months or years from the day of publication, or {@code b0} for what only points
     * back to another day.
     */
    private static final Words RELATIVE = Words.of(
            "今天=d0!看 今日=d0!头条 今晨=d0 今早=d0 今晚=d0 昨天=d-1 昨日=d-1 昨晚=d-1 昨夜=d-1 明天=d1 明日=d1 明早=d1 明晚=d1 后天=d2!气,性,然 前天=d-2 "
                    + "本月=m0 这个月=m0 上月=m-1 上个月=m-1 下个月=m1 下月=m1 今年=y0 本年度=y0 去年=y-1 明年=y1 下半年=h2 上半年=h1 "
                    + "当日=b0!达 当天=b0 次日=b0!达 翌日=b0");

    /** Their value is the distance in weeks. */
    private static final Words WEEKS = Words.of("上周=-1 上星期=-1 上礼拜=-1 上个星期=-1 下周=1 下星期=1 下礼拜=1 下个星期=1");

    private static final String WEEKDAYS = "一二三四五六日天";

    private static final Words TIMES_OF_DAY = Words.of("凌晨 清晨 早晨 早上 早间 上午 中午 午间 午后 下午 傍晚 晚 夜间 深夜");
    private static final Words NOT_A_DAY_AFTER = Words.of("内 之内 以内 后 之后 游 元 均 常 报!警,案,告,请,送,备 志 本 间 语 式 为 历 子");
    /** Between days that are told one after the other. */
    private static final String LISTING = "及和与、";

    private static final Words NOT_A_DAY_BEFORE = Words.of(
            "第 每 满 近 共 前 连续 达 超过 逾 过 多 不 农历 为期 共计 合计 未满 以 每月 次月 逐月 拘留 停业 停产 停工 停课 限期 顺延 延长 延期 长达 逾期 封停 停权 停播 封禁 禁言 保存 有效期 观察期");
    private static final Words AFTER_SLASH_DATE = Words.of("前 起 止 截止 到期 后 以前 以后 之前 之后");
    private static final Words BEFORE_SLASH_DATE = Words.of("于 自 截至 延至 最迟 事发");
    private static final Words MONTH_PARTS = Words.of("上旬=u 中旬=m 下旬=d 底=31 月底=31 末=31 初=1 月初=1 份=0 份底=31 份初=1");
    private static final Words YEAR_PARTS = Words.of("底=1231 末=1231 年底=1231 年末=1231 初=101 年初=101 上半年=h1 下半年=h2 "
            + "第一季度=q1 第二季度=q2 第三季度=q3 第四季度=q4 一季度=q1 二季度=q2 三季度=q3 四季度=q4 "
            + "第一季=q1 第二季=q2 第三季=q3 第四季=q4 度第一季度=q1 度第二季度=q2 度第三季度=q3 度第四季度=q4 "
            + "度上半年=h1 度下半年=h2 度=y!报,审,会计,会议,总结,股东,检,评");
    private static final Words NOT_A_YEAR_AFTER = Words.of("代 度 级 历史 来 后 前 的历史");
    private static final Words RECURRING = Words.of("每年 每 农历 逢");
    private static final Words THIS_YEAR = Words.of("今年=0 本年=0 去年=-1 明年=1 上年=-1 前年=-2");
    private static final Words THIS_MONTH = Words.of("本月=0 当月=d 上月=-1 上个月=-1");

    /** Where the part of a date that was read last ends. */
    private record Part(int day, int to, int end) {

        Part(int day, int end) {
            this(day, NONE, end);
        }
    }

    private static final Part NO_PART = new Part(NONE, 0);

    /** Tells what {@link #readWord} finds. */
    static void announce(Signs signs) {
        signs.starts(Signs.DAY, RELATIVE);
        signs.starts(Signs.DAY, WEEKS);
    }

    /**
     * The date that starts with the number that {@link Reading#first} has just read. Adds the fact.
     *
     * @return where it ends, or -1 when there is none; a date that no calendar has ends too, but is no fact
     */
    int read(Reading text) {
        Numeral number = text.first();
        boolean dated = text.isOneOf(number.end(), "年月日") || Ranges.afterJoint(text, number.end()) > 0;
        if (!dated || !number.isGood() || number.isBare() || number.isApproximate()) {
            return -1;
        }
        Part part = yearPart(text, number);
        if (part.day() == NONE) {
            part = monthPart(text, number, 0);
        }
        if (part.day() == NONE) {
            part = monthsPart(text, number);
        }
        if (part.day() == NONE) {
            part = yearsPart(text, number);
        }
        if (part.day() == NONE) {
            return dayOnly(text, number);
        }
        if (text.at(number.start() - 1) == '第' || RECURRING.endingAt(text, number.start()) != null) {
            return part.end();
        }
        return finish(text, start(text, number), part, yearBefore(text, number.start()));
    }

    /** The date of digits and marks that starts at {@code at}: {@code 2021.09.13}, {@code 11/18（二）}; else -1. */
    int readDigits(Reading text, int at) {
        Part part = numericPart(text, at);
        if (part.day() == NONE) {
            part = slashPart(text, at);
        }
        return part.day() == NONE ? -1 : finish(text, at, part, 0);
    }

    /**
     * The word for a day, a month or a year that starts at {@code at}: {@code 昨日}, {@code 上个月}; else -1. Its value is
     * empty when the text does not tell its own day, and for what only points back: {@code 当天}.
     */
    int readWord(Reading text, int at) {
        Words.Word word = RELATIVE.startingAt(text, at);
        if (word == null) {
            return readWeekday(text, at);
        }
        if (text.at(at - 1) == '到' && word.text().equals("今天")) {
            return -1;
        }
        int end = at + word.length();
        if (text.at(end) == '（' && Numeral.startsWith(text.at(end + 1))) {
            return end;
        }
        char unit = word.value().charAt(0);
        boolean goesOn = Numeral.startsWith(text.at(end)) || text.at(end) == '第' || text.at(end) == '同';
        if (unit != 'd' && unit != 'b' && goesOn && YEAR_PARTS.startingAt(text, end) == null) {
            return -1;
        }
        int number = Integer.parseInt(word.value(), 1, word.value().length(), 10);
        Part part = fromPublication(text, unit, number, end);
        if (part.day() == NONE && unit != 'd' && unit != 'b') {
            return -1;
        }
        String value = part.day() == NONE ? "" : Day.iso(part.day());
        if (part.to() != NONE) {
            value += "/" + Day.iso(part.to());
        }
        int start = unit == 'h' ? THIS_YEAR.startBefore(text, at) : at;
        text.facts().add(Fact.Kind.DATE, start, Math.max(end, part.end()), value);
        return Math.max(end, part.end());
    }

    /** {@code 上周五}, unless the date follows by itself; its end, or -1. */
    private static int readWeekday(Reading text, int at) {
        Words.Word week = WEEKS.startingAt(text, at);
        LocalDate published = text.published();
        int day = week == null ? -1 : WEEKDAYS.indexOf(text.at(at + week.length()));
        if (week == null || day < 0 || published == null || text.at(at - 1) == '每') {
            return -1;
        }
        int end = at + week.length() + 1;
        if (text.at(end) == '（' && text.isDigit(end + 1)) {
            return end;
        }
        LocalDate monday = published.minusDays(published.getDayOfWeek().getValue() - 1L);
        LocalDate date = monday.plusWeeks(Integer.parseInt(week.value())).plusDays(Math.min(day, 6));
        text.facts().add(Fact.Kind.DATE, at, end, date.toString());
        return end;
    }

    /** The day, month or part of a year that lies so many units from the day of the text. */
    private static Part fromPublication(Reading text, char unit, int number, int end) {
        int today = text.today();
        int year = Day.year(today);
        if (today == 0) {
            return NO_PART;
        }
        return switch (unit) {
            case 'd' -> new Part(Day.plus(today, number), end);
            case 'm' -> {
                int month = Day.month(today) - 1 + number;
                int inYear = year == 0 ? 0 : year + Math.floorDiv(month, 12);
                yield monthPiece(text, inYear, Math.floorMod(month, 12) + 1, end);
            }
            case 'y' -> year == 0 ? NO_PART : yearPiece(text, year + number, end);
            case 'h' -> new Part(Day.of(year, number * 6 - 5, 0), Day.of(year, number * 6, 0), end);
            default -> NO_PART;
        };
    }

    private static int start(Reading text, Numeral number) {
        int start = number.start();
        int word = text.endsWith(start, "民国") ? start - 2 : THIS_YEAR.startBefore(text, start);
        return Math.max(word, text.facts().end());
    }

    /** The year that a word before the month gives, or 0. */
    private static int yearBefore(Reading text, int start) {
        Words.Word word = THIS_YEAR.endingAt(text, start);
        LocalDate published = text.published();
        return word == null || published == null ? 0 : published.getYear() + Integer.parseInt(word.value());
    }

    private int finish(Reading text, int start, Part first, int year) {
        LocalDate published = text.published();
        int from = withYear(first.day(), year);
        int end = first.end();
        int joint = Ranges.afterJoint(text, weekdayEnd(text, end));
        if (joint < 0 && text.at(end) == '起') {
            joint = Ranges.afterJoint(text, end + 1);
        }
        Part last = joint < 0 ? NO_PART : rangeEnd(text, joint, from);
        if (from == Day.IMPOSSIBLE || last.day() == Day.IMPOSSIBLE) {
            return Math.max(end, last.end());
        }
        String value = Day.iso(Day.inYearOf(from, published));
        remember(text, from);
        int until = last.day() == NONE ? first.to() : last.day();
        int to = until == NONE ? from : withYear(until, Day.year(from));
        if (until != NONE) {
            end = Math.max(end, last.end());
            value += "/" + Day.iso(Day.inYearOf(to, published));
            remember(text, to);
        }
        Told told = Day.year(to) == 0 ? Told.WITHOUT_YEAR : Told.FULLY;
        text.facts().add(new FoundFact(Fact.Kind.DATE, start, end, value, told));
        return end;
    }

    /** A day without a month may follow a date with a month, not a year alone. */
    private static void remember(Reading text, int day) {
        if (Day.month(day) > 0 || Day.year(day) == 0) {
            text.date(day);
        }
    }

    private static int withYear(int day, int year) {
        return day <= 0 || year == 0 || Day.year(day) > 0 ? day : Day.of(year, Day.month(day), Day.dayOfMonth(day));
    }

    private Part rangeEnd(Reading text, int at, int from) {
        Numeral number = text.second();
        Part digits = numericPart(text, at);
        if (digits.day() != NONE) {
            return digits;
        }
        int afterYear = THIS_YEAR.endFrom(text, at);
        int year = afterYear > at ? yearBefore(text, afterYear) : 0;
        if (year > 0 && number.read(text, afterYear)) {
            return monthPart(text, number, year);
        }
        if (from < 0 || !number.read(text, at) || !number.isGood()) {
            return NO_PART;
        }
        Part part = yearPart(text, number);
        if (part.day() == NONE) {
            part = monthPart(text, number, Day.year(from));
        }
        if (part.day() == NONE && Day.month(from) == 0) {
            int roc = number.small(LAST_ROC_YEAR);
            if (roc >= FIRST_ROC_YEAR && roc + ROC_OFFSET > Day.year(from) && text.at(number.end()) == '年') {
                part = yearPiece(text, roc + ROC_OFFSET, number.end() + 1);
            }
        }
        if (part.day() == NONE && Day.dayOfMonth(from) > 0) {
            int day = number.small(31);
            if (day > 0 && text.at(number.end()) == '日') {
                part = new Part(Day.of(Day.year(from), Day.month(from), day), number.end() + 1);
            }
        }
        return part;
    }

    private static int weekdayEnd(Reading text, int at) {
        if (text.at(at) != '（') {
            return at;
        }
        int i = at + 1;
        if (text.startsWith(i, "星期") || text.startsWith(i, "礼拜")) {
            i += 2;
        } else if (text.at(i) == '周') {
            i++;
        }
        return text.isOneOf(i, "一二三四五六日天") && text.at(i + 1) == '）' ? i + 2 : at;
    }

    private Part yearPart(Reading text, Numeral number) {
        int end = number.end();
        boolean roc = text.endsWith(number.start(), "民国") && number.small(LAST_ROC_YEAR) > 0;
        if (!(number.isPlain() || roc) || text.at(end) != '年') {
            return NO_PART;
        }
        Numeral month = text.part();
        boolean monthFollows = month.read(text, end + 1) && month.small(12) > 0 && text.at(month.end()) == '月';
        int year = year(text, number, monthFollows);
        if (year == 0) {
            return NO_PART;
        }
        if (monthFollows) {
            return monthPart(text, month, year);
        }
        if (month.width() > 0 && month.isGood() && text.at(month.end()) == '月') {
            return new Part(Day.IMPOSSIBLE, month.end() + 1);
        }
        boolean named = NOT_A_YEAR_AFTER.startingAt(text, end + 1) != null;
        if (named && YEAR_PARTS.startingAt(text, end + 1) == null) {
            return NO_PART;
        }
        return yearPiece(text, year, end + 1);
    }

    /** {@code 2025年底}, {@code 2025年二季度} or the whole year, whose name ends at {@code at}. */
    private static Part yearPiece(Reading text, int year, int at) {
        Words.Word piece = YEAR_PARTS.startingAt(text, at);
        if (piece == null) {
            return new Part(Day.of(year, 0, 0), at);
        }
        int end = at + piece.length();
        int number = piece.value().charAt(piece.value().length() - 1) - '0';
        return switch (piece.value().charAt(0)) {
            case 'h' -> new Part(Day.of(year, number * 6 - 5, 0), Day.of(year, number * 6, 0), end);
            case 'y' -> new Part(Day.of(year, 0, 0), end);
            case 'q' -> new Part(Day.of(year, number * 3 - 2, 0), Day.of(year, number * 3, 0), end);
            default -> new Part(year * 10_000 + Integer.parseInt(piece.value()), end);
        };
    }

    private static int year(Reading text, Numeral number, boolean monthFollows) {
        int year = number.small(LAST_YEAR);
        if (number.width() == 4 && year >= FIRST_YEAR) {
            return year;
        }
        boolean roc = text.endsWith(number.start(), "民国");
        if (roc && year > 0 && year <= LAST_ROC_YEAR) {
            return year + ROC_OFFSET;
        }
        boolean dated = monthFollows
                || Ranges.afterJoint(text, number.end() + 1) > 0
                || YEAR_PARTS.startingAt(text, number.end() + 1) != null;
        return dated && year >= FIRST_ROC_YEAR && year <= LAST_ROC_YEAR ? year + ROC_OFFSET : 0;
    }

    /** {@code 5月}, {@code 5月9日}, {@code 11月3至5日}, {@code 11月3及4日}; the number is the month. */
    private Part monthPart(Reading text, Numeral number, int year) {
        int month = number.small(31);
        int end = number.end() + 1;
        if (month <= 0 || number.width() > 2 || text.at(end - 1) != '月' || text.isOneOf(end, "饼花")) {
            return NO_PART;
        }
        Numeral day = text.part();
        if (day.read(text, end)) {
            int next = day.end();
            int joint = text.isOneOf(next, LISTING) ? next + 1 : Ranges.afterJoint(text, next);
            if (isDayMark(text, next)) {
                int number31 = day.small(99);
                return new Part(number31 <= 0 ? Day.IMPOSSIBLE : Day.of(year, month, number31), next + 1);
            }
            int from = day.small(31);
            if (joint > 0 && from > 0 && day.read(text, joint) && text.at(day.end()) == '日') {
                return new Part(Day.of(year, month, from), next);
            }
        }
        return monthPiece(text, year, month, end);
    }

    /** {@code 6月底}, {@code 6月中旬} or the whole month, whose name ends at {@code at}. */
    private static Part monthPiece(Reading text, int year, int month, int at) {
        Words.Word piece = MONTH_PARTS.startingAt(text, at);
        if (piece == null || month > 12) {
            return new Part(Day.of(year, month, 0), at);
        }
        int end = at + piece.length();
        return switch (piece.value()) {
            case "1" -> new Part(Day.of(year, month, 1), end);
            case "31" -> new Part(Day.last(year, month), end);
            case "u" -> new Part(Day.of(year, month, 1), Day.of(year, month, 10), end);
            case "m" -> new Part(Day.of(year, month, 11), Day.of(year, month, 20), end);
            case "d" -> new Part(Day.of(year, month, 21), Day.last(year, month), end);
            default -> new Part(Day.of(year, month, 0), end);
        };
    }

    private static boolean isDayMark(Reading text, int at) {
        return text.at(at) == '日' || (text.at(at) == '号' && !text.isOneOf(at + 1, "楼线院店文令"));
    }

    /** {@code 3至5月}: two months of which only the second says so. */
    private Part monthsPart(Reading text, Numeral number) {
        int joint = Ranges.afterJoint(text, number.end());
        Numeral last = text.second();
        if (joint < 0 || number.small(12) <= 0 || !last.read(text, joint)) {
            return NO_PART;
        }
        boolean months = last.small(12) > 0 && text.at(last.end()) == '月' && !text.isDigit(last.end() + 1);
        return months ? new Part(Day.of(0, number.small(12), 0), number.end()) : NO_PART;
    }

    /** {@code 2022至2024年度}: two years of which only the second says so. */
    private static Part yearsPart(Reading text, Numeral number) {
        int joint = Ranges.afterJoint(text, number.end());
        Numeral last = text.second();
        boolean first = number.width() == 4 && number.small(LAST_YEAR) >= FIRST_YEAR;
        if (joint < 0 || !first || !last.read(text, joint) || last.width() != 4) {
            return NO_PART;
        }
        boolean years = last.small(LAST_YEAR) > number.small(LAST_YEAR) && text.at(last.end()) == '年';
        return years ? new Part(Day.of(number.small(LAST_YEAR), 0, 0), number.end()) : NO_PART;
    }

    /** {@code 6日}: only after another date, or with a time of day, or in {@code 本月6日}. */
    private int dayOnly(Reading text, Numeral number) {
        int day = number.small(31);
        int start = number.start();
        int end = number.end() + 1;
        if (day <= 0 || text.at(end - 1) != '日' || NOT_A_DAY_AFTER.startingAt(text, end) != null) {
            return -1;
        }
        Words.Word monthWord = THIS_MONTH.endingAt(text, start);
        int from;
        if (monthWord != null) {
            start -= monthWord.length();
            from = inMonth(text, monthWord.value(), day);
        } else if (text.endsWith(start, "每月")) {
            text.facts().add(Fact.Kind.DATE, start, end, Day.iso(day));
            return end;
        } else if (NOT_A_DAY_BEFORE.endingAt(text, start) != null) {
            return -1;
        } else {
            from = inContext(text, number, day, end);
        }
        if (from == NONE) {
            return -1;
        }
        return finish(text, Math.max(start, text.facts().end()), new Part(from, end), 0);
    }

    private static int inMonth(Reading text, String month, int day) {
        LocalDate published = text.published();
        if ("d".equals(month)) {
            int context = text.date();
            return Day.of(Day.year(context), Day.month(context), day);
        }
        if (published == null) {
            return Day.of(0, 0, day);
        }
        LocalDate in = published.plusMonths(Integer.parseInt(month));
        return Day.of(in.getYear(), in.getMonthValue(), day);
    }

    private static int inContext(Reading text, Numeral number, int day, int end) {
        int context = text.date();
        boolean listed =
                text.isOneOf(number.start() - 1, LISTING) && text.facts().end() == number.start() - 1;
        boolean dayOrDays = number.isChinese() && !listed && TIMES_OF_DAY.startingAt(text, end) == null;
        if (dayOrDays) {
            return NONE;
        }
        if (context != 0) {
            boolean sameMonth = day >= Day.dayOfMonth(context) || Day.dayOfMonth(context) - day < 20;
            return sameMonth ? Day.of(Day.year(context), Day.month(context), day) : Day.of(0, 0, day);
        }
        if (TIMES_OF_DAY.startingAt(text, end) == null && !isTime(text, end)) {
            return NONE;
        }
        int today = text.today();
        if (today == 0) {
            return Day.of(0, 0, day);
        }
        int in = day <= Day.dayOfMonth(today) ? today : Day.plus(today, -Day.dayOfMonth(today));
        return Day.of(Day.year(in), Day.month(in), day);
    }

    private static boolean isTime(Reading text, int at) {
        Numeral hour = text.part();
        return hour.read(text, at) && hour.small(24) >= 0 && text.isOneOf(hour.end(), "时点:");
    }

    /** {@code 2021.09.13}, {@code 2025-5-9}, {@code 2025/05/09}, {@code 114/09/18} of the Republic of China. */
    private static Part numericPart(Reading text, int at) {
        int yearEnd = at + digits(text, at);
        char mark = text.at(yearEnd);
        boolean roc = yearEnd == at + 3;
        if ((yearEnd != at + 4 && !roc) || (mark != '.' && mark != '/' && (mark != '-' || roc))) {
            return NO_PART;
        }
        int month = digits(text, yearEnd + 1);
        int dayAt = yearEnd + 2 + month;
        int day = digits(text, dayAt);
        int end = dayAt + day;
        boolean shape = month >= 1 && month <= 2 && text.at(dayAt - 1) == mark && day >= 1 && day <= 2;
        int year = shape ? value(text, at, yearEnd) + (roc ? ROC_OFFSET : 0) : 0;
        if ((roc && (year < ROC_OFFSET + FIRST_ROC_YEAR || day + month != 4))
                || year < FIRST_YEAR
                || year > LAST_YEAR
                || text.isLatin(end)
                || (text.at(end) == mark && mark != '-' && text.isDigit(end + 1))) {
            return NO_PART;
        }
        int month12 = value(text, yearEnd + 1, dayAt - 1);
        int day31 = value(text, dayAt, end);
        return new Part(month12 == 0 || day31 == 0 ? Day.IMPOSSIBLE : Day.of(year, month12, day31), end);
    }

    /** {@code 11/18（二）}: without a weekday or a time of day, or another date like it before, it may be a fraction. */
    private static Part slashPart(Reading text, int at) {
        int month = digits(text, at);
        boolean named = text.at(at - 1) == '“' && text.at(at + month) == '·';
        int day = named || text.at(at + month) == '/' ? digits(text, at + month + 1) : 0;
        int end = at + month + 1 + day;
        if (month < 1 || month > 2 || day < 1 || day > 2) {
            return NO_PART;
        }
        boolean evident = named
                || (text.at(end) == '）' && isBehindADay(text, at - 1))
                || weekdayEnd(text, end) > end
                || TIMES_OF_DAY.startingAt(text, end) != null
                || AFTER_SLASH_DATE.startingAt(text, end) != null
                || BEFORE_SLASH_DATE.endingAt(text, at) != null
                || isTime(text, text.at(end) == ' ' ? end + 1 : end)
                || (text.isWrittenWithSlash() && !text.isAlphanumeric(end) && !text.isOneOf(end, "%‰/.-"));
        if (!evident) {
            return NO_PART;
        }
        if (!named) {
            text.dateWithSlash();
        }
        int month12 = value(text, at, at + month);
        int day31 = value(text, at + month + 1, end);
        return month12 == 0 || day31 == 0 ? NO_PART : new Part(Day.of(0, month12, day31), end);
    }

    /** Whether a bracket opens at {@code at} behind a word for a day: {@code 今天（}, {@code 周三（}. */
    private static boolean isBehindADay(Reading text, int at) {
        boolean weekday = text.isOneOf(at - 1, WEEKDAYS)
                && (text.at(at - 2) == '周' || text.endsWith(at - 1, "星期") || text.endsWith(at - 1, "礼拜"));
        return text.at(at) == '（' && (weekday || RELATIVE.endingAt(text, at) != null);
    }

    /** How many digits stand at {@code at}; five when there are more than four. */
    private static int digits(Reading text, int at) {
        int count = 0;
        while (count < 5 && text.isDigit(at + count)) {
            count++;
        }
        return count;
    }

    private static int value(Reading text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (text.at(i) - '0');
        }
        return value;
    }
}
