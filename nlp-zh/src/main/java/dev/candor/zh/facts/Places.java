package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;

/**
 * Places, found by their last words: {@code 澄州市北渡区柳泉路}, {@code 岱河高速公路}, {@code 溪埔店}. A place starts at a sign that a
 * name starts, or goes on where a larger one ended. Immutable.
 */
final class Places {

    private static final int SITE_AT_MOST = 12;
    private static final int TITLE_AT_MOST = 12;
    private static final int STATION_AT_MOST = 4;
    private static final int LINE_NAME = 2;
    private static final int BRAND_AND_BRANCH = 6;
    private static final int JOINED_AT_MOST = 8;
    private static final int PART_NAME_AT_MOST = 2;

    /** What a place gives its name to. */
    private static final Words OF_ORIGIN = Words.of(
            "人!民,口,寿,保 香米 红枣 大枣 特级 籍 语 文!化,明,旅,体 话 裔 菜 式 时间 红 料理 面包 面粉 风味 口味 牛肉 小吃 红茶 咖啡 豆腐 火腿 大米 色素 三号 四号 磷虾 贵妃 国际队");

    private static final Words BUILDINGS = Words.of("号楼 号院 号门 号地库 号厂房 号仓库 号车间 幢 栋");
    private static final Words PARTS_OF_BUILDINGS = Words.of("号楼 幢 栋 单元 层 楼 室 号站台");
    private static final Words ENTRANCES = Words.of("座 出口 口 栋 区 馆 航站楼");
    /** What stands behind the name of a road that is told as a place. */
    private static final Words AROUND = Words.of("周边 附近 沿线 路段 一带 路口 段 沿街 两侧 东侧 西侧 南侧 北侧 交叉口");

    /** What a place is but the beginning of the name of: {@code 松原宾馆}, {@code 南湾海洋乐园}. */
    private static final Words NAMED_AFTER_PLACES =
            Words.of("乐园 宾馆 客栈 饭店 大酒店 电厂 水厂 发电 供电 文化宫 剧院 大剧院 大舞台 新城 半程 马拉松 国际马拉松");

    /** What has its name from a river or a hill, too. */
    private static final Words NAMED_AFTER_WATERS = Words.of("地铁 造纸 饮用 铜矿 铁矿 煤矿 农贸 支行 果酱 马拉松 半程 节 里 牌 股份 供应商");

    /** No first characters of the second half of a name. */
    private static final String NOT_IN_NAMES = "所多任片乙某近";

    private static final String NOT_IN_PLACES = "得很太更最先再又还就都也才只要想叫吗吧啊说听吃喝拿做写读买卖推搬拆供快慢凡";

    /** Last characters of works that everybody sees, which something may be done to: {@code 处置岚丰大厦}. */
    private static final String WORKS_END = "厦桥道场园";

    /** Before the short name of a hill when a place is told. */
    private static final String WHERE = "在于到至去往沿经入进过向从由后游、";

    /** Behind the short name of a hill when a place is told. */
    private static final Words WATERSIDE =
            Words.of("、 与 和 及 一 两 二 三 四 五 河 水 边 段 岸 沿 流域 上游 中游 下游 局部 附近 地区 基地 邨 村 岭 苑 老 镇 乡 路 街 站");

    /** Parts of the country and of the world that cloud regions are named after. */
    private static final Words REGIONS = Words.of("华东 华南 华北 华中 华西 西北 西南 东北 东南 亚太 北美 欧洲");

    private static final Words MAINLAND = Words.of("内地 大陆");

    private static final Words HOUSES = Words.of("居民 住宅 楼 大楼 大厦 建筑 房 别墅 厂房 建物 教学 宿舍 高 共 老 新 在 违");
    /** What is counted with the word for a block. */
    private static final Words COUNTED_WITH_BLOCKS = Words.of("大厦 大楼 住宅 楼宇 建筑 别墅 厂房 新 旧 桥 车站 水塔 水箱 水缸 城市 工厂 商场 酒店 奖 位");

