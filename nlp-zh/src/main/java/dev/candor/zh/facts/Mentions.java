package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.Scripts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Further mentions of what a text has named once: the issuer and the bodies by their short names, with the department or
 * the branch written on to them, and people. A body is also named where a word stands after it that only a firm has:
 * {@code 驭岭法务部}, {@code 云帆主机用户}. Immutable.
 */
final class Mentions {

    /** First characters of what points at a body and does not name it: {@code 我司}, {@code 该公司}. */
    static final String NOT_NAMES_BEGIN = "我本该贵承不答致敬之对";

    /** Second characters of who acts and where it is done, without a name: {@code 坊主}, {@code 馆方}. */
    private static final String NO_FIRMS_END = "主方所站";

    /** First characters of what friends call somebody and of headings that tell what has stopped: {@code 阿明}, {@code 停气}. */
    private static final String NO_FIRMS_BEGIN = "阿停断复漏";

    /** Last characters of short headings and of places that sign: {@code 死鸭一事}, {@code 柳湾镇}. */
    private static final String NO_BODIES_END = "的事案款镇乡县";

    /** Before 店 and the like when no branch is named: {@code 闭店}, {@code 各门店}, {@code 三家店}. */
    private static final String NO_BRANCH_BEFORE = "闭开关到各家间本全";

    /** Whom a letter goes to. */
    private static final Words READERS = Words.of("家长 用户 客户 业主 同学 会员 乘客 旅客 股东 顾客 居民 朋友 同仁");

    private static final Words FIRM_BEFORE =
            Words.of("公司 企业=f 厂家 供应商=f 经销商=f 供货商=f 承建商=f 油商=f 生产商=f 制造商=f 代工厂=f 代工企业=f 服务商=f 子公司=f 机构=f");

    /** What a firm gives its name to, in quotation marks with it: {@code “易通奖赏计划”}. */
    private static final Words NAMED_AFTER_IT =
            Words.of("计划” 项目” 行动” 系列” 套餐” 礼盒” 课程” 活动” 卡” 会员卡” 小程序” 会员” 服务” 手机” 文档”");

    /** What people give their names to. */
    private static final Words NAMED_AFTER_PEOPLE = Words.of("工作室 团队 直播 主题 系列 同款");

    /** Behind a brand when its products are told: {@code 韩宇其他手机}. */
    private static final Words OTHER_PRODUCTS = Words.of("其他 其它 其余 全系 这款 那款 产品!部,负,与,经 原料 车型 三合一");

    /** Goods, behind the brand that they are sold by: {@code 晨岭家居冰箱}. */
    private static final Words GOODS = Words.of("手机 冰箱 空调 电视 电脑 相机 门锁 手表 眼镜 厨电 疫苗");

    /** Last characters of longer words for goods: {@code 洗碗机}, {@code 热水器}. */
    private static final String GOODS_END = "机器锅箱";

    private static final int GOODS_AT_LEAST = 3;

    /** What firms write behind their names for their branch there. */
    private static final Words COUNTRIES = Words.of("中国!区,大陆,内地 香港 台湾");

    private static final Words LISTED_AS = Words.of("证券简称： 股票简称： 证券简称: 股票简称:");

    /** Venues that speak for themselves: {@code 北山野生动物园}. */
    private static final Words VENUES = Words.of("动物园 植物园 动植物园 海洋馆 水族馆 游乐园 机场 体育馆");
    /** What a property company has its name from is the estate. */
    private static final String ESTATE = "物业";

    private static final int ESTATE_AT_LEAST = 3;

    /** What an estate is called before the office that keeps it. */
    private static final Words ESTATE_OFFICES = Words.of("苑管理处 阁管理处 轩管理处 庭管理处 邨管理处 居管理处 花园管理处");

