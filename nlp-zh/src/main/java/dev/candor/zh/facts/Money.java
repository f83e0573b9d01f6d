package dev.candor.zh.facts;

import dev.candor.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money: {@code 647万元}, {@code NT$1,500}, {@code 人民币5000元}. The value is the ISO 4217
 * code and the amount; {@code 元} is the currency of the place that is told, else in traditional characters that of the place whose words the text has, and
 * {@code XXX} where it has none. Immutable.
 */
final class Money {

    private static final int LOOK_BACK = 6;
    /** No currency, in ISO 4217. */
    private static final String UNKNOWN = "XXX";
    /** Before the amount: {@code 人民币}, {@code hk$}. */
    private final Words leads;
    /** After it: {@code 元}, {@code 美元}. */
    private final Words units;

    private final Words modifiers;

    Money(LexiconFile lexicon) {
        leads = lexicon.words("currency-before");
        units = lexicon.words("currency-after");
        modifiers = lexicon.words("modifiers");
    }

    /** Adds the amount and answers where it ends, or -1. */
    int read(Reading text, Numeral from, @Nullable Numeral to) {
        Numeral last = to == null ? from : to;
        int leadEnd = leadEnd(text, from.start());
        Words.@Nullable Word lead = leads.endingAt(text, leadEnd);
        Words.@Nullable Word unit = units.startingAt(text, last.end());
        if ((lead == null && unit == null) || (from.isBare() && modifiers.endingAt(text, from.start()) == null)) {
            return -1;
        }
        int end = unit == null ? last.end() : last.end() + unit.length();
        if (unit == null && isCounted(text, last.end())) {
            return -1;
        }
        if (unit != null && lead == null && !isMoney(text, from, last, unit)) {
            return -1;
        }
        String currency = unit == null || (lead != null && unit.value().equals("?"))
                ? lead == null ? "" : lead.value()
                : unit.value();
        int start = lead == null ? from.start() : leadEnd - lead.length();
        String amount = from.digits() + (to == null ? "" : "/" + to.digits());
        if (unit != null && to == null && hasTenths(text, unit, end)) {
            amount += "." + text.at(end);
            end++;
        }
        text.facts().add(Fact.Kind.MONEY, start, end, code(text, currency) + " " + amount);
        return end;
    }

    /** Whether a currency stands before the number. */
    boolean hasLead(Reading text, int number) {
        return leads.endingAt(text, leadEnd(text, number)) != null;
    }

    private static int leadEnd(Reading text, int number) {
        return text.at(number - 1) == ' ' ? number - 1 : number;
    }

    /** The code of a currency of the lexicon: {@code ?} is the yuan and {@code $} the dollar of where the text comes from. */
    private static String code(Reading text, String currency) {
        return switch (currency) {
            case "?" -> text.isTraditional() || text.region().isPresent() ? ofPlace(text, "CNY") : "CNY";
            case "$" -> ofPlace(text, UNKNOWN);
            default -> currency;
        };
    }

    private static String ofPlace(Reading text, String ofTheMainland) {
        if (text.region().isPresent()) {
            return switch (text.region().get()) {
                case CN -> ofTheMainland;
                case TW -> "TWD";
                case HK -> "HKD";
                case MO -> "MOP";
            };
        }
        if (!text.isTraditional()) {
            return UNKNOWN;
        }
        return text.isOfHongKong() ? "HKD" : text.isOfTaiwan() ? "TWD" : UNKNOWN;
    }

    /** {@code 人民币} may also stand before something else that is counted. */
    private static boolean isCounted(Reading text, int at) {
        return text.isLatin(at);
    }

    private static boolean isMoney(Reading text, Numeral from, Numeral last, Words.Word unit) {
        char c = unit.text().charAt(0);
        if (c == '块') {
            int after = last.end() + unit.length();
            return unit.length() > 1
                    || hasTenths(text, unit, after)
                    || text.isOneOf(after, "一每")
                    || (!from.isChinese() && (text.isOneOf(after, "补退赔") || Numeral.startsWith(text.at(after))))
                    || (speaksOfPaying(text, from.start()) && !isThing(text, after));
        }
        boolean lonelyDigit = last.isChinese() && last.width() == 1;
        return c != '元' || !lonelyDigit || !text.isHan(last.end() + 1) || text.isOneOf(last.end() + 1, "的每一至到以起补现代优");
    }

    /** Whether the tenths of a yuan follow, as in {@code 49块8}. */
    private static boolean hasTenths(Reading text, Words.Word unit, int end) {
        return unit.text().equals("块")
                && text.isDigit(end)
                && !text.isAlphanumeric(end + 1)
                && !text.isOneOf(end + 1, ".%")
                && text.isDigit(end - unit.length() - 1);
    }

    /** Whether a thing is counted in {@code 块}, such as {@code 电池}. */
    private static boolean isThing(Reading text, int at) {
        return text.isHan(at) && !text.isOneOf(at, "的了给以至到和与作为左多");
    }

    private static boolean speaksOfPaying(Reading text, int at) {
        for (int i = at - 1; i >= Math.max(at - LOOK_BACK, 0) && text.isHan(i); i--) {
            if (text.isOneOf(i, "赔退补付花价交罚收费")) {
                return true;
            }
        }
        return false;
    }
}