    private static final int BUILDINGS_AT_MOST = 300;
    private static final int BLOCKS_AT_MOST = 60;
    private static final char FLOOR = '楼';
    private static final int FLOORS_AT_MOST = 120;
    private static final int ROOM_AT_MOST = 6;
    private static final String ROOMS_END = "室厅廊堂处间区台口科房翼栏";

    /** What the number of a floor is written on to. */
    private static final Words HOUSE_BEFORE = Words.of("地下 门诊 门诊楼 门诊大楼 住院部 综合楼 行政楼 教学楼 办公楼 实训楼 停车楼 宿舍楼 商场 会所");

    private static final Words COUNTERS = Words.of("号窗口 号窗 号柜台 号柜 室");

    /** Before the number of buildings that are counted: {@code 共6栋}. */
    private static final Words COUNTED = Words.of("共 共有 共计 合计 总计 有 约 近 逾 达 剩 剩余 其余 另外 建成");

    private final Borders borders;
    private final Words notDivisions;
    private final Words cities;
    private final Words notRoads;
    private final Words notSites;
    private final Words notPlaces;
    private final Words notLandscapes;
    private final Words notStations;
    private final Words trades;

    Places(LexiconFile names, Borders borders) {
        this.borders = borders;
        notDivisions = names.words("no-division-before");
        cities = names.words("city-names");
        notRoads = names.words("no-road-before");
        notSites = names.words("no-site-before");
        notPlaces = names.words("not-places");
        notLandscapes = names.words("no-landscape");
        trades = names.words("trades");
        notStations = names.words("no-station-before");
    }

    /** A place that everybody knows, unless its characters belong to other words as well. */
    void readKnown(Reading text, int at) {
        int known = text.placeEnd(at);
        if (known == at) {
            return;
        }
        int end = countryEnd(text, at, known);
        boolean origin = OF_ORIGIN.startingAt(text, end) != null || Numeral.startsWith(text.at(at - 1));
        boolean ofName =
                text.at(at - 1) == '（' && text.isHan(at - 2) && (text.at(end) == '）' || text.branchEnd(at - 1) > at);
        for (int i = at + 1; i < end; i++) {
            if (text.isGapBefore(i)) {
                return;
            }
        }
        if (origin
                || ofName
                || Numeral.startsWith(text.at(at))
                || notPlaces.endFrom(text, at) == end
                || text.wordEnd(at - 1) > at
                || text.wordEnd(at - 2) > at) {
            return;
        }
        for (int i = at + 1; i < end; i++) {
            if (text.wordEnd(i) > end) {
                return;
            }
        }
        add(text, at, end);
    }

    /** Takes the known places out of the open line that are but the beginning of another name: {@code 云岭航空}, {@code 上海福盛}. */
    void dropBeginnings(Reading text) {
        text.facts()
                .dropIf(fact -> fact.kind() == Fact.Kind.PLACE
                        && text.placeEnd(fact.start()) == fact.end()
                        && isBeginning(text, fact.start(), fact.end()));
    }

    /** Whether a firm's trade follows, at the start of a line or where the text has both elsewhere too, or what makes no word. */
    private boolean isBeginning(Reading text, int start, int end) {
        if (text.isGapBefore(end)) {
            return false;
        }
        int trade = trades.endFrom(text, end);
        if (trade > end) {
            return text.isLineStart(start) || text.standsAgain(start, trade);
        }
        return text.isLatin(end)
                || NAMED_AFTER_PLACES.startingAt(text, end) != null
                || NAMED_AFTER_PLACES.startingAt(text, text.wordEnd(end)) != null
                || isNovelPair(text, end);
    }

    /** Whether two characters stand at {@code at} that are no words and no signs that another word begins. */
    private boolean isNovelPair(Reading text, int at) {
        return text.isHanOnly(at, at + 2)
                && !text.isGapBefore(at)
                && text.wordEnd(at) == at
                && text.wordEnd(at + 1) == at + 1
                && !Numeral.startsWith(text.at(at))
                && !text.isOneOf(at, NOT_IN_NAMES)
                && !borders.isBorder(text, at + 1)
                && !borders.isBorder(text, at + 2);
    }