    private static final int NAMES_AT_MOST = 24;
    private static final int NAME_AT_MOST = 8;
    private static final int SHORT_AT_MOST = 6;
    private static final int SHORT_NAME_AT_MOST = 3;
    private static final int TELLING_AT_LEAST = 4;
    private static final int BRANCH_AT_MOST = 8;
    private static final int MIXED_AT_LEAST = 4;

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private final Borders borders;
    private final People people;
    private final Signers signers;
    private final Words endings;
    private final Words legalForms;
    private final Words trades;
    private final Words owned;
    private final Words authorities;
    private final Words firms;
    private final Words departments;
    private final Words branches;
    private final Words afterBrand;
    private final Signs signs;
    private final Reading.Elsewhere standsElsewhere = this::isElsewhere;
    private final BiConsumer<Reading, List<String>> addOwners = this::addOwners;
    private final BiConsumer<Reading, List<String>> addPeople = this::addPeople;

    /** {@code signs} tells, when texts are read, which characters may begin what is looked for. */
    Mentions(LexiconFile names, Borders borders, People people, Signs signs) {
        this.borders = borders;
        this.people = people;
        signers = new Signers(names, borders, people);
        this.signs = signs;
        endings = names.words("endings");
        legalForms = names.words("legal-forms");
        trades = names.words("trades");
        owned = names.words("owned-by-a-firm");
        authorities = names.words("authorities");
        firms = names.words("legal-forms", "trades", "departments", "branches");
        departments = names.words("departments");
        branches = names.words("branches");
        afterBrand = names.words("after-brand");
    }

    /** Tells what only a firm has. */
    void announce(Signs all) {
        all.starts(Signs.OWNED, owned);
        all.add(Signs.OWNED, '“');
        all.starts(Signs.OWNED, LISTED_AS);
    }

    /** The facts of a text with all mentions of the names among them and of the issuer's names. */
    List<FoundFact> complete(Reading text, List<TextLine> lines, Collection<String> issuer) {
        Map<String, Fact.Kind> names = new LinkedHashMap<>();
        List<FoundFact> facts = text.facts().toList();
        text.open(0, text.length());
        issuer.forEach(name -> addIssuer(text, names, name));
        for (FoundFact fact : facts) {
            if (fact.kind() == Fact.Kind.ORGANISATION) {
                addBody(text, names, text.folded(fact.start(), fact.end()));
            } else if (fact.kind() == Fact.Kind.PERSON && fact.end() - fact.start() > 1) {
                names.putIfAbsent(text.folded(fact.start(), fact.end()), Fact.Kind.PERSON);
                int name = people.nameEnd(text, fact.start(), fact.end());
                if (name < fact.end()) {
                    names.putIfAbsent(text.folded(fact.start(), name), Fact.Kind.PERSON);
                }
            } else if (isCode(text, fact)) {
                names.putIfAbsent(text.folded(fact.start(), fact.end()), fact.kind());
            }
        }
        List<String> bodies = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        for (TextLine line : lines) {
            line.addBodies(text, bodies, addOwners);
            line.addPeople(text, persons, addPeople);
        }
        for (String body : bodies) {
            if (names.size() < NAMES_AT_MOST) {
                addBody(text, names, body);
            }
        }
        for (String person : persons) {
            if (names.size() < NAMES_AT_MOST) {
                names.putIfAbsent(person, Fact.Kind.PERSON);
            }
        }
        return names.isEmpty() ? facts : merged(facts, find(text, lines, wanted(names)));
    }

