package dev.candor.zh.facts;

import java.math.BigDecimal;

/**
 * A number as Chinese texts write it: {@code 4,118}, {@code 3.2万}, {@code 10万8千}, {@code 三千二百}, {@code 两百余},
 * {@code 廿三}, {@code 二〇二五}, {@code 二点八}. A cursor that is read again and again; it belongs to one scan.
 *
 * <p>Values are kept in ten-thousandths, so that a number is good from 0.0001 up to some hundred trillion; what is
 * finer or larger is not {@link #isGood}.
 */
final class Numeral {

    private static final long ONE = 10_000;
    /** A naught among other digits, {@code 二○二五}; by itself it stands for what is kept back. */
    private static final char CIRCLE = '○';

    private static final int DECIMALS_AT_MOST = 4;

    private int start;
    private int end;
    private long total;
    private long section;
    private long pending;
    private long lastUnit;
    private int hanDigits;
    private int asciiDigits;
    private boolean good;
    private boolean bare;
    private boolean approximate;
    private boolean indefinite;
    private boolean fraction;
    private boolean units;

    /** The characters that a number can start with. */
    static final String STARTS = "0123456789〇零一二两三四五六七八九十百千万亿廿卅";

    /** Whether a number can start with a character. */
    static boolean startsWith(char c) {
        return (c >= '0' && c <= '9') || digit(c) >= 0 || unit(c) > 0;
    }

    /** The value of a Chinese digit, or -1. */
    private static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    /** Reads the number at {@code at}; false when there is none, and then the end is {@code at}. */
    boolean read(Reading text, int at) {
        start = at;
        end = at;
        total = 0;
        section = 0;
        pending = -1;
        lastUnit = 0;
        hanDigits = 0;
        asciiDigits = 0;
        good = true;
        bare = false;
        approximate = false;
        indefinite = false;
        fraction = false;
        units = false;
        while (step(text)) {
            // step moves the end
        }
        if (end == start) {
            return false;
        }
        finish(text);
        return true;
    }

    private boolean step(Reading text) {
        char c = text.at(end);
        if (c >= '0' && c <= '9') {
            return readAscii(text);
        }
        if (approximate && unit(c) < 10_000) {
            return false;
        }
        int digit = c == CIRCLE && hanDigits > 0 ? 0 : digit(c);
        if (digit >= 0) {
            return readDigit(digit);
        }
        long unit = unit(c);
        if (unit > 0) {
            readUnit(c, unit);
            return true;
        }
        if (c == '点') {
            return readChineseFraction(text);
        }
        return (c == '多' || c == '余' || c == '几' || c == '来') && readApproximation(text, c);
    }

    private boolean readAscii(Reading text) {
        if (pending >= 0 || (units && lastUnit < 1_000)) {
            return false;
        }
        long value = 0;
        int i = end;
        while (text.isDigit(i) || (text.isOneOf(i, ",，") && isThousands(text, i))) {
            if (text.isDigit(i)) {
                value = value * 10 + (text.at(i) - '0');
                asciiDigits++;
                good &= asciiDigits <= 14;
                value = good ? value : 0;
            }
            i++;
        }
        value *= ONE;
        if (text.at(i) == '.' && text.isDigit(i + 1)) {
            fraction = true;
            long weight = ONE;
            int decimals = 0;
            i++;
            while (text.isDigit(i)) {
                weight /= 10;
                value += weight * (text.at(i) - '0');
                decimals++;
                i++;
            }
            good &= decimals <= DECIMALS_AT_MOST;
        }
        pending = value;
        end = i;
        return true;
    }

    private static boolean isThousands(Reading text, int comma) {
        boolean apart =
                text.at(comma) == ',' || (isWide(text.originalAt(comma - 1)) && isWide(text.originalAt(comma + 1)));
        return apart
                && text.isDigit(comma - 1)
                && text.isDigit(comma + 1)
                && text.isDigit(comma + 2)
                && text.isDigit(comma + 3)
                && !text.isDigit(comma + 4);
    }

    /** Whether a digit is written wide; then a wide comma may stand between its thousands. */
    private static boolean isWide(char digit) {
        return digit >= '０' && digit <= '９';
    }

    private boolean readDigit(int digit) {
        if (asciiDigits > 0 && pending >= 0) {
            return false;
        }
        if (pending > 0 || (hanDigits > 0 && pending == 0 && !units)) {
            good &= pending < Long.MAX_VALUE / 100 && !units;
            pending = good ? pending * 10 + digit * ONE : 0;
        } else {
            pending = digit * ONE;
        }
        hanDigits++;
        end++;
        return true;
    }

