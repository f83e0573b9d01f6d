package dev.candor.zh.facts;

import dev.candor.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people and things with what is counted: {@code 41人}, {@code 3.2万辆}, {@code 两百余人}, {@code 近百名}. The
 * value is {@code 41 人}, with {@code +} for more, {@code -} for less and {@code ~} for about. {@code 一} before a measure word
 * is an article, except before a person. Immutable.
 */
final class Counts {

    private static final int NOUN_WITHIN = 10;
    private static final Words HARMED_AFTER_ONE =
            Words.of("死 受伤 受轻伤 受重伤 轻伤 重伤 遇难 失联 失踪 不治 昏迷 送医 住院 确诊 感染 被困 获救 伤亡 溺 中毒 轻微伤");
    private static final Words NO_ARTICLE_BEFORE_ONE = Words.of("第 每 各 何 哪 这 那 某 同 任 前 头 无 没 没有 未有 本 独");
    private static final Words NOT_AFTER = Words.of("第 前 排名 位列 其 每");
    private static final Words AFTERWARDS = Words.of("左右=~ 上下=~ 以上=+ 之多= 多=+");

    private final Words measures;
    private final Words people;
    private final Words countedDirectly;
    private final Words modifiers;
    private final Words phrases;

    Counts(LexiconFile lexicon) {
        measures = lexicon.words("measure");
        people = lexicon.words("people");
        countedDirectly = lexicon.words("counted-directly");
        modifiers = lexicon.words("modifiers");
        phrases = lexicon.words("not-counts");
    }

    /** Adds the count and answers where it ends, or -1. */
    int read(Reading text, Numeral from, @Nullable Numeral to) {
        Numeral last = to == null ? from : to;
        int start = from.start();
        int unitAt = last.end();
        Words.Word unit = measures.startingAt(text, unitAt);
        if (unit == null && (!last.isChinese() || !last.isBelow(100))) {
            unit = countedDirectly.startingAt(text, unitAt);
        }
        if (phrases.startingAt(text, start) != null || (from.isChinese() && from.small(0) == 0)) {
            return -1;
        }
        if (unit == null || NOT_AFTER.endingAt(text, start) != null || !isCounted(text, last, unit)) {
            return -1;
        }
        Words.Word modifier = modifier(text, from);
        if (from.isBare() && modifier == null) {
            return -1;
        }
        int end = unitAt + unit.length();
        if (text.at(end) == '/') {
            return -1;
        }
        String sign = sign(from, modifier);
        if (sign.isEmpty()) {
            Words.Word afterwards = AFTERWARDS.startingAt(text, end);
            if (afterwards != null) {
                end += afterwards.length();
                sign = afterwards.value();
            }
        }
        String number = last == from ? from.digits() : from.digits() + "-" + last.digits();
        String written = text.written(unitAt, unitAt + unit.length());
        String value = sign.equals("~") ? "~" + number + " " + written : number + sign + " " + written;
        text.facts().add(Fact.Kind.COUNT, modifier == null ? start : start - modifier.length(), end, value);
        return end;
    }

    private static String sign(Numeral from, Words.@Nullable Word modifier) {
        return from.isApproximate() ? "+" : modifier == null ? "" : modifier.value();
    }

    private Words.@Nullable Word modifier(Reading text, Numeral from) {
        int start = from.start();
        Words.Word word = modifiers.endingAt(text, start);
        if (word == null || start - word.length() < text.facts().end()) {
            return null;
        }
        char before = text.at(start - word.length() - 1);
        boolean partOfAWord = switch (word.text()) {
            case "约" -> "合契预违签公制条节履特".indexOf(before) >= 0;
            case "近" -> "最附临靠远就邻".indexOf(before) >= 0;
            case "上", "过" -> !from.isBare() || "网线以".indexOf(before) >= 0;
            default -> false;
        };
        return partOfAWord ? null : word;
    }

    private boolean isCounted(Reading text, Numeral number, Words.Word unit) {
        if (isHouseNumber(text, unit, number.end() + unit.length())) {
            return false;
        }
        if (number.isChinese() && number.width() == 1 && text.at(number.start()) == '二') {
            return false;
        }
        if (!number.isChinese() || number.small(1) != 1 || number.width() > 1) {
            return true;
        }
        int start = number.start();
        if (NO_ARTICLE_BEFORE_ONE.endingAt(text, start) != null) {
            return false;
        }
        int end = number.end() + unit.length();
        return switch (unit.text()) {
            case "人" -> HARMED_AFTER_ONE.startingAt(text, end) != null;
            case "名", "位" -> isPersonNear(text, end);
            default -> false;
        };
    }

    private static boolean isHouseNumber(Reading text, Words.Word unit, int end) {
        return unit.text().equals("栋") && !text.isHan(end);
    }

    private boolean isPersonNear(Reading text, int at) {
        for (int i = at; i < at + NOUN_WITHIN && text.isHan(i); i++) {
            if (people.startingAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
