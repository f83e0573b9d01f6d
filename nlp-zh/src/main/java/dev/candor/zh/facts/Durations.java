package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.FoundFact.Told;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time: {@code 24小时}, {@code 三天}, {@code 7至14个工作日}, {@code 半年}, {@code 一个半小时}. Values are ISO 8601, which does
 * not tell working days from others; the facts do. Immutable.
 */
final class Durations {

    private static final Words WITHIN = Words.of("之内 以内 内");
    private static final Words VAGUE_BEFORE = Words.of("民国 这 那 某 新 又 老 同 隔 × x * · 一年 最后");
    /** Before days and longer: {@code 前两天} is some time ago, {@code 前三小时} is not. */
    private static final Words VAGUE_BEFORE_DAYS = Words.of("头 前 有");

    /** Before a few days: {@code 近两天} is no length, {@code 近三年} is. */
    private static final Words NEAR_BEFORE = Words.of("近 过去 最近");

    private static final int LAST_FEW_DAYS = 3;

    /** {@code 四周} is all around as well as four weeks. */
    private static final int AROUND = 4;

    private static final Words AHEAD = Words.of("提前 早 晚 推迟 延后 推后");
    private static final Words DAYS_EVIDENT_BEFORE =
            Words.of("共 其后 此后 随后 为期 满 连续 期限 不超过 不少于 至少 最多 最长 达 拘留 停业 停产 停工 停课 限期 顺延 延长 延期 逾期 "
                    + "有效期 效期 观察期 保存期 停权 封停 封禁 禁言 停播 停赛 禁赛 保存 保留 之日起 全年 住院 住院仅 提前 推迟 延后 推后");
    private static final Words AFTER_ONE = Words.of("内 之内 以内 后 之后 以上 期 零");
    private static final Words DAY_BEFORE = Words.of("于 自 至 到 截至 截止 、 和 及 月 在 从 第 每月 次月 当月 本月 上月 农历 - ~ —");
    private static final Words DAY_AFTER =
            Words.of("起 前 止 以前 之前 至 到 、 和 及 凌晨 清晨 早 上午 中午 下午 傍晚 晚 夜 深夜 - ~ — 常 子 用 志 报 元 游 式 历 语 一 二 三 四 五 六 七 八 九 十");
    private static final Words MEASURED_BY_ONE = Words.of(
            "随访 提前 延长 延保 质保 保修 免费 停播 有效期 为期 满 赠送 监测 停赛 禁赛 保存 保留 跟踪 期限 任期 近 过去 晚 早 超过 不到 至少 满足 顺延 暂停 停业 停产 延期 延后 推迟 长达 用了 不足 未满 不满 日起");
    private static final Words HALF = Words.of("半个小时=PT30M 半小时=PT30M 半个钟头=PT30M 半分钟=PT30S 半个月=P15D 半年=P6M!级,来,报,径,度");

    private static final Words AND_A_HALF =
            Words.of("个半小时=PT#H30M 个半钟头=PT#H30M 个半钟=PT#H30M 个半月=P#M15D 年半=P#Y6M!载 天半=P#DT12H");

    /** What goes on after a larger unit, by that: {@code 五年零两个月}, {@code 1小时20分}. */
    private static final Map<String, Words> PARTS = Map.of(
            "PTH", Words.of("分=#M 分钟=#M"),
            "PTM", Words.of("秒=#S"),
            "PY", Words.of("个月=#M"),
            "PM", Words.of("天=#D"));

    private final Words units;
    private final Words workingDays;

    Durations(LexiconFile lexicon) {
        units = lexicon.words("duration");
        workingDays = lexicon.words("working-days");
    }

    /** Tells what {@link #readHalf} finds. */
    static void announce(Signs signs) {
        signs.starts(Signs.HALF, HALF);
    }

    /** {@code 半小时}: adds it and answers where it ends, or -1. */
    int readHalf(Reading text, int at) {
        Words.Word half = HALF.startingAt(text, at);
        boolean part = text.isOneOf(at - 1, "大上下前后一多过小夜个年月两") && AHEAD.endingAt(text, at) == null;
        if (half == null || part) {
            return -1;
        }
        int end = at + half.length();
        text.facts().add(Fact.Kind.DURATION, at, end, half.value());
        return end;
    }

    /** Adds the duration and answers where it ends, or -1. */
    int read(Reading text, Numeral from, @Nullable Numeral to) {
        Numeral last = to == null ? from : to;
        Words.Word andAHalf = to == null ? AND_A_HALF.startingAt(text, from.end()) : null;
        if (andAHalf != null && from.small(1_000) > 0) {
            int end = from.end() + andAHalf.length();
            text.facts().add(Fact.Kind.DURATION, from.start(), end, value(andAHalf.value(), from, null));
            return end;
        }
        int minutes = to == null ? minutesEnd(text, from) : -1;
        if (minutes > 0) {
            String value = "PT" + from.digits() + "M" + text.part().digits() + "S";
            text.facts().add(Fact.Kind.DURATION, from.start(), minutes, value);
            return minutes;
        }
        Words.Word unit = units.startingAt(text, last.end());
        boolean inWorkingDays = unit == null;
        if (inWorkingDays) {
            unit = workingDays.startingAt(text, last.end());
        }
        if (unit == null || from.isBare() || !isLength(text, from, last, unit)) {
            return -1;
        }
        int end = last.end() + unit.length();
        String value = value(unit.value(), from, to);
        Words parts = to == null ? PARTS.get(unit.value()) : null;
        Numeral part = text.part();
        if (parts != null && part.read(text, text.at(end) == '零' ? end + 1 : end) && part.small(59) > 0) {
            Words.Word smaller = parts.startingAt(text, part.end());
            if (smaller != null) {
                end = part.end() + smaller.length();
                value += iso(smaller.value(), part);
            }
        }
        Told told = inWorkingDays ? Told.IN_WORKING_DAYS : Told.FULLY;
        text.facts().add(new FoundFact(Fact.Kind.DURATION, from.start(), end, value, told));
        return end;
    }