    /** A signature may be that of a person, an authority or, in a title, of nobody. */
    private void addIssuer(Reading text, Map<String, Fact.Kind> names, String name) {
        boolean foreign = name.indexOf('·') > 0 && !ends(name, firms);
        if (foreign || isKind(text, name) || ends(name, READERS) || endsWith(name, Ending.OFFICE)) {
            return;
        }
        boolean person = people.isName(text, name);
        if (!person && signers.isBody(text, name)) {
            names.putIfAbsent(name, Fact.Kind.ORGANISATION);
        }
        if (isTold(text, name)) {
            return;
        }
        if (person) {
            names.putIfAbsent(name, Fact.Kind.PERSON);
        } else if (ends(name, VENUES)) {
            names.putIfAbsent(name, Fact.Kind.ORGANISATION);
        } else if (!name.endsWith("餐厅") && ends(name, authorities)) {
            names.putIfAbsent(name, Fact.Kind.AGENCY);
        } else if (isRank(name)) {
            return;
        } else if (ends(name, firms)) {
            if (!isDepartment(text, name) && name.length() >= TELLING_AT_LEAST && Scripts.isHan(name.charAt(0))) {
                names.putIfAbsent(name, Fact.Kind.ORGANISATION);
            }
            addBody(text, names, name);
        } else if (name.length() <= SHORT_AT_MOST
                && NO_BODIES_END.indexOf(name.charAt(name.length() - 1)) < 0
                && !endsWith(name, Ending.ADDRESS)
                && !people.isLikeAName(text, name)) {
            addBody(text, names, name);
        }
    }

    /** Whether a signature tells a department without its body, or a class: {@code 客务部}, {@code 中四级}. */
    private static boolean isRank(String name) {
        return (name.endsWith("部") && name.length() <= SHORT_NAME_AT_MOST) || name.endsWith("级");
    }

    /** Whether a name tells nothing but what somebody does: {@code 客服专线}. */
    private boolean isKind(Reading text, String name) {
        int at = text.indexOf(name, 0);
        return at >= 0 && borders.isTypesOnly(text, at, at + name.length());
    }

    /** Whether a name begins with what no dictionary has, behind its place: {@code 上海椿岭}. */
    static boolean isNamed(Reading text, String name) {
        int placed = text.placeEnd(name);
        return text.isNovel(name)
                || (placed > 0
                        && name.length() - placed >= 2
                        && !Numeral.startsWith(name.charAt(placed))
                        && text.isNovel(name.substring(placed)));
    }

    /** The estate that a property office is named after: {@code 云杉苑物业服务中心}, {@code 嘉翠閣管理處}. */
    private static void addEstate(Map<String, Fact.Kind> names, String name) {
        boolean office = ends(name, ESTATE_OFFICES);
        int end = office ? name.indexOf("管理处") : name.indexOf(ESTATE);
        boolean kept = office || (end + ESTATE.length() < name.length() && name.indexOf("公司") < 0);
        if (end >= ESTATE_AT_LEAST && kept) {
            names.putIfAbsent(name.substring(0, end), Fact.Kind.PLACE);
        }
    }

    private static boolean ends(String name, Words words) {
        return words.firstEnding(name, word -> name.length() > word.length()) != null;
    }

    /** Whether a name is that of a department and holds nothing but words that everybody knows: {@code 企业传讯部}. */
    private static boolean isDepartment(Reading text, String name) {
        int at = text.indexOf(name, 0);
        int end = at + name.length() - (name.endsWith("部") ? 1 : 2);
        if (at < 0 || !(name.endsWith("部") || name.endsWith("中心"))) {
            return false;
        }
        while (at < end && text.wordEnd(at) > at) {
            at = text.wordEnd(at);
        }
        return at >= end;
    }

    /** Whether a name ends with a word of a kind. */
    private boolean endsWith(String name, Ending kind) {
        return endings.firstEnding(name, kind::isOf) != null;
    }

    /** Whether a line that was taken for a name ends with a verb: {@code 工单照常受理}. */
    private boolean isTold(Reading text, String name) {
        int at = text.indexOf(name, 0);
        return name.length() > 3
                && at >= 0
                && borders.afterSentence(text, at, at + name.length()) == at + name.length();
    }