    /** {@code 中国内地}, {@code 中国大陆} are told as one place. */
    private static int countryEnd(Reading text, int at, int end) {
        boolean part = text.startsWith(at, "中国") && MAINLAND.endFrom(text, at + 2) > at + 2;
        return part ? at + 4 : end;
    }

    /** A province, city, county, district or town. */
    void readDivision(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        int city = cities.startBefore(text, end);
        boolean known = city < end && text.wordEnd(city - 1) <= city;
        if (!known
                && (notDivisions.startBefore(text, suffix) < suffix
                        || !text.isHan(suffix - 1)
                        || Numeral.startsWith(text.at(suffix - 1)))) {
            return;
        }
        int whole = joinedStart(text, suffix, word.length() > 1 ? 4 : 3);
        if (whole >= 0) {
            add(text, whole, end);
            return;
        }
        boolean wide = "省市州县".indexOf(word.text().charAt(word.length() - 1)) >= 0 || word.length() > 1;
        int start = nameStart(text, suffix, wide ? 3 : 2);
        if (start >= 0
                && (wide || (!isCommon(text, start, suffix) && (isPlaced(text, start) || isTown(text, word, start))))) {
            add(text, start, end);
        }
    }

    /** Whether a town has a name that no dictionary has; a venue has no towns. */
    private static boolean isTown(Reading text, Words.Word word, int start) {
        return !word.text().equals("区") && text.isNovel(start, start + 2) && text.wordEnd(start + 1) == start + 1;
    }

    /** Whether there are only words between two places that everybody knows, and not as names of places. */
    private static boolean isCommon(Reading text, int start, int end) {
        int at = start;
        while (at < end && text.wordEnd(at) > at && text.placeEnd(at) == at) {
            at = text.wordEnd(at);
        }
        return at == end && !(Numeral.startsWith(text.at(start)) && text.isOneOf(start + 1, "期号"));
    }

    /**
     * Where the name starts that goes on at {@code suffix}, at most {@code most} characters before and behind the last verb;
     * or -1 when less than two characters are left.
     */
    private int nameStart(Reading text, int suffix, int most) {
        int start = borders.start(text, suffix, most);
        if (start < 0) {
            return -1;
        }
        int from = isOwn(text, start) ? start + 1 : start;
        int behind = borders.afterSentence(text, from, suffix);
        boolean road = behind == suffix - 1 && text.isOneOf(behind, "路街巷里门桥");
        int name = road ? from : behind;
        return suffix - name >= 2 && !borders.isCounted(text, name) && !isTold(text, name, suffix) ? name : -1;
    }

