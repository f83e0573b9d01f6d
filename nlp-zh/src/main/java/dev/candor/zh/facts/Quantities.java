package dev.candor.zh.facts;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number, or the two ends of a range, with its unit, and asks shares, money, durations and counts in turn. {@code
 * 第三}, {@code 数十} and {@code 几百} are no numbers. Immutable.
 */
final class Quantities {

    private static final Words NOT_A_NUMBER_AFTER = Words.of("第 数 几 好几 若干 初 之 ± 成千");

    private final Percents percents = new Percents();
    private final Money money;
    private final Durations durations;
    private final Counts counts;

    Quantities(LexiconFile units) {
        this.money = new Money(units);
        this.durations = new Durations(units);
        this.counts = new Counts(units);
    }

    /**
     * The quantity that starts with the number that {@link Reading#first} has just read. Adds the fact.
     *
     * @return where it ends, or -1 when there is none
     */
    int read(Reading text) {
        Numeral from = text.first();
        int before = from.start();
        if (!from.isGood() || from.isRow() || NOT_A_NUMBER_AFTER.endingAt(text, before) != null) {
            return -1;
        }
        if (text.isAlphanumeric(before - 1) || (text.at(before - 1) == ' ' && text.isLatin(before - 2))) {
            return percents.read(text, from, null);
        }
        int joint = Ranges.afterJoint(text, from.end());
        Numeral to = text.second();
        if (joint > 0 && to.read(text, joint) && to.isGood() && !to.isRow() && !to.isBare()) {
            int end = read(text, from, to);
            if (end > 0) {
                return end;
            }
        }
        return read(text, from, null);
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
