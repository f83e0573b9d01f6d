package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import org.jspecify.annotations.Nullable;

/**
 * Organisations and agencies, found by their last words: {@code 江岚澜川精密科技有限公司}, {@code 泾陵市市场监督管理局}. What has no
 * name of its own, {@code 第三方检测机构} or {@code 有关部门}, is none. Immutable.
 */
final class Bodies {

    private static final int LENGTH_AT_MOST = 26;
    private static final int SHORT_NAME_AT_MOST = 5;
    private static final String NOT_IN_A_NAME = "的于致与就是我您对向及被把将请在由各";
    private static final Words OWNERS = Words.of("公司 我司 本司 集团 本厂");
    private static final int BRACKET_AT_MOST = 7;

    /** What the word behind a brand is not when it is a good. */
    private static final Words OF_A_FIRM = Words.of("客服 门店 发货 团队 平台 品牌");

    /** Before 馆 when it is a restaurant, an inn and so on. */
    private static final String HOUSES = "小大面饭菜茶酒啡宾旅会书行餐相";

    private static final int INSTITUTION_AT_MOST = 14;
    private static final int PLACED_AT_MOST = 8;

    private final Reading.Elsewhere ownedElsewhere = Bodies::isOwnedElsewhere;
    private final Borders borders;
    private final Words places;
    private final Words evidence;
    private final Words afterBrand;

    Bodies(LexiconFile names, Borders borders) {
        this.borders = borders;
        places = names.words("place-chars");
        evidence = names.words("evidence");
        afterBrand = names.words("after-brand");
    }

    /** The organisation whose last word is {@code word} and ends at {@code end}. */
    void readOrganisation(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        int start = organisationStart(text, word, suffix, end);
        if (start < 0 || isNameless(text, word, start, suffix) || isOnlyDescribed(text, word, start, suffix, end)) {
            return;
        }
        FoundFact last = text.facts().last();
        boolean evident = has(text, evidence, start, suffix) || isOfSite(text, last, start, suffix);
        if (isCentreThere(word, last, start, suffix) && !evident) {
            add(text, Fact.Kind.PLACE, start, end);
        } else if (evident || Ending.BODY.isOf(word)) {
            add(text, kind(text, word, last, start, suffix), start, end);
        }
    }

    private static boolean isCompany(Words.Word word) {
        return word.text().endsWith("公司") || word.text().equals("集团");
    }

    /** Where the name of an organisation starts whose last word stands at {@code suffix}, or -1 when it is the name of an account or none. */
    private int organisationStart(Reading text, Words.Word word, int suffix, int end) {
        boolean company = isCompany(word);
        int start = borders.start(text, beforeBracket(text, suffix), company ? LENGTH_AT_MOST : INSTITUTION_AT_MOST);
        start = company && start > 0 ? beforePlace(text, start) : start;
        start = joined(text, start < 0 ? start : nameStart(text, word, start, suffix), suffix);
        int line = lineStart(text, end);
        start = line < 0 ? start : line;
        return start >= 0 && borders.isAccount(text, start, end) ? -1 : start;
    }

    /** Whether there is nothing but a kind, a number or a part of another word before the last word of an organisation. */
    private boolean isNameless(Reading text, Words.Word word, int start, int suffix) {
        int proper = borders.skipGeneric(text, start, suffix);
        boolean local = !isCompany(word) && text.isOneOf(start, "省市县区镇") && suffix - start > 2;
        return suffix - proper < 2
                || (borders.isTypesOnly(text, proper, suffix) && !local)
                || isOfOtherWord(text, word, suffix)
                || isBracketed(text, start, suffix)
                || borders.beginsCounted(text, start)
                || isCommon(text, word, start, suffix);
    }

    /** Whether a word that everybody knows stands before the last word of an institution and makes no name: {@code 民营医院}. */
    private boolean isCommon(Reading text, Words.Word word, int start, int suffix) {
        return !isCompany(word)
                && suffix - start <= 3
                && text.wordEnd(start) == suffix
                && text.placeEnd(start) == start
                && word.text().charAt(word.length() - 1) != '学'
                && !borders.isOfNames(text, start);
    }