    /** The name of a body, and what is left of it without its place, its legal form and its trade. */
    private void addBody(Reading text, Map<String, Fact.Kind> names, String name) {
        addEstate(names, name);
        int placed = text.placeEnd(name);
        if (placed > 0 && name.length() - placed > SHORT_NAME_AT_MOST && ends(name, legalForms)) {
            addBody(text, names, name.substring(placed));
        }
        boolean nameless = name.length() == 2
                && (NO_FIRMS_BEGIN.indexOf(name.charAt(0)) >= 0 || NO_FIRMS_END.indexOf(name.charAt(1)) >= 0);
        if (nameless
                || !isNamed(text, name)
                || !Scripts.isHan(name.charAt(0))
                || NOT_NAMES_BEGIN.indexOf(name.charAt(0)) >= 0) {
            return;
        }
        names.putIfAbsent(name, Fact.Kind.ORGANISATION);
        String whole = withoutEnd(name, departments);
        names.putIfAbsent(whole, Fact.Kind.ORGANISATION);
        String stem = withoutEnd(whole, legalForms);
        int place = Math.max(stem.indexOf('市'), stem.indexOf('省'));
        if (place > 0 && place <= 3 && stem.length() - place > 2) {
            stem = stem.substring(place + 1);
        }
        String longer = "";
        for (String shorter = stem;
                shorter.length() >= 2 && !shorter.endsWith(ESTATE) && !shorter.equals(longer);
                shorter = withoutEnd(longer, trades)) {
            if (isNamed(text, shorter)) {
                names.putIfAbsent(shorter, Fact.Kind.ORGANISATION);
            }
            longer = shorter;
        }
    }

    private static String withoutEnd(String name, Words ends) {
        Words.Word end = ends.firstEnding(name, word -> name.length() - word.length() >= 2);
        return end == null ? name : name.substring(0, name.length() - end.length());
    }

    /**
     * Adds the names of the open line that no dictionary has, before a word for what a firm has; before {@code 用户} only when they
     * stand elsewhere too. In quotation marks they end like that of a firm, or stand after a word for one: {@code
     * 招商公司“众禾星选”}.
     */
    private void addOwners(Reading text, List<String> bodies) {
        int gap = text.nextGap(text.start());
        int sign = text.next(signs, Signs.OWNED, text.start());
        while (gap < text.end() || sign < text.end()) {
            if (gap <= sign) {
                addAlone(text, gap, bodies);
                gap = text.nextGap(gap + 1);
            } else {
                addOwner(text, sign, bodies);
                sign = text.next(signs, Signs.OWNED, sign + 1);
            }
        }
        addAlone(text, text.end(), bodies);
    }

    /** Adds the name of the firm that stands alone and ends at {@code end}. */
    private void addAlone(Reading text, int end, List<String> bodies) {
        int alone = aloneStart(text, end);
        if (alone >= 0) {
            bodies.add(text.folded(alone, end));
        }
    }

    /** Adds the names that end or are told at {@code at}, where a word may start for what a firm has. */
    private void addOwner(Reading text, int at, List<String> bodies) {
        int listed = listedStart(text, at);
        int listedEnd = listed > at ? hanEnd(text, listed) : at;
        if (listedEnd - listed > 2) {
            bodies.add(text.folded(listed, listedEnd));
        }
        int quoted = text.at(at) == '“' ? quotedEnd(text, at + 1) : -1;
        if (quoted > 0) {
            bodies.add(text.folded(at + 1, quoted));
        }
        Words.Word word = owned.startingAt(text, at);
        int start = word == null ? -1 : borders.novelStart(text, at, NAME_AT_MOST);
        if (word == null
                || start < 0
                || borders.isTypesOnly(text, start, at)
                || endings.startBefore(text, at) == start) {
            return;
        }
        int end = trades.endFrom(text, at) > at ? at + word.length() : at;
        boolean named = switch (word.value()) {
            case "w" -> text.ask(standsElsewhere, start, at);
            case "g" -> isToldAsFirm(text, start, end);
            default -> true;
        };
        if (named) {
            bodies.add(text.folded(start, end));
        }
    }

