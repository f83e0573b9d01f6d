package dev.candor.zh.facts;

import dev.candor.Fact;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people and things with what is counted: {@code 41人}, {@code 3.2万辆}, {@code 两百余人}, {@code 2.3倍}. The
 * value is the number said, {@code 200 人}: what makes it more, less or about so much stands outside the span. {@code 一}
 * before a measure word is an article, unless it counts those harmed or counts against other numbers. Immutable.
 */
final class Counts {

    /** Models of cars are told by their years: {@code 2024款}. */
    private static final int FIRST_MODEL_YEAR = 1980;

    private static final int LAST_MODEL_YEAR = 2099;

    private static final Words HARMED_AFTER_ONE =
            Words.of("死 受伤 受轻伤 受重伤 轻伤 重伤 遇难 失联 失踪 不治 昏迷 送医 住院 确诊 感染 被困 获救 伤亡 溺 中毒 轻微伤");
    private static final Words NO_ARTICLE_BEFORE_ONE = Words.of("第 每 各 何 哪 这 那 某 同 任 前 头 无 没 没有 未有 本 独 独自 只身 孤身");
    private static final Words NOT_AFTER = Words.of("第 前 排名 位列 其 每");

    /** What only looks like one of those. */
    private static final Words BEFORE_A_COUNT = Words.of("尤其 此前 之前 以前 先前 目前");

    private static final Words OF_WHICH = Words.of("其中 其中的 其中有");

    private static final Words TOLD_BEFORE = Words.of("理由有 原因有 原因是 教训有 问题有 要求有 以下 如下 下列 这 那 分");
    /** What the text counts of itself and goes on to tell: {@code 做三件事：}. */
    private static final Words TOLD_NEXT =
            Words.of("事： 事情： 小事： 问题： 办法： 方案： 要求： 词： 路： 调整： 升级： 准则： 错误： 做法： 事实： 事宜： 措施： 整改措施： 违法行为：");

    private static final Words TOLD_AFTER = Words.of("理由 原因 说明 要求 意见 措施 建议 教训 承诺 声明 规定 情况 可能 ： ，一是");

    private static final Set<String> DEGREES = Set.of("℃", "摄氏度");

    private final Words measures;
    private final Words latinMeasures;
    private final Words countedDirectly;
    private final Words modifiers;
    private final Words phrases;

    Counts(LexiconFile lexicon) {
        measures = lexicon.words("measure");
        latinMeasures = lexicon.words("latin-measure");
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
        if (unit == null && last.isWhole() && !last.isBelow(last.isChinese() ? 100 : 10)) {
            unit = countedDirectly.startingAt(text, unitAt);
        }
        if (phrases.startingAt(text, start) != null || (from.isChinese() && from.small(0) == 0)) {
            return -1;
        }
        if (unit != null && isPartOfTheText(text, start, unitAt, unit)) {
            return -1;
        }
        if (unit == null || isPointedAt(text, start) || !isCounted(text, last, unit)) {
            return -1;
        }
        if (from.isBare() && modifiers.endingAt(text, from.start()) == null) {
            return -1;
        }
        int end = unitAt + unit.length();
        if (text.at(end) == '/') {
            return -1;
        }
        String number = last == from ? from.digits() : from.digits() + "/" + last.digits();
        if (isBelowZero(text, start, unit)) {
            start--;
            number = "-" + number;
        }
        text.facts().add(Fact.Kind.COUNT, start, end, String.join(" ", number, text.written(unitAt, end)));
        return end;
    }

    /** Whether the sign before a temperature says that it is below zero: {@code -20℃}, not {@code 5-20℃}. */
    private static boolean isBelowZero(Reading text, int start, Words.Word unit) {
        return DEGREES.contains(unit.text())
                && text.at(start - 1) == '-'
                && !text.isAlphanumeric(start - 2)
                && !text.isOneOf(start - 2, "℃度");
    }

    /** Adds the quantity with a unit in Latin letters, {@code 0.048 ppm}, and answers where it ends, or -1. */
    int readPhysical(Reading text, Numeral number) {
        int unit = text.at(number.end()) == ' ' ? number.end() + 1 : number.end();
        int end = text.isLatin(unit) ? latinMeasures.endFrom(text, unit) : unit;
        if (end == unit || !number.isGood() || text.isAlphanumeric(end) || text.isOneOf(end, "-/")) {
            return -1;
        }
        text.facts().add(Fact.Kind.COUNT, number.start(), end, number.digits() + " " + text.written(unit, end));
        return end;
    }

    /** {@code 前三名}, {@code 其三}; but {@code 尤其三位}. */
    private static boolean isPointedAt(Reading text, int start) {
        return NOT_AFTER.endingAt(text, start) != null && BEFORE_A_COUNT.endingAt(text, start) == null;
    }

    /** {@code 理由有两条}, {@code 三点说明}, {@code 做三件事：}: parts of the text, counted by itself. */
    private static boolean isPartOfTheText(Reading text, int start, int unitAt, Words.Word unit) {
        int end = unitAt + unit.length();
        boolean part = "条点种道".contains(unit.text())
                && (TOLD_BEFORE.endingAt(text, start) != null || TOLD_AFTER.startingAt(text, end) != null);
        return part || TOLD_NEXT.startingAt(text, end) != null;
    }

    private boolean isCounted(Reading text, Numeral number, Words.Word unit) {
        boolean modelYear = unit.text().equals("款") && number.small(LAST_MODEL_YEAR) >= FIRST_MODEL_YEAR;
        if (modelYear || (number.isChinese() && number.width() == 1 && text.at(number.start()) == '二')) {
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
        return (unit.text().equals("人") && HARMED_AFTER_ONE.startingAt(text, end) != null)
                || (!text.startsWith(end, unit.text()) && isOneOfCounted(text, start, unit.text()));
    }

    /**
     * Whether the sentence, or with {@code 其中} the line, counted others of the kind before: {@code 5人送医，一人出院}, {@code
     * 三条，其中一条不符}.
     */
    private static boolean isOneOfCounted(Reading text, int start, String unit) {
        boolean person = isPerson(unit);
        boolean ofWhich = OF_WHICH.endingAt(text, start) != null;
        if (!person && !ofWhich) {
            return false;
        }
        return text.facts()
                .hasSince(
                        ofWhich ? text.start() : text.sentenceStart(start),
                        fact -> fact.kind() == Fact.Kind.COUNT
                                && (person
                                        ? isPerson(fact.value())
                                        : fact.value().endsWith(" " + unit)));
    }

    private static boolean isPerson(String unit) {
        return "人名位".indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }
}
