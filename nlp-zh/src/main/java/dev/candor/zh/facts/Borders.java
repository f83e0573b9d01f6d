package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import org.jspecify.annotations.Nullable;

/**
 * Where a name starts whose end is known: at a mark, after a function word, after a verb that takes a name, after a
 * date or a number. Looks back a bounded way. Immutable.
 */
final class Borders {

    private static final Words ACCOUNTS = Words.of("公众号 小程序 服务号 订阅号 视频号 抖音号 微博 官微 app 账号 超话 频道 等账号 等自媒体 等公众号");
    private static final int ACCOUNT_AT_MOST = 8;

    /** What is counted or pointed at has no name: {@code 四个}, {@code 那座}. */
    private static final String COUNTED_WITH = "个座家处间条所片栋类种";

    /** Before a hall or a station where somebody goes: {@code 随队回酒店}. */
    private static final String GOING = "回到去进出入来离返转接送往抵赴凭找";

    private static final String POINTING = "那这该每各哪几多某";

    private final Words stops;
    private final Words safe;
    private final Words generic;
    private final Words types;
    private final Words trades;

    Borders(LexiconFile names) {
        stops = names.words("stops");
        safe = names.words("safe");
        generic = names.words("generic");
        types = names.words("types");
        trades = names.words("trades");
    }

    /** Where the name that goes on at {@code end} starts, at most {@code most} characters before; else -1. */
    int start(Reading text, int end, int most) {
        for (int at = end; at >= 0 && end - at <= most; at--) {
            if (isBorder(text, at, end)) {
                return skipGeneric(text, at, end);
            }
        }
        return -1;
    }

    /**
     * Where a name starts that goes on at {@code end} and holds no word that everybody knows, but for its trade at the end;
     * else -1. Known words before it are left out.
     */
    int novelStart(Reading text, int end, int most) {
        if (isGoing(text, end)) {
            return -1;
        }
        int at = start(text, end, most);
        int stem = end;
        for (int trade = trades.startBefore(text, stem); trade < stem; trade = trades.startBefore(text, stem)) {
            stem = trade;
        }
        while (at >= 0 && stem - at >= 2) {
            int word = text.wordEnd(at);
            if (word > at && word < stem) {
                at = word;
            } else if (Numeral.startsWith(text.at(at))) {
                at += 2;
            } else if (!text.isHan(at)) {
                at++;
            } else {
                boolean cut = text.wordEnd(at - 1) > at || crosses(text, at, end);
                return cut || holdsKnownWord(text, at, stem) ? -1 : at;
            }
        }
        return -1;
    }

    /** Behind the known words before a name that no dictionary has and that goes on to {@code end}: {@code 重创椿月茶行}. */
    int skipKnown(Reading text, int start, int end) {
        int at = text.wordEnd(start);
        boolean before = at == start + 2 && end - at >= 2 && !text.isLineStart(start) && text.placeEnd(start) == start;
        return before && text.isNovel(at, end) && trades.endFrom(text, at) == at && types.endFrom(text, at) == at
                ? at
                : start;
    }

    /**
     * Behind the last word before {@code end} that makes sentences rather than names, or {@code start}: {@code 海晨植根} before
     * {@code 香港}.
     */
    int afterSentence(Reading text, int start, int end) {
        int name = start;
        for (int at = start; at < end; ) {
            int word = text.wordEnd(at);
            if (word <= at || word > end) {
                at++;
            } else {
                name = text.sentenceWordEnd(at) == word && safe.endFrom(text, at) < word ? word : name;
                at = word;
            }
        }
        return name;
    }

    /** Whether a kind of business or of firms ends before {@code end}: {@code 经纪} in {@code 经纪公司}. */
    boolean isKindBefore(Reading text, int end) {
        return types.startBefore(text, end) < end || trades.startBefore(text, end) < end;
    }

