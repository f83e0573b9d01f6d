package dev.candor.zh.facts;

import dev.candor.Fact;

/**
 * Laws and rules: {@code 《食品安全法》第三十四条}, {@code 个人资料保护法第12条}, {@code 同法第5条}. The value is the name of the law,
 * without its marks, and the article. Immutable.
 */
final class Statutes {

    private static final int TITLE_AT_MOST = 60;
    private static final Words TITLE_ENDS = Words.of("法 条例 办法 规定 细则 法典 规则 章程 通则 准则");
    private static final Words NOT_TITLE_ENDS = Words.of("说法 做法 看法 想法 方法 魔法 书法 无法 手法 用法 活动规则 治理细则 我的办法 的办法 有办法 没办法 章程");
    /** Rules of a community, a school or a firm: laws of their own when one of their articles is named. */
    private static final Words HOUSE_RULE_ENDS = Words.of("公约 守则 规范 标准 制度 须知");

    /** Whose rules they are when they are not law: {@code 店内《收银差异管理办法》}. */
    private static final Words HOUSES = Words.of("公司 店内 我店 本店 我司 我校 我院 本院 本校 院内 校内 平台 内部");

    private static final Words PARTS_OF_LAW = Words.of("施行细则 实施细则 实施条例 实施办法");

    private static final Words BRACKETS = Words.of("（试行） （暂行） （修订） （修正）");
    private static final Words SAME = Words.of("同法 该法 同条例 该条例");
    private static final Words LISTED = Words.of("、 和 及 以及 与");
    private static final Words ARTICLE_PARTS = Words.of("条 款 项");

    private final Words known;

    Statutes(LexiconFile lexicon) {
        known = lexicon.words("statute");
    }

    /** The title at {@code at}: adds it when it is a law; the end of the title or -1 when it is none. */
    int read(Reading text, int at) {
        int close = at + 1;
        while (close - at <= TITLE_AT_MOST && text.at(close) != '》') {
            if (text.at(close) == Reading.OUTSIDE || text.at(close) == '《') {
                return -1;
            }
            close++;
        }
        if (text.at(close) != '》') {
            return -1;
        }
        int name = BRACKETS.startBefore(text, close);
        boolean ofTheHouse = HOUSE_RULE_ENDS.startBefore(text, name) < name && text.at(close + 1) == '第';
        boolean own = HOUSES.startBefore(text, at) < at && text.at(close + 1) != '第';
        boolean law = name - at > 3
                && !own
                && (ofTheHouse
                        || (TITLE_ENDS.startBefore(text, name) < name
                                && NOT_TITLE_ENDS.startBefore(text, name) == name));
        if (!law) {
            return -1;
        }
        return add(text, at, text.written(at + 1, close), BRACKETS.endFrom(text, close + 1));
    }

    /** Tells what {@link #readKnown} finds. */
    void announce(Signs signs) {
        signs.starts(Signs.STATUTE, known);
        signs.starts(Signs.STATUTE, SAME);
    }

    /** The law without title marks that starts at {@code at}: adds it; its end, or -1. */
    int readKnown(Reading text, int at) {
        int same = SAME.endFrom(text, at);
        if (same > at) {
            String law = text.statute();
            return law == null || articleEnd(text, same) == same ? -1 : add(text, at, law, same);
        }
        int law = known.endFrom(text, at);
        int end = law == at ? at : PARTS_OF_LAW.endFrom(text, law);
        if (end == at || text.isOneOf(end, "院庭官律规治定务人") || (text.isHan(at - 1) && text.isOneOf(at - 1, "国"))) {
            return -1;
        }
        return add(text, at, text.written(at, end), end);
    }

    /** Adds the law whose name ends at {@code nameEnd}, a fact for each article listed; where the last one ends. */
    private static int add(Reading text, int start, String name, int nameEnd) {
        int end = articleEnd(text, nameEnd);
        text.statute(name);
        addArticle(text, start, end, name, nameEnd);
        while (true) {
            int next = LISTED.endFrom(text, end);
            int articles = next == end ? next : articleEnd(text, next);
            if (articles == next || end == nameEnd) {
                return end;
            }
            addArticle(text, next, articles, name, next);
            end = articles;
        }
    }

    private static void addArticle(Reading text, int start, int end, String name, int articles) {
        String value = end == articles ? name : name + " " + text.written(articles, end);
        text.facts().add(Fact.Kind.STATUTE, start, end, value);
    }

    private static int articleEnd(Reading text, int at) {
        int end = at;
        while (text.at(end) == '第') {
            Numeral number = text.part();
            if (!number.read(text, end + 1)) {
                return end;
            }
            int part = ARTICLE_PARTS.endFrom(text, number.end());
            if (part == number.end()) {
                return end;
            }
            end = text.at(part) == '之' && number.read(text, part + 1) ? number.end() : part;
        }
        return end;
    }
}