    /** Whether a name that ends with a good is told as that of a firm: {@code 号志电子单元}, {@code 错峰出行} are not. */
    private boolean isToldAsFirm(Reading text, int start, int end) {
        boolean acts = (afterBrand.startingAt(text, end) != null && !text.isOneOf(end, "的之"))
                || text.sentenceWordEnd(end) > end
                || wholeEnd(text, end) > end;
        return acts
                || text.isLineStart(start)
                || text.isOneOf(start - 1, "：“")
                || isDate(text, end)
                || FIRM_BEFORE.endingAt(text, start) != null
                || text.standsAgain(start, end);
    }

    /** Where the short name of a listed firm starts behind {@code 证券简称：}, or {@code at}. */
    private static int listedStart(Reading text, int at) {
        int cue = LISTED_AS.endFrom(text, at);
        if (cue == at) {
            return at;
        }
        return text.startsWith(cue, "*st") ? cue + 3 : text.startsWith(cue, "st") ? cue + 2 : cue;
    }

    /** Where the characters of a name end that starts at {@code start}, at a blank at the latest. */
    private static int hanEnd(Reading text, int start) {
        int end = start;
        while (end - start < NAME_AT_MOST && text.isHan(end) && !(end > start && text.isGapBefore(end))) {
            end++;
        }
        return end;
    }

    /** Where the firm starts that stands alone and whose trade ends at {@code end}, as {@code 铠硕化工} behind {@code 公司名称：}; or -1. */
    private int aloneStart(Reading text, int end) {
        int trade = trades.startBefore(text, end);
        int start = trade == end ? -1 : borders.novelStart(text, trade, NAME_AT_MOST);
        boolean alone = start >= 0 && (!text.isHan(start - 1) || text.isGapBefore(start));
        return alone && !borders.isTypesOnly(text, start, trade) ? start : -1;
    }

    /** Where the name ends that starts at {@code start} in quotation marks and is that of a firm, or -1. */
    private int quotedEnd(Reading text, int start) {
        int end = hanEnd(text, start);
        boolean name = text.at(end) == '”' && end - start > 1;
        if (name && isShortFor(text, start, end)) {
            return end;
        }
        int stem = trades.startBefore(text, end);
        boolean firm = name && text.isNovel(start, end);
        return firm && (isAfterFirm(text, start - 1) || (stem < end && isUnknown(text, start, stem))) ? end : -1;
    }