    private void readUnit(char c, long unit) {
        units = true;
        if (c == '廿' || c == '卅') {
            good &= pending < 0;
            section += unit * ONE;
            pending = -1;
        } else if (unit >= 10_000) {
            long whole = section + Math.max(pending, 0);
            if (whole == 0 && total == 0) {
                bare = true;
                whole = ONE;
            }
            if (unit == 100_000_000) {
                total = multiply(total + whole, unit);
            } else {
                total += multiply(whole, unit);
            }
            good &= total >= 0;
            section = 0;
            pending = -1;
        } else {
            good &= asciiDigits > 0 || pending < 10 * ONE;
            if (pending < 0) {
                bare |= unit != 10 && section == 0 && total == 0;
                good &= unit == 10 || section == 0;
                pending = ONE;
            }
            section += multiply(pending, unit);
            pending = -1;
        }
        lastUnit = unit;
        approximate = false;
        end++;
    }

    private long multiply(long value, long by) {
        if (value > Long.MAX_VALUE / 4 / by) {
            good = false;
            return 0;
        }
        return value * by;
    }

    private boolean readChineseFraction(Reading text) {
        int next = digit(text.at(end + 1));
        if (hanDigits == 0 || pending < 0 || fraction || next < 0 || text.at(end + 1) == '两') {
            return false;
        }
        int i = end + 1;
        long weight = ONE;
        long value = pending;
        while (digit(text.at(i)) >= 0) {
            weight /= 10;
            value += weight * digit(text.at(i));
            i++;
        }
        char after = text.at(i);
        if (after == '十' || after == '分' || after == '刻' || after == '廿') {
            return false;
        }
        good &= i - end - 1 <= DECIMALS_AT_MOST;
        fraction = true;
        pending = value;
        end = i;
        return true;
    }

    private boolean readApproximation(Reading text, char c) {
        boolean afterUnit = units && pending < 0;
        boolean afterDigits = asciiDigits > 0 && pending >= 10 * ONE && !fraction;
        if (approximate || end == start || !(afterUnit || (afterDigits && c != '几' && c != '来'))) {
            return false;
        }
        if (c == '来' && !text.isOneOf(end + 1, "人名位个家户天件分年公米斤块元只台条道亩份次吨秒箱瓶头棵间辆张把万度岁")) {
            return false;
        }
        approximate = true;
        indefinite = c == '几';
        end++;
        return true;
    }

    private void finish(Reading text) {
        if (hanDigits > 0 && pending > 0 && lastUnit >= 100 && isAbbreviated(text)) {
            pending = pending * lastUnit / 10;
        }
        total += section + Math.max(pending, 0);
        good &= total >= 0;
        if (hanDigits == 0 && asciiDigits == 0 && !units) {
            good = false;
        }
    }

    /** Whether the last digit stands right after a unit, as in 两百五. */
    private boolean isAbbreviated(Reading text) {
        return !fraction && unit(text.at(end - 2)) == lastUnit;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the number is well formed and of a size that is counted. */
    boolean isGood() {
        return good;
    }

    /** Whether it starts with its unit, as {@code 百} or {@code 万}: a number only after 近 or 上. */
    boolean isBare() {
        return bare;
    }

    /** Whether it ends with {@code 多}, {@code 余} or {@code 几}. */
    boolean isApproximate() {
        return approximate;
    }

    /** Whether it ends with {@code 几}, so that nobody can tell the number. */
    boolean isIndefinite() {
        return indefinite;
    }

    /** Whether it is Chinese digits in a row without a unit: a year, or a guess such as {@code 三五}. */
    boolean isRow() {
        return hanDigits > 1 && !units && !fraction;
    }

    /** Whether it has Chinese digits or units only. */
    boolean isChinese() {
        return asciiDigits == 0;
    }

    /** Whether it is a whole number in plain ASCII digits or a row of Chinese ones. */
    boolean isPlain() {
        return !units && !fraction && !approximate;
    }

    /** How many characters it takes. */
    int width() {
        return end - start;
    }

    /** The number when it is whole and at most {@code limit}, else -1. */
    int small(int limit) {
        return good && !bare && !approximate && !fraction && total % ONE == 0 && total / ONE <= limit
                ? (int) (total / ONE)
                : -1;
    }

    /** Whether it has no fraction. */
    boolean isWhole() {
        return !fraction;
    }

    /** Whether it is less than {@code number}. */
    boolean isBelow(int number) {
        return total < number * ONE;
    }

    /** Whether it is less than another. */
    boolean isBelow(Numeral other) {
        return total < other.total;
    }

    /** The number in plain digits, without an exponent and without idle zeros. */
    String digits() {
        return total % ONE == 0 ? Long.toString(total / ONE) : decimal(0);
    }

    /** The number divided by a power of ten, in plain digits. */
    String digits(int shift) {
        return decimal(shift);
    }

    private String decimal(int shift) {
        return new BigDecimal(total)
                .movePointLeft(4 + shift)
                .stripTrailingZeros()
                .toPlainString();
    }
}