    /** Where {@code 2分41秒} ends, of which the minutes have been read, or -1. */
    private static int minutesEnd(Reading text, Numeral minutes) {
        Numeral seconds = text.part();
        boolean told = text.at(minutes.end()) == '分'
                && !(minutes.isChinese() && minutes.small(1) == 1)
                && minutes.small(200) > 0
                && seconds.read(text, minutes.end() + 1)
                && seconds.small(59) >= 0
                && text.at(seconds.end()) == '秒';
        return told ? seconds.end() + (text.at(seconds.end() + 1) == '钟' ? 2 : 1) : -1;
    }

    private static String value(String form, Numeral from, @Nullable Numeral to) {
        return to == null ? iso(form, from) : String.join("/", iso(form, from), iso(form, to));
    }

    private static String iso(String form, Numeral number) {
        int place = form.indexOf('#');
        int at = place < 0 ? form.length() - 1 : place;
        return String.join("", form.substring(0, at), number.digits(), form.substring(place < 0 ? at : at + 1));
    }

    private static boolean isLength(Reading text, Numeral from, Numeral last, Words.Word unit) {
        int start = from.start();
        int end = last.end() + unit.length();
        char c = unit.text().charAt(unit.length() - 1);
        boolean chinese = from.isChinese();
        if (chinese && from.small(1) == 1 && (text.at(start - 1) == '每' || isRate(text, end, unit))) {
            return false;
        }
        if (VAGUE_BEFORE.endingAt(text, start) != null && (chinese || text.isOneOf(start - 1, "×x*·每隔"))) {
            return false;
        }
        boolean days = unit.value().charAt(1) != 'T';
        if (c == '天' && from.small(LAST_FEW_DAYS) > 0 && NEAR_BEFORE.endingAt(text, start) != null) {
            return false;
        }
        if (days && chinese && VAGUE_BEFORE_DAYS.endingAt(text, start) != null && !isDefinite(text, from)) {
            return false;
        }
        boolean allAround = unit.text().equals("周") && from.width() == 1 && from.small(AROUND) == AROUND;
        if (chinese && allAround && !isMeasured(text, start, end)) {
            return false;
        }
        if (text.startsWith(end, "半") || (c == '天' && text.at(end) == '两')) {
            return false;
        }
        if (unit.text().equals("日")) {
            return WITHIN.startingAt(text, end) != null
                    || (chinese && AHEAD.endingAt(text, start) != null)
                    || text.at(end) == '后'
                    || DAYS_EVIDENT_BEFORE.endingAt(text, start) != null
                    || (chinese && from.small(2) < 0 && !isDayOfMonth(text, start, end));
        }
        if (unit.text().equals("年") && from.isPlain() && !chinese && from.width() > 2) {
            return false;
        }
        boolean one = chinese && from.small(1) == 1;
        return !one
                || unit.length() > 1
                || AFTER_ONE.startingAt(text, end) != null
                || ((c == '年' || c == '周' || (c == '天' && AHEAD.endingAt(text, start) != null))
                        && MEASURED_BY_ONE.endingAt(text, start) != null);
    }

    /** Whether a word beside it tells that a length of time is measured: {@code 过去四周}, {@code 四周内}. */
    private static boolean isMeasured(Reading text, int start, int end) {
        return AFTER_ONE.startingAt(text, end) != null
                || MEASURED_BY_ONE.endingAt(text, start) != null
                || DAYS_EVIDENT_BEFORE.endingAt(text, start) != null;
    }

    /** {@code 一个月3000元}: so much a month. */
    private static boolean isRate(Reading text, int end, Words.Word unit) {
        return unit.value().charAt(1) != 'T' && Numeral.startsWith(text.at(end));
    }

    /** Whether {@code 三十日} is told as a day: {@code 于三十日}, {@code 三十日起}, {@code 三十日上午}. */
    private static boolean isDayOfMonth(Reading text, int start, int end) {
        return DAY_BEFORE.endingAt(text, start) != null || DAY_AFTER.startingAt(text, end) != null;
    }

    /** {@code 提前两天}, and after a verb {@code 发表前七天}. */
    private static boolean isDefinite(Reading text, Numeral number) {
        int start = number.start();
        return AHEAD.endingAt(text, start) != null
                || (text.at(start - 1) == '前'
                        && number.small(2) < 0
                        && text.isHan(start - 2)
                        && text.at(start - 2) != '的');
    }
}
