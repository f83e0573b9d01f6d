package dev.candor.zh.facts;

import dev.candor.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Shares, all brought to per cent with at most one decimal where they do not come out even: {@code 18%}, {@code 0.03‰},
 * {@code 百分之五}, {@code 万分之二点八}, {@code 九成}, {@code 三分之二}. Immutable.
 */
final class Percents {

    /** Their value is how far the point moves to the left to make it per cent. */
    private static final Words OF = Words.of("百分之=0 千分之=1 万分之=2 十万分之=3 百万分之=4");

    /** Hundredths behind tenths, each at its number less one. */
    private static final String HUNDREDTHS = "一二三四五六七八九";

    private static final Words NOT_OFF_AFTER = Words.of("叠 腾 断 合 旧 页 中 线 射 返 磨 痕 伞");

    private static final Words NOT_TENTHS_AFTER = Words.of("员 立 为 功 本 果 交 长 分 人 品 都 套 了 就 效 熟 绩 都市 语 份 因");

    /** Adds the share of the form {@code 百分之五} and answers where it ends, or -1. */
    int readOf(Reading text, Numeral number) {
        Words.Word of = OF.endingAt(text, number.start());
        return of == null || number.isBare()
                ? -1
                : add(text, number.start() - of.length(), number.end(), number, null, Integer.parseInt(of.value()));
    }

    /** Adds the share of the form {@code 三分之二} whose lower number has been read, and answers where it ends, or -1. */
    int readFraction(Reading text, Numeral lower) {
        int whole = lower.small(100);
        Numeral upper = text.second();
        if (whole < 2 || !text.startsWith(lower.end(), "分之") || !upper.read(text, lower.end() + 2)) {
            return -1;
        }
        int part = upper.small(whole);
        if (part <= 0) {
            return -1;
        }
        String share = BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        text.facts().add(Fact.Kind.PERCENT, lower.start(), upper.end(), share + " %");
        return upper.end();
    }

    /** Adds the share that ends with its sign and answers where it ends, or -1. */
    int read(Reading text, Numeral from, @Nullable Numeral to) {
        Numeral last = to == null ? from : to;
        int end = last.end();
        if (from.isBare()) {
            return -1;
        }
        char mark = text.at(end);
        if (mark == '%') {
            return add(text, from.start(), end + 1, from, to, 0);
        }
        if (mark == '‰') {
            return add(text, from.start(), end + 1, from, to, 1);
        }
        if (mark == '折' && to == null && isOff(text, from)) {
            return add(text, from.start(), end + 1, from, null, -1);
        }
        if (mark == '成' && isTenths(text, last) && (to == null || isTenths(text, from))) {
            return addTenths(text, from, to, end + 1);
        }
        return -1;
    }

    /** {@code 七折}, {@code 8.5折}: what is left of the price. */
    private static boolean isOff(Reading text, Numeral number) {
        return number.isBelow(10)
                && number.small(1) < 0
                && !(number.isChinese() && number.width() > 1)
                && NOT_OFF_AFTER.startingAt(text, number.end() + 1) == null;
    }

    private static boolean isTenths(Reading text, Numeral number) {
        return number.small(9) > 0
                && number.width() == 1
                && text.at(number.start() - 1) != '一'
                && NOT_TENTHS_AFTER.startingAt(text, number.end() + 1) == null
                && (!Numeral.startsWith(text.at(number.end() + 1)) || isHundredth(text, number));
    }

    /** {@code 八成五}, where nothing is counted by the second number. */
    private static boolean isHundredth(Reading text, Numeral tenths) {
        int at = tenths.end() + 1;
        return tenths.isChinese() && HUNDREDTHS.indexOf(text.at(at)) >= 0 && text.isOneOf(at + 1, "，。；、（）的以左上下及与和");
    }

    /** {@code 三成}, {@code 一成半}, {@code 八成五}. */
    private static int addTenths(Reading text, Numeral from, @Nullable Numeral to, int end) {
        int more = text.at(end) == '半' ? 5 : HUNDREDTHS.indexOf(text.at(end)) + 1;
        if (to != null || more == 0 || !from.isChinese()) {
            return add(text, from.start(), end, from, to, -1);
        }
        text.facts().add(Fact.Kind.PERCENT, from.start(), end + 1, (10 * from.small(9) + more) + " %");
        return end + 1;
    }

    private static int add(Reading text, int start, int end, Numeral from, @Nullable Numeral to, int shift) {
        String value = from.digits(shift) + (to == null ? "" : "/" + to.digits(shift)) + " %";
        text.facts().add(Fact.Kind.PERCENT, start, end, value);
        return end;
    }
}
