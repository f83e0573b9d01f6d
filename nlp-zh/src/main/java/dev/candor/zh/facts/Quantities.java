package dev.candor.zh.facts;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number, or the two ends of a range, with its unit, and asks shares, money, durations and counts in turn. {@code
 * 第三}, {@code 数十} and {@code 几百} are no numbers. Immutable.
 */
final class Quantities {

    private static final int ORDINALS_WITHIN = 12;
    private static final Words NOT_A_NUMBER_AFTER = Words.of("第 数 几 好几 若干 初 分之 ± 成千");

    private final Percents percents = new Percents();
    private final Money money;
    private final Durations durations;
    private final Counts counts;

    Quantities(Money money, Durations durations, Counts counts) {
        this.money = money;
        this.durations = durations;
        this.counts = counts;
    }

    /**
     * The quantity that starts with the number that {@link Reading#first} has just read. Adds the fact.
     *
     * @return where it ends, or -1 when there is none
     */
    int read(Reading text) {
        Numeral from = text.first();
        int before = from.start();
        if (!from.isGood() || from.isRow() || from.isIndefinite()) {
            return -1;
        }
        if (NOT_A_NUMBER_AFTER.endingAt(text, before) != null) {
            return percents.readOf(text, from);
        }
        boolean inName = (text.isAlphanumeric(before - 1) && !from.isChinese())
                || (text.at(before - 1) == ' ' && text.isLatin(before - 2));
        if (inName && !money.hasLead(text, before)) {
            return percents.read(text, from, null);
        }
        if (isOrdinal(text, before) || text.at(before - 1) == '《') {
            return -1;
        }
        int fraction = percents.readFraction(text, from);
        if (fraction > 0) {
            return fraction;
        }
        int joint = Ranges.afterJoint(text, from.end());
        Numeral to = text.second();
        if (joint > 0 && to.read(text, joint) && to.isGood() && !to.isRow() && !to.isBare()) {
            int end = read(text, from, to);
            if (end > 0) {
                return end;
            }
        }
        int end = read(text, from, null);
        return end < 0 ? end : wider(text, from, end);
    }

    /** The quantity with a unit in Latin letters that starts with the number read last; its end, or -1. Adds the fact. */
    int readPhysical(Reading text) {
        return counts.readPhysical(text, text.first());
    }

    /** {@code 20万元至25万元}: both ends have the unit. The range takes the place of the quantity that ends at {@code end}. */
    private int wider(Reading text, Numeral from, int end) {
        int joint = Ranges.afterJoint(text, end);
        Numeral to = text.second();
        if (joint < 0 || from.end() >= end || !to.read(text, joint) || !to.isGood() || to.isRow() || to.isBare()) {
            return end;
        }
        if (!from.isBelow(to) || !text.isSame(from.end(), end, to.end())) {
            return end;
        }
        return Math.max(end, read(text, from, to));
    }

    /** Whether the number goes on with a list of ordinals, as the second one in {@code 第5、6位}. */
    private static boolean isOrdinal(Reading text, int at) {
        int i = at;
        while (at - i < ORDINALS_WITHIN && (Numeral.startsWith(text.at(i - 1)) || text.isOneOf(i - 1, "、和及至到-~"))) {
            i--;
        }
        return i < at && text.at(i - 1) == '第';
    }

    private int read(Reading text, Numeral from, @Nullable Numeral to) {
        int end = percents.read(text, from, to);
        if (end < 0) {
            end = money.read(text, from, to);
        }
        if (end < 0) {
            end = durations.read(text, from, to);
        }
        return end < 0 ? counts.read(text, from, to) : end;
    }
}