    private static boolean holdsKnownWord(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            int word = text.wordEnd(i);
            if (!text.isHan(i) || (word > i && word <= end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a known word starts inside the name and goes on behind it. */
    private static boolean crosses(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.wordEnd(i) > end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may start at {@code at}. */
    boolean isBorder(Reading text, int at) {
        return isBorder(text, at, at);
    }

    /** Whether a name that goes on to {@code end} may start at {@code at}. */
    private boolean isBorder(Reading text, int at, int end) {
        if (!text.isHan(at - 1)) {
            return !(text.isLatin(at - 1) && text.isAlphanumeric(at));
        }
        boolean addressed = text.at(at - 1) == '致' && !text.isHan(at - 2);
        if (text.isGapBefore(at) || addressed) {
            return true;
        }
        if (text.facts().hasEnding(at, fact -> !isNamed(fact))) {
            return true;
        }
        Words.Word stop = stops.endingAt(text, at);
        boolean joins = text.isOneOf(at - 1, "和与及等成之") && text.isOneOf(at - 2, "\n：“（【");
        if (stop == null || joins || isInsideSafeWord(text, stop, at)) {
            return false;
        }
        return stop.value().isEmpty() || (end > at && !isTypesOnly(text, at, end));
    }

    /** Whether somebody goes to what starts at {@code at}. */
    boolean isGoing(Reading text, int at) {
        return text.isOneOf(at - 1, GOING);
    }

    /** Whether what starts at {@code at} is counted or pointed at: {@code 那个复育区}. */
    boolean isCounted(Reading text, int at) {
        return text.isOneOf(at - 1, COUNTED_WITH)
                && (text.isOneOf(at - 2, POINTING) || Numeral.startsWith(text.at(at - 2)));
    }

    /** Whether what starts at {@code at} begins with how many there are: {@code 十七家俱乐部}. */
    boolean beginsCounted(Reading text, int at) {
        int end = at;
        while (Numeral.startsWith(text.at(end))) {
            end++;
        }
        return end > at && text.isOneOf(end, COUNTED_WITH);
    }

    /** Whether there are only kinds of business between two places, or what is done, and no name. */
    boolean isTypesOnly(Reading text, int start, int end) {
        int at = start;
        while (at < end) {
            Words.Word stop = stops.startingAt(text, at);
            int act = stop == null || stop.value().isEmpty() ? at : at + stop.length();
            int next = Math.max(act, types.endFrom(text, at));
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Whether a name in quotation marks is that of an account or an app, or begins it: {@code 公众号“谷雀食品”}, {@code “颐栖会员服务”小程序}. */
    boolean isAccount(Reading text, int start, int end) {
        if (text.at(start - 1) != '“') {
            return false;
        }
        int quote = end;
        while (quote - end < ACCOUNT_AT_MOST && (text.isHan(quote) || text.isAlphanumeric(quote))) {
            quote++;
        }
        return text.at(quote) == '”'
                && (ACCOUNTS.endingAt(text, start - 1) != null || ACCOUNTS.startingAt(text, quote + 1) != null);
    }

    /** Whether a word that names are made of stands at {@code at}: {@code 友谊}, {@code 和平}. */
    boolean isOfNames(Reading text, int at) {
        return safe.endFrom(text, at) > at;
    }

    /** Whether the stop that ends at {@code end} begins a word of names, or is the second character of one. */
    private boolean isInsideSafeWord(Reading text, Words.Word stop, int end) {
        int start = end - stop.length();
        Words.@Nullable Word before = stop.length() == 1 ? safe.startingAt(text, start - 1) : null;
        return safe.endFrom(text, start) > end
                || (stop.length() == 1 && safe.endFrom(text, start) == end)
                || (before != null && before.length() > 1);
    }

    /** Places and bodies go on in the names of other bodies. */
    private static boolean isNamed(FoundFact fact) {
        return fact.kind() == Fact.Kind.PLACE
                || fact.kind() == Fact.Kind.ORGANISATION
                || fact.kind() == Fact.Kind.AGENCY;
    }

    /** Behind what stands before a body without naming it. */
    int skipGeneric(Reading text, int start, int end) {
        int at = start;
        while (at < end) {
            int next = generic.endFrom(text, at);
            if (next == at || next > end) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