    /** Whether an institution is only told by what it is or where somebody goes: {@code 随队回酒店}, {@code 境外机构}. */
    private boolean isOnlyDescribed(Reading text, Words.Word word, int start, int suffix, int end) {
        if (isCompany(word)) {
            return false;
        }
        boolean known = suffix - start >= SHORT_NAME_AT_MOST
                && text.placeEnd(start) == start
                && !text.isNovel(borders.skipGeneric(text, start, suffix), end);
        return (known && !has(text, evidence, start, suffix))
                || (text.isOneOf(suffix - 1, "内外") && word.text().endsWith("机构"))
                || borders.isGoing(text, suffix)
                || isCrossed(text, start, suffix, end);
    }

    /** Whether a centre is told with the place where it is: {@code 广州客服中心}. */
    private static boolean isCentreThere(Words.Word word, @Nullable FoundFact last, int start, int suffix) {
        return word.text().equals("中心")
                && last != null
                && last.kind() == Fact.Kind.PLACE
                && last.start() == start
                && last.end() < suffix;
    }

    /** A body that begins with an authority belongs to it; a branch without its bank is a place. */
    private static Fact.Kind kind(Reading text, Words.Word word, @Nullable FoundFact last, int start, int suffix) {
        boolean agency =
                last != null && last.kind() == Fact.Kind.AGENCY && last.start() == start && last.end() <= suffix;
        boolean office = word.text().endsWith("行") && Ending.BRANCH.isOf(word) && !isOfBank(text, start, suffix);
        return agency ? Fact.Kind.AGENCY : office ? Fact.Kind.PLACE : Fact.Kind.ORGANISATION;
    }

    /** Whether the kind of the body begins in the midst of another word: {@code 中小学}, {@code 员工会}, {@code 厂商会}. */
    private static boolean isOfOtherWord(Reading text, Words.Word word, int suffix) {
        return switch (word.text()) {
            case "小学" -> text.at(suffix - 1) == '中';
            case "工会" -> text.at(suffix - 1) == '员';
            case "商会" -> text.isOneOf(suffix - 1, "厂协");
            default -> false;
        };
    }

    /** Whether there is nothing but brackets before the kind of a body: {@code （二）集团}. */
    private static boolean isBracketed(Reading text, int start, int suffix) {
        return text.at(start) == '（' && text.at(suffix - 1) == '）';
    }

    /** Whether a word that everybody knows begins a name and ends in the midst of its kind: {@code 认定书} in {@code 认定书院}. */
    private static boolean isCrossed(Reading text, int start, int suffix, int end) {
        int word = text.wordEnd(start);
        return word > suffix && word < end;
    }