    /** Whether a stretch holds a character of sentences that names of places do not have: {@code 写得太}. */
    private static boolean isTold(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.isOneOf(i, NOT_IN_PLACES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what starts there is only the issuer's own division: {@code 我县}, {@code 本市}. */
    private static boolean isOwn(Reading text, int start) {
        return text.isOneOf(start - 1, "我本") && text.isOneOf(start, "省市县区镇村");
    }

    /** Whether a small division starts after a sign stronger than a mark: a venue has its {@code 滑梯区} too. */
    private static boolean isPlaced(Reading text, int start) {
        FoundFact last = text.facts().last();
        boolean listed =
                last != null && last.kind() == Fact.Kind.PLACE && last.end() == start - 1 && text.at(start - 1) == '、';
        return listed || (text.isHan(start - 1) && text.at(start - 1) != '了');
    }

    /** A road, with the number of the house when there is one. */
    void readRoad(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        if (!text.isHan(suffix - 1) || notRoads.startBefore(text, suffix) < suffix) {
            return;
        }
        int number = houseEnd(text, end);
        int start = joinedStart(text, suffix, 6);
        FoundFact last = text.facts().last();
        boolean across = word.text().startsWith("高速")
                && last != null
                && last.kind() == Fact.Kind.PLACE
                && (last.end() == suffix || text.startsWith(last.end(), "境内"));
        if (across) {
            return;
        }
        if (start < 0 && last != null && isKnownBefore(text, last, suffix)) {
            start = last.start();
        } else if (start < 0) {
            boolean telling =
                    number > end || word.text().startsWith("高速") || word.text().equals("大道") || isCrossed(text, end);
            start = borders.start(text, suffix, 5);
            start = suffix - start == 2 && word.length() == 1 ? start : nameStart(text, suffix, 5);
            start = telling || isAfterRoad(text, start) || isWhere(text, start, end) ? start : -1;
        }
        if (start >= 0 && suffix - start >= 2) {
            add(text, start, number > end && text.at(number) == '院' ? number + 1 : number);
        }
    }

    /** {@code 桐岭路与柏安街}: the second road is named right after. */
    private static boolean isCrossed(Reading text, int at) {
        if (!text.isOneOf(at, "与和")) {
            return text.startsWith(at, "交叉口");
        }
        for (int i = at + 3; i <= at + 5; i++) {
            if (text.isOneOf(i, "路街") || text.startsWith(i, "大道")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 在合欢路}, {@code 云梯坡路附近}: a short name that no dictionary has, where a place is told. */
    private static boolean isWhere(Reading text, int start, int end) {
        boolean told = start >= 0
                && end - start <= 4
                && (text.isOneOf(start - 1, "在于到至沿往对从经绕") || AROUND.startingAt(text, end) != null);
        for (int i = start; told && i < end - 1; i++) {
            told = text.wordEnd(i) < end;
        }
        return told;
    }

    private static boolean isAfterRoad(Reading text, int start) {
        FoundFact last = text.facts().last();
        return last != null
                && last.kind() == Fact.Kind.PLACE
                && last.end() == start - 1
                && text.isOneOf(start - 1, "与和");
    }

    /** A river, a lake, a hill: {@code 澜柳江}; a hill of two characters, {@code 屏山}, only where a place is told. */
    void readLandscape(Reading text, Words.Word word, int end) {
        int start = borders.start(text, end - word.length(), 2);
        FoundFact before = text.facts().last();
        boolean person = before != null
                && before.kind() == Fact.Kind.PERSON
                && before.end() == start - 1
                && text.at(start - 1) == '、';
        boolean name = start >= 0
                && !person
                && !isOwn(text, start)
                && !Numeral.startsWith(text.at(start))
                && end - start >= 2
                && notLandscapes.endingAt(text, end) == null
                && text.isHanOnly(start, end)
                && text.wordEnd(start) == start;
        boolean sure = end - start > 2
                || text.isOneOf(end - 1, "溪河")
                || text.isOneOf(start - 1, WHERE)
                || WATERSIDE.startingAt(text, end) != null;
        if (name
                && sure
                && !isGoingOn(text, start, end)
                && text.wordEnd(end - word.length()) <= end
                && text.wordEnd(start - 1) <= start) {
            add(text, start, end);
        }
    }

    /** Whether the name of something else goes on behind that of a river: {@code 申江地铁}. */
    private boolean isGoingOn(Reading text, int start, int end) {
        return text.isAlphanumeric(end)
                || NAMED_AFTER_PLACES.startingAt(text, end) != null
                || NAMED_AFTER_WATERS.startingAt(text, end) != null
                || (isNovelPair(text, end) && (end - start == 2 || text.standsAgain(end, end + 2)));
    }

    /** A shop, a station, a building. */
    void readSite(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        boolean person = text.at(end) == '员' && text.at(end + 1) != '工';
        if (person
                || notSites.startBefore(text, suffix) < suffix
                || !(text.isHan(suffix - 1) || text.isAlphanumeric(suffix - 1))) {
            return;
        }
        int start = joinedStart(text, suffix, JOINED_AT_MOST);
        if (start < 0) {
            start = nameStart(text, suffix, SITE_AT_MOST);
            start = start >= 0 && word.text().charAt(0) != '店' && isCommon(text, start, suffix) ? -1 : start;
            start = start >= 0 && text.isOneOf(end - 1, WORKS_END) ? borders.skipKnown(text, start, suffix) : start;
            start = start > 0 && text.at(start - 1) == '”' ? behindKind(text, start, suffix) : start;
            start = text.at(end - 1) == '区' ? regionStart(text, suffix, start) : start;
        }
        if (start >= 0 && suffix - start >= 2) {
            boolean shop = word.text().charAt(word.length() - 1) == '店' && isOfBrand(text, start, suffix);
            add(text, shop ? Fact.Kind.ORGANISATION : Fact.Kind.PLACE, start, end);
        }
    }

    /** Where the part of the country starts that a cloud region is named after, {@code 西北一区}; or {@code start} without one. */
    private static int regionStart(Reading text, int suffix, int start) {
        boolean numbered = Numeral.startsWith(text.at(suffix));
        int region = numbered ? REGIONS.startBefore(text, suffix) : suffix;
        return region < suffix ? region : start;
    }

    /** Behind the trade that follows a brand in quotation marks: {@code “一勺云”甜品铭德路店}. */
    private int behindKind(Reading text, int start, int suffix) {
        int kind = text.wordEnd(start);
        return kind < suffix && borders.isKindBefore(text, kind) ? kind : start;
    }

    /** Whether a branch is named with its brand: {@code 远帆百货松河店}, {@code 砂锅小院锦桥店}. */
    private boolean isOfBrand(Reading text, int start, int suffix) {
        boolean placed = text.placeEnd(start) > start;
        for (int i = start + 2; i < suffix - 1; i++) {
            int trade = trades.endFrom(text, i);
            if (trade > i && trade < suffix) {
                return true;
            }
            placed |= text.at(i) == '市';
        }
        return !placed && suffix - start >= BRAND_AND_BRANCH;
    }

    /** A station or another site of one character: {@code 兰塘站} starts with what no dictionary knows. */
    void readStation(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        if (notStations.endingAt(text, suffix) != null) {
            return;
        }
        int start = joinedStart(text, suffix, STATION_AT_MOST);
        FoundFact last = text.facts().last();
        if (last != null && isKnownBefore(text, last, suffix)) {
            start = last.start();
        } else if (start < 0) {
            start = borders.novelStart(text, suffix, STATION_AT_MOST);
        }
        if (start >= 0
                && !borders.isCounted(text, start)
                && !isTold(text, start, suffix)
                && text.wordEnd(suffix - 1) < end
                && text.wordEnd(suffix) <= end) {
            add(text, start, end);
        }
    }

    /** A line of a railway or a road as Hong Kong and Taiwan call theirs, by a name that no dictionary has: {@code 湾泰线}. */
    void readLine(Reading text, Words.Word word, int end) {
        readPart(text, word, end);
        int suffix = end - word.length();
        int start = text.facts().end() > suffix - LINE_NAME ? -1 : borders.novelStart(text, suffix, STATION_AT_MOST);
        boolean name = start >= 0
                && suffix - start == LINE_NAME
                && !text.isOneOf(suffix - 1, "上下动收完洪洗瓶罐装")
                && text.wordEnd(suffix) <= end
                && text.wordEnd(suffix - 1) < end;
        if (name && text.isTraditional()) {
            add(text, start, end);
        }
    }

    /** Whether a place without a word for its kind ends at {@code end}: {@code 文昌} in {@code 文昌路}. */
    private static boolean isKnownBefore(Reading text, FoundFact last, int end) {
        return last.kind() == Fact.Kind.PLACE && last.end() == end && !text.isOneOf(end - 1, "省市县区镇乡村路街道巷桥站线国");
    }

    /** A part of the place that ends at most two characters before it: {@code 東港線}, {@code 东区二食堂}. */
    void readPart(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        FoundFact last = text.facts().last();
        if (last == null || last.kind() != Fact.Kind.PLACE || last.end() > suffix) {
            return;
        }
        boolean own = word.length() > 1;
        int start = last.end() < suffix && own ? joinedStart(text, suffix, PART_NAME_AT_MOST) : -1;
        start = isKnownBefore(text, last, suffix) ? last.start() : start;
        if (start >= 0) {
            add(text, start, end);
        }
    }

    /**
     * A building by its number, which has just been read as the first of the reading, with the entrance and the floor:
     * {@code 1至6号楼}, {@code 3幢1单元}; a larger place before it goes on. {@code 一栋居民楼} is counted. Its end, or -1.
     */
    int readBuilding(Reading text) {
        Numeral first = text.first();
        int joint = Ranges.afterJoint(text, first.end());
        Numeral last = joint > 0 && text.second().read(text, joint) ? text.second() : first;
        FoundFact before = text.facts().last();
        boolean goesOn = before != null && isSite(before) && before.end() == first.start();
        if (!goesOn && text.at(last.end()) == FLOOR) {
            return readFloor(text, first, last);
        }
        if (!first.isChinese() && isBlock(text, first, last) && COUNTED.endingAt(text, first.start()) == null) {
            add(text, first.start(), last.end() + 1);
            return last.end() + 1;
        }
        Words.Word kind = (goesOn ? PARTS_OF_BUILDINGS : BUILDINGS).startingAt(text, last.end());
        if (kind == null
                || last.small(BUILDINGS_AT_MOST) < 1
                || (!goesOn && first.isChinese() && kind.length() == 1)
                || (!goesOn && kind.length() == 1 && COUNTED.endingAt(text, first.start()) != null)
                || HOUSES.startingAt(text, last.end() + kind.length()) != null) {
            return -1;
        }
        int end = last.end() + kind.length();
        Numeral part = text.part();
        while (part.read(text, end) && PARTS_OF_BUILDINGS.endFrom(text, part.end()) > part.end()) {
            end = PARTS_OF_BUILDINGS.endFrom(text, part.end());
        }
        add(text, goesOn && before != null ? before.start() : first.start(), end);
        return end;
    }

    /**
     * A block of an estate in Hong Kong by its number behind 第, {@code 第5座}, {@code 第3至第7座}, and the first of {@code
     * 第2及第5座}. Its end, or -1.
     */
    int readBlock(Reading text, int at) {
        Numeral first = text.first();
        Numeral next = text.second();
        if (!first.read(text, at + 1)) {
            return -1;
        }
        boolean joined = text.isOneOf(first.end(), "至及、和与")
                && text.at(first.end() + 1) == '第'
                && next.read(text, first.end() + 2)
                && isBlock(text, first, next);
        if (joined && text.at(first.end()) != '至') {
            add(text, at, first.end());
            return first.end();
        }
        Numeral last = joined ? next : first;
        if (!isBlock(text, first, last)) {
            return -1;
        }
        add(text, at, last.end() + 1);
        return last.end() + 1;
    }

    /** Whether 座 stands behind a number in a text of Hong Kong, and not the kind of buildings that are counted with it. */
    private static boolean isBlock(Reading text, Numeral first, Numeral last) {
        return text.at(last.end()) == '座'
                && first.small(BLOCKS_AT_MOST) >= 1
                && last.small(BLOCKS_AT_MOST) >= 1
                && COUNTED_WITH_BLOCKS.startingAt(text, last.end() + 1) == null
                && text.isTraditional()
                && text.isOfHongKong();
    }

    /** {@code 六楼}, {@code 三楼会议室} of a house that everybody knows; its end, or -1. */
    private int readFloor(Reading text, Numeral first, Numeral last) {
        int end = last.end() + 1;
        boolean floor = last.small(FLOORS_AT_MOST) >= 1
                && !text.isOneOf(first.start() - 1, "每第帖")
                && !text.endsWith(first.start(), "建至")
                && !text.isOneOf(end, "层高座");
        if (!floor) {
            return -1;
        }
        int room = roomEnd(text, counterEnd(text, end));
        add(text, HOUSE_BEFORE.startBefore(text, first.start()), room);
        return room;
    }

    /** Where the number of a counter ends that is told behind a floor, {@code 3号窗口}, or {@code at}. */
    private static int counterEnd(Reading text, int at) {
        Numeral counter = text.part();
        int end = counter.read(text, at) ? counter.end() : at;
        return COUNTERS.endFrom(text, end) > end ? COUNTERS.endFrom(text, end) : at;
    }

    /** Where the room ends that is told right behind a floor, or {@code at}. */
    private int roomEnd(Reading text, int at) {
        for (int i = at; i < at + ROOM_AT_MOST && text.isHan(i) && !text.isGapBefore(i); i++) {
            if (borders.isBorder(text, i + 1)) {
                return at;
            }
            if (i > at && text.isOneOf(i, ROOMS_END) && borders.afterSentence(text, at, i + 1) == at) {
                return i + 1;
            }
        }
        return at;
    }

    /** {@code B出口}, {@code B座1201室} of the place that ends at {@code at}; its end, or -1. */
    int readEntrance(Reading text, int at) {
        FoundFact before = text.facts().last();
        int end = text.isDigit(at + 1) ? at + 2 : at + 1;
        int entrance = before == null || before.end() != at || !isSite(before) ? end : ENTRANCES.endFrom(text, end);
        if (before == null || entrance == end) {
            return -1;
        }
        Numeral room = text.part();
        boolean numbered = room.read(text, entrance) && PARTS_OF_BUILDINGS.endFrom(text, room.end()) > room.end();
        int whole = numbered ? PARTS_OF_BUILDINGS.endFrom(text, room.end()) : entrance;
        add(text, before.start(), whole);
        return whole;
    }

    private static boolean isSite(FoundFact fact) {
        return fact.kind() == Fact.Kind.PLACE || fact.kind() == Fact.Kind.ORGANISATION;
    }

    /** Adds a place, but for the head of a title or a brand in quotation marks: {@code “静山篇”}. */
    private static void add(Reading text, int start, int end) {
        add(text, Fact.Kind.PLACE, start, end);
    }

    private static void add(Reading text, Fact.Kind kind, int start, int end) {
        boolean titled = isTitled(text, start)
                || (text.at(start - 1) == '“'
                        && (text.isHan(end) || (text.at(end) == '”' && text.placeEnd(start) < end)));
        if (titled) {
            return;
        }
        text.facts().add(kind, start, end, text.written(start, end));
    }

    /** Whether a title is open at {@code at}: {@code 《探访北京》}. */
    private static boolean isTitled(Reading text, int at) {
        int open = at - 1;
        while (at - open < TITLE_AT_MOST && (text.isHan(open) || text.isAlphanumeric(open))) {
            open--;
        }
        return text.at(open) == '《';
    }

    /** Where the place or the body starts that ends a few name characters before {@code suffix}, or -1. */
    private int joinedStart(Reading text, int suffix, int most) {
        FoundFact last = text.facts().last();
        if (last == null
                || (last.kind() != Fact.Kind.PLACE && last.kind() != Fact.Kind.ORGANISATION)
                || last.end() >= suffix
                || (last.kind() == Fact.Kind.ORGANISATION && text.isGapBefore(last.end()))
                || suffix - last.end() > most) {
            return -1;
        }
        for (int i = last.end() + 1; i <= suffix; i++) {
            if (!text.isHan(i - 1) || borders.isBorder(text, i)) {
                return -1;
            }
        }
        return last.start();
    }

    /** Where the number of a house ends: {@code 88号}, {@code 3弄12号}. */
    private static int houseEnd(Reading text, int at) {
        int end = at;
        Numeral number = text.part();
        while (number.read(text, end) && text.isOneOf(number.end(), "号弄巷段") && number.isPlain()) {
            end = number.end() + 1;
        }
        return end;
    }
}