    /** Whether no word that everybody knows starts and ends in a stretch, but for kinds of business. */
    private boolean isUnknown(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            int word = text.wordEnd(i);
            if (word > i && word <= end && !borders.isTypesOnly(text, i, word)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 澜岬发展有限公司（“澜岬”）}: what a firm is called from now on. */
    private boolean isShortFor(Reading text, int start, int end) {
        Words.Word address = endings.endingAt(text, end);
        return text.at(start - 2) == '（'
                && (address == null || !Ending.ADDRESS.isOf(address))
                && text.at(end + 1) == '）'
                && legalForms.startBefore(text, start - 2) < start - 2
                && !text.isOneOf(end - 1, Signers.NAMELESS_END)
                && isNamed(text, text.folded(start, end));
    }

    /** {@code 经纪公司“飞屿文化”}, not {@code 本公司“飞屿”系列}. */
    private boolean isAfterFirm(Reading text, int quote) {
        Words.Word firm = FIRM_BEFORE.endingAt(text, quote);
        return firm != null && (!firm.value().isEmpty() || borders.isKindBefore(text, quote - firm.length()));
    }

    private boolean isElsewhere(Reading text, int start, int end) {
        int other = text.again(text.folded(start, end), start, end);
        int otherEnd = other + end - start;
        return other >= 0
                && borders.isBorder(text, other)
                && (isFirm(text, otherEnd) || trades.endFrom(text, otherEnd) > otherEnd);
    }

    /** Adds the names of people in the open line that stand without a title. */
    private void addPeople(Reading text, List<String> found) {
        int first = text.next(signs, Signs.PERSON, text.start());
        for (int at = first; at < text.end(); at = text.next(signs, Signs.PERSON, at + 1)) {
            int end = people.untitledEnd(text, at);
            if (end > at) {
                found.add(text.folded(at, end));
            }
        }
    }

    /** The names that are looked for, longer ones first. */
    private static List<Name> wanted(Map<String, Fact.Kind> names) {
        List<Name> wanted = new ArrayList<>();
        for (Map.Entry<String, Fact.Kind> name : names.entrySet()) {
            if (wanted.size() < NAMES_AT_MOST) {
                wanted.add(new Name(name.getKey(), name.getValue()));
            }
        }
        wanted.sort(Comparator.comparingInt(name -> -name.text().length()));
        return wanted;
    }

    /** All mentions of names, in one pass. */
    private List<FoundFact> find(Reading text, List<TextLine> lines, List<Name> wanted) {
        NameIndex names = new NameIndex(wanted);
        BiConsumer<Reading, List<FoundFact>> reader = (open, found) -> find(open, names, found);
        List<FoundFact> mentions = new ArrayList<>();
        for (TextLine line : lines) {
            line.addMentions(text, wanted, mentions, reader);
        }
        return mentions;
    }

    /** Adds the mentions of names in the open line; of one name none inside another. */
    private void find(Reading text, NameIndex names, List<FoundFact> mentions) {
        for (int at = text.start(); at < text.end(); at++) {
            for (int i = names.first(text.at(at)); i >= 0; i = names.next(i)) {
                Name name = names.name(i);
                if (text.startsWith(at, name.text()) && names.takes(i, at)) {
                    add(text, at, name, mentions);
                }
            }
        }
    }

    /** A name that is looked for. */
    record Name(String text, Fact.Kind kind) {}

    /** Names by the lowest six bits of their first characters, in their order. */
    private static final class NameIndex {

        private static final int NONE = -1;
        private static final int LOWEST = 63;

        private final List<Name> names;
        private final int[] first = new int[LOWEST + 1];
        private final int[] next;
        /** By name where the last place ends at which it stands. */
        private final int[] ends;

        NameIndex(List<Name> names) {
            this.names = names;
            next = new int[names.size()];
            ends = new int[names.size()];
            Arrays.fill(first, NONE);
            for (int i = names.size() - 1; i >= 0; i--) {
                int lowest = names.get(i).text().charAt(0) & LOWEST;
                next[i] = first[lowest];
                first[lowest] = i;
            }
        }

        /** The first name that may begin with a character, or {@link #NONE}. */
        int first(char c) {
            return first[c & LOWEST];
        }

        /** The next one, or {@link #NONE}. */
        int next(int name) {
            return next[name];
        }

        Name name(int name) {
            return names.get(name);
        }

        /** Takes the place of a name, unless the place taken last reaches into it; places come in order. */
        boolean takes(int name, int at) {
            if (at < ends[name]) {
                return false;
            }
            ends[name] = at + names.get(name).text().length();
            return true;
        }
    }

    private void add(Reading text, int at, Name name, List<FoundFact> mentions) {
        int end = at + name.text().length();
        if (text.at(at - 1) == '《' || (text.isLatin(at) && text.isLatin(at - 1)) || isApart(text, at, end)) {
            return;
        }
        boolean code = name.kind() == Fact.Kind.BATCH || name.kind() == Fact.Kind.VERSION;
        if (code && (isPartOfCode(text, at - 1) || isPartOfCode(text, end))) {
            return;
        }
        if (name.kind() == Fact.Kind.PERSON && isPartOfName(text, at, end)) {
            return;
        }
        if (name.kind() != Fact.Kind.ORGANISATION) {
            mentions.add(new FoundFact(name.kind(), at, end, text.written(at, end)));
        } else if (!goesOn(text, end) && !borders.isAccount(text, at, end) && isBody(text, at, end)) {
            int whole = wholeEnd(text, end);
            mentions.add(new FoundFact(name.kind(), at, whole, text.written(at, whole)));
        }
    }

    /** Whether Latin letters or digits are written on to a name; but for a date: {@code 安驾专车 7月10日}, {@code 岩楸工具2月14日}. */
    private static boolean goesOn(Reading text, int end) {
        return text.isLatin(end) || (text.isDigit(end) && !text.isGapBefore(end) && !isDate(text, end));
    }

    /** Whether the number of a month or of a year starts at {@code at}. */
    private static boolean isDate(Reading text, int at) {
        int end = at;
        while (text.isDigit(end) && end - at < YEAR) {
            end++;
        }
        return text.at(end) == (end - at == YEAR ? '年' : '月');
    }

    /** Whether the caller left a blank inside a name: two headings, or a heading and a signature. */
    private static boolean isApart(Reading text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.isGapBefore(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody's name is part of another one: {@code “星禾·陆言川主题信用卡”}, {@code 徐令仪工作室}. */
    private static boolean isPartOfName(Reading text, int start, int end) {
        boolean quoted = text.at(end) == '”';
        return (text.at(start - 1) == '“' && text.isHan(end))
                || text.at(start - 1) == '·'
                || NAMED_AFTER_PEOPLE.startingAt(text, quoted ? end + 1 : end) != null;
    }

    private static boolean isPartOfCode(Reading text, int at) {
        return text.isAlphanumeric(at) || (text.isOneOf(at, ".-") && text.isAlphanumeric(at + 1));
    }

    /** {@code 优途出行App} is a product. */
    private boolean isApp(Reading text, int end) {
        return text.isLatin(trades.endFrom(text, end));
    }

    /** Whether a name stands for the body: a long one, but for {@code “川岭人家”酸菜鱼}, or one that a firm's words follow. */
    private boolean isBody(Reading text, int start, int end) {
        boolean quoted = text.at(end) == '”';
        boolean product = text.at(end) == '·' || NAMED_AFTER_IT.startingAt(text, end) != null;
        if ((text.at(start - 1) == '“' && product) || (!text.isGapBefore(end) && isProductNamed(text, end))) {
            return false;
        }
        int after = quoted ? end + 1 : end;
        boolean trade = trades.startBefore(text, end) < end;
        return (end - start > SHORT_NAME_AT_MOST && (!quoted || trade))
                || (isFirm(text, end) && !isApp(text, end))
                || text.isGapBefore(after)
                || (!quoted && text.at(start - 1) != '“' && text.sentenceWordEnd(after) > after)
                || wholeEnd(text, after) > after;
    }

    /** Whether products are told behind a brand that ends at {@code end}, or behind its trade. */
    private boolean isProductNamed(Reading text, int end) {
        int at = trades.endFrom(text, end);
        return OTHER_PRODUCTS.startingAt(text, at) != null || isGood(text, end) || isGood(text, at);
    }

    private static boolean isGood(Reading text, int at) {
        int end = text.wordEnd(at);
        return GOODS.startingAt(text, at) != null || (end - at >= GOODS_AT_LEAST && text.isOneOf(end - 1, GOODS_END));
    }

    /** Whether a fact is a code that says the same wherever it stands: one of letters and digits, or of three numbers. */
    private static boolean isCode(Reading text, FoundFact fact) {
        return switch (fact.kind()) {
            case BATCH -> fact.value().indexOf('/') < 0 && isMixed(text, fact);
            case VERSION -> text.isDigit(fact.start()) && text.isDigit(fact.end() - 1) && fact.end() - fact.start() > 4;
            default -> false;
        };
    }

    private static boolean isMixed(Reading text, FoundFact code) {
        boolean latin = false;
        boolean digit = false;
        for (int i = code.start(); i < code.end(); i++) {
            latin |= text.isLatin(i);
            digit |= text.isDigit(i);
        }
        return latin && digit && code.end() - code.start() >= MIXED_AT_LEAST;
    }

    /** Whether a short name stands for the firm, not before the name of a product. */
    private boolean isFirm(Reading text, int end) {
        int after = text.at(end) == '”' ? end + 1 : end;
        if (after > end) {
            return !(text.isHan(after) || text.isAlphanumeric(after)) || afterBrand.startingAt(text, after) != null;
        }
        return !text.isHan(end)
                || afterBrand.startingAt(text, end) != null
                || owned.startingAt(text, end) != null
                || wholeEnd(text, end) > end;
    }

    /** Where the department or the branch ends that is written on to the name of a body. */
    int wholeEnd(Reading text, int at) {
        int end = countryEnd(text, at);
        if (end > at || !text.isHan(at) || text.isGapBefore(at)) {
            return end;
        }
        if (text.startsWith(at, "公司")) {
            return at + 2;
        }
        for (int next = departments.endFrom(text, end); next > end; next = departments.endFrom(text, end)) {
            end = next;
        }
        if (end > at) {
            return end;
        }
        for (int i = at + 1; i <= at + BRANCH_AT_MOST && text.isHan(i); i++) {
            if (text.at(i - 1) == '的') {
                return end;
            }
            int branch =
                    isNoDepartment(text, i) || text.isOneOf(i - 1, NO_BRANCH_BEFORE) ? i : branches.endFrom(text, i);
            if (i - at > 2 && text.sentenceWordEnd(i - 2) == i) {
                return end;
            }
            boolean whole = branch > i
                    && (!text.isHan(branch)
                            || afterBrand.startingAt(text, branch) != null
                            || text.sentenceWordEnd(branch) > branch);
            if (whole) {
                return branch;
            }
            if (borders.isBorder(text, i) || text.isGapBefore(i)) {
                return end;
            }
        }
        return end;
    }

    /** Whether 部 at {@code at} belongs to another word: {@code 全部}, {@code 部分}. */
    private static boolean isNoDepartment(Reading text, int at) {
        return text.at(at) == '部' && (text.wordEnd(at - 1) > at || text.wordEnd(at) > at + 1);
    }

    /** Where the country or the branch ends that names of firms have, {@code （中国）}, {@code 中国}, {@code （滨河店）}; or {@code at}. */
    private static int countryEnd(Reading text, int at) {
        int country = COUNTRIES.endFrom(text, at);
        if (country > at && !text.isGapBefore(at)) {
            return country;
        }
        int place = text.at(at) == '（' ? text.placeEnd(at + 1) : at;
        return place > at + 1 && text.at(place) == '）' ? place + 1 : text.branchEnd(at);
    }

    /** Both lists in order; of what overlaps the longer one, and of equals the body rather than the place. */
    private static List<FoundFact> merged(List<FoundFact> facts, List<FoundFact> mentions) {
        List<FoundFact> all = new ArrayList<>(mentions.size() + facts.size());
        all.addAll(mentions);
        all.addAll(facts);
        all.sort((one, other) -> one.start() == other.start()
                ? Integer.compare(other.end(), one.end())
                : Integer.compare(one.start(), other.start()));
        List<FoundFact> kept = new ArrayList<>(all.size());
        for (FoundFact fact : all) {
            FoundFact last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || fact.start() >= last.end()) {
                kept.add(fact);
            } else if (fact.end() - fact.start() > last.end() - last.start()) {
                kept.set(kept.size() - 1, fact);
            } else if (fact.kind() == Fact.Kind.AGENCY && last.kind() == Fact.Kind.ORGANISATION) {
                kept.set(kept.size() - 1, new FoundFact(Fact.Kind.AGENCY, last.start(), last.end(), last.value()));
            }
        }
        return kept;
    }
}