    /** Whether a branch is told with its bank: {@code 永衡银行映山支行}, {@code 农行映山支行}. */
    private static boolean isOfBank(Reading text, int start, int suffix) {
        for (int i = start; i < suffix; i++) {
            if (text.isOneOf(i, "行银社信")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body is named after the place that its name begins with: {@code 鹿鸣溪水库管理中心}, not {@code 广州客服中心}. */
    private static boolean isOfSite(Reading text, @Nullable FoundFact last, int start, int suffix) {
        return last != null
                && last.kind() == Fact.Kind.PLACE
                && last.start() == start
                && last.end() <= suffix
                && text.placeEnd(start) < last.end()
                && !Numeral.startsWith(text.at(start));
    }

    /** Behind what is told before a name; but what {@code 公司} names in full may hold any word. */
    private int nameStart(Reading text, Words.Word word, int start, int suffix) {
        boolean full = word.text().endsWith("有限公司") || word.text().endsWith("责任公司");
        boolean act = word.text().equals("中心");
        int behind = full ? behindKind(text, start, suffix) : borders.afterSentence(text, start, suffix);
        boolean marked = full && (text.at(behind - 1) == '“' || text.isHan(behind - 1));
        return marked ? behind : borders.skipKnown(text, act && behind == suffix ? start : behind, suffix);
    }

    /** Behind {@code 经纪公司} and the like before the name of a company. */
    private int behindKind(Reading text, int start, int suffix) {
        for (int at = suffix - 2; at > start + 1; at--) {
            if (text.endsWith(at, "公司") && borders.isTypesOnly(text, start, at - 2)) {
                return at;
            }
        }
        return start;
    }

    /** Where the open line starts when it is nothing but a name that ends at {@code end}, as in a signature; else -1. */
    private static int lineStart(Reading text, int end) {
        int start = text.start();
        boolean alone = end - start <= INSTITUTION_AT_MOST && (end == text.end() || text.isGapBefore(end));
        for (int i = start; alone && i < end; i++) {
            alone = text.isHan(i) && !text.isOneOf(i, NOT_IN_A_NAME) && !(i > start && text.isGapBefore(i));
        }
        return alone ? start : -1;
    }

    /** Before the place in brackets that the names of firms have: {@code 瀚枢云医（成都）有限公司}. */
    private static int beforeBracket(Reading text, int suffix) {
        if (text.at(suffix - 1) != '）') {
            return suffix;
        }
        int open = suffix - 2;
        while (suffix - open < BRACKET_AT_MOST && text.isHan(open)) {
            open--;
        }
        return text.at(open) == '（' ? open : suffix;
    }

    /** Where the name starts that goes on behind the place in brackets before {@code start}: {@code 沃登制药（中国）投资有限公司}. */
    private int beforePlace(Reading text, int start) {
        int open = beforeBracket(text, start);
        int name = open < start ? borders.start(text, open, INSTITUTION_AT_MOST) : -1;
        return name >= 0 && open - name >= 2 ? name : start;
    }

    /** A body whose kind is one character, {@code 锦川印染厂}: it starts with what no dictionary knows. */
    void readNovel(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        if (readOfPlace(text, suffix, end)) {
            return;
        }
        int start = borders.novelStart(text, suffix, SHORT_NAME_AT_MOST + 1);
        boolean counted = word.text().equals("馆") && Numeral.startsWith(text.at(suffix - 1));
        if (counted || text.isOneOf(suffix - 1, "开立盖") || borders.isTypesOnly(text, start, suffix)) {
            return;
        }
        if (start >= 0 && text.at(start - 1) != '”' && text.wordEnd(suffix) <= end && text.wordEnd(suffix - 1) != end) {
            boolean works = word.text().equals("厂") && !borders.isKindBefore(text, suffix);
            if (works && !Numeral.startsWith(text.at(suffix - 1)) && !isOwned(text, start, end)) {
                return;
            }
            if (isBeforeGoods(text, start, end)) {
                return;
            }
            boolean branch = works || isBranch(text, word, start, end);
            add(text, branch ? Fact.Kind.PLACE : Fact.Kind.ORGANISATION, start, end);
        }
    }

    /** {@code “燕露坊”燕盏}: a brand in quotation marks before what it sells. */
    private boolean isBeforeGoods(Reading text, int start, int end) {
        int after = end + 1;
        return text.at(start - 1) == '“'
                && text.isOneOf(end - 1, "坊园")
                && text.at(end) == '”'
                && text.isHan(after)
                && !text.isGapBefore(after)
                && OF_A_FIRM.startingAt(text, after) == null
                && afterBrand.startingAt(text, after) == null
                && text.sentenceWordEnd(after) == after;
    }

    /**
     * Whether a hall, a garden or a house is one of several of a body rather than the body: {@code 东晨园} in the middle of a
     * sentence, {@code 文德馆}, {@code 嘉翠阁2号}; not {@code 银杏小馆}.
     */
    private static boolean isBranch(Reading text, Words.Word word, int start, int end) {
        return switch (word.text()) {
            case "馆" -> !text.isOneOf(end - 2, HOUSES);
            case "园" -> !text.isLineStart(start) && text.at(start - 1) != '“';
            default -> Numeral.startsWith(text.at(end)) && !text.isGapBefore(end);
        };
    }

    /**
     * Adds the body that ends at {@code end} and begins with a place: {@code 霞浦路实验学校}, {@code 广东味源调料公司}; whether there
     * is one.
     */
    boolean readOfPlace(Reading text, int suffix, int end) {
        FoundFact last = text.facts().last();
        if (last == null
                || last.kind() != Fact.Kind.PLACE
                || last.end() >= suffix
                || suffix - last.end() > PLACED_AT_MOST) {
            return false;
        }
        int name = last.end();
        boolean school = text.startsWith(suffix, "学校") && borders.isTypesOnly(text, name, suffix);
        if (!school && !isNamed(text, name, suffix)) {
            return false;
        }
        add(text, Fact.Kind.ORGANISATION, last.start(), end);
        return true;
    }

    /** Whether a name that no dictionary has starts behind a place and goes on to the kind of the body. */
    private boolean isNamed(Reading text, int start, int end) {
        boolean named = text.wordEnd(start) == start
                && text.wordEnd(start + 1) == start + 1
                && end - start >= 2
                && !Numeral.startsWith(text.at(start));
        for (int i = start; named && i < end; i++) {
            named = text.isHan(i) && !text.isGapBefore(i) && !borders.isBorder(text, i + 1);
        }
        return named;
    }

    /** Whether works are told as some firm's, here or elsewhere: {@code 本公司屏灣廠}. */
    private boolean isOwned(Reading text, int start, int end) {
        return text.isLineStart(start)
                || text.isOneOf(start - 1, "于在、：")
                || OWNERS.endingAt(text, start) != null
                || text.ask(ownedElsewhere, start, end);
    }

    private static boolean isOwnedElsewhere(Reading text, int start, int end) {
        int other = text.again(text.folded(start, end), start, end);
        return other >= 0 && OWNERS.endingAt(text, other) != null;
    }

    /** The agency whose last word is {@code word} and ends at {@code end}. */
    void readAgency(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        int start = borders.start(text, suffix, INSTITUTION_AT_MOST);
        start = start < 0 ? start : borders.afterSentence(text, start, suffix);
        FoundFact last = text.facts().last();
        if (last != null && last.kind() == Fact.Kind.PLACE && last.start() < suffix && last.end() > suffix) {
            add(text, Fact.Kind.AGENCY, last.start(), end);
            return;
        }
        if (word.length() == 1 && text.wordEnd(suffix - 1) >= end) {
            return;
        }
        boolean named = start >= 0 && start < suffix && !borders.isTypesOnly(text, start, suffix);
        boolean ofPlace = last != null && last.kind() == Fact.Kind.PLACE && last.end() == suffix && start >= 0;
        start = ofPlace && last != null ? Math.min(start, last.start()) : start;
        start = text.isOneOf(start, "交看报找向") && text.isOneOf(start + 1, "省市县区镇") ? start + 1 : start;
        boolean placed = ofPlace || (start >= 0 && start < suffix && has(text, places, start, suffix));
        boolean proper = named && suffix - start >= 2 && suffix - start <= SHORT_NAME_AT_MOST;
        switch (Ending.of(word)) {
            case AUTHORITY -> add(text, Fact.Kind.AGENCY, placed ? start : suffix, end);
            case AUTHORITY_ALONE_OR_NAMED -> add(text, Fact.Kind.AGENCY, placed || proper ? start : suffix, end);
            case NUMBERED -> {
                if (placed && suffix - start <= SHORT_NAME_AT_MOST) {
                    add(text, Fact.Kind.ORGANISATION, start, end);
                }
            }
            case NAMED_AUTHORITY -> {
                if (proper) {
                    add(text, Fact.Kind.AGENCY, start, end);
                }
            }
            default -> {
                if (placed) {
                    add(text, Fact.Kind.AGENCY, start, end);
                }
            }
        }
    }

    private static void add(Reading text, Fact.Kind kind, int start, int end) {
        text.facts().add(kind, start, end, text.written(start, end));
    }

    /** Where a body starts that ends right before this one and names it too: {@code 永衡银行} in {@code 永衡银行资讯中心}. */
    private static int joined(Reading text, int start, int suffix) {
        FoundFact last = text.facts().last();
        boolean body = last != null
                && (last.kind() == Fact.Kind.ORGANISATION || last.kind() == Fact.Kind.AGENCY)
                && last.end() <= suffix
                && start >= last.start()
                && start <= last.end()
                && !text.isGapBefore(start);
        boolean goesOn = last != null
                && last.kind() == Fact.Kind.AGENCY
                && start < 0
                && last.end() <= suffix
                && suffix - last.end() <= SHORT_NAME_AT_MOST + 2;
        for (int i = last == null ? suffix : last.end(); goesOn && i < suffix; i++) {
            goesOn = text.isHan(i);
        }
        return (body || goesOn) && last != null ? last.start() : start;
    }

    private static boolean has(Reading text, Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.startingAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
