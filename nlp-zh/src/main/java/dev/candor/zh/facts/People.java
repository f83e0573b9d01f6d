package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import org.jspecify.annotations.Nullable;

/**
 * People and offices: {@code 总经理}, {@code 院长方砚秋}, {@code 方院长}, {@code 王女士}, {@code 李某某}. A surname alone is no sign of
 * a name: a title, a form of address or {@code 某} has to stand with it. Immutable.
 */
final class People {

    /** Last characters of words for people, before {@code 某}. */
    private static final String TRADES_END = "员工师手生者人长客户主友商民";
    /** Surnames that are function words: nothing but a mark or another fact may stand before them. */
    private static final String LIKE_FUNCTION_WORDS = "于任时成连关管解常明安曾平";

    /** Before a name or a part of it, among people who know each other. */
    private static final String FAMILIAR = "阿小老";

    /** A surname, but no sign of one behind other words: {@code 我区某农家院}. */
    private static final char DISTRICT = '区';

    private static final char NICK = '阿';

    /** A surname, but right behind a word for people what belongs to their side: {@code 业主方}. */
    private static final char SIDE = '方';

    /** Between the names of several people in one office. */
    private static final String LISTING = "、及和与";

    /** What stands for the characters of a given name that is kept back. */
    private static final String BLANKS = "○〇";

    /** The signature and the date below it. */
    static final int SIGNATURE_AT_MOST = 40;

    /** Words for people of the net, after which a name in quotation marks is theirs; folded as texts are (画 to 划). */
    private static final Words HANDLE_CUES = Words.of("作者 划师 插划师 网友 玩家 博主 楼主 主播 网红 网民 网名 昵称 发帖人 发帖者 发帖的 up主");

    /** Last characters of shops, bodies and groups. */
    private static final String BODIES_END = "楼苑府斋号记店铺馆行坊厂社堂轩阁园屋家院司站队组部团会室处局运记者方面粉饭肉鸡鸭茶酒腐饼糕菜汤";

    private static final int HANDLE_AT_MOST = 10;

    private static final Reading.Elsewhere NEAR_THE_END =
            (text, start, end) -> text.length() - end <= SIGNATURE_AT_MOST;

    private static final int NAME_AT_MOST = 8;
    private static final int FIRM_AT_LEAST = 3;
    private static final int FIRM_AT_MOST = 12;
    private static final String DEPARTMENTS_END = "部处科室组课队股心人员";

    /** Last characters of what an office belongs to, and of no given name: {@code 文学院}, {@code 华中区}. */
    private static final String UNIT_NAMES_END = "院队区段部处科站店前居";

    /** Empty lines between an office and the name below it, at most. */
    private static final int LINES_BETWEEN = 3;

    /** Behind an office when a place or a meeting is called after it: {@code 园长室}. */
    private static final Words ROOMS = Words.of("室 办公");

    /** Behind an office when it tells all who hold one, or what is theirs. */
    private static final Words SEVERAL = Words.of("们 级 班子 群 信箱 邮箱 后台 奖金");

    /** What people and their bodies are counted with: {@code 两家门店店长}. */
    private static final String COUNTED_WITH = "名位家间个店";

    private static final int COUNTED_AT_MOST = 7;

    /** Between the parts of a foreign name. */
    private static final char DOT = '·';

    private static final int PART_AT_MOST = 5;

    private static final int LATIN_AT_MOST = 12;

    /** {@code 谨启} behind the name in a signature. */
    private static final int SIGNING_AT_MOST = 3;

    /** What the name of a department ends with; not before an office: {@code 各部门负责人}. */
    private static final Words UNITS = Words.of("部 处 科 室 组 股 课 中心 部门 车间 大队 中队");

    private static final int UNIT_AT_MOST = 8;

    private final Borders borders;
    private final Words introductions;
    private final Words titlesBefore;
    private final Words nobodys;
    private final Words peopleBefore;
    private final Words surnames;
    private final Words surnamesWithSign;
    private final Words givenNot;
    private final Words notAName;
    private final Words followers;
    private final Reading.Elsewhere saidAgain = this::isSaidAgain;
    private final Words endings;
    private final Reading.Elsewhere afterOffice = this::isAfterOffice;
    private final Reading.Elsewhere signature = this::isSignature;

    People(LexiconFile names, Borders borders) {
        this.borders = borders;
        titlesBefore = names.words("titles-before");
        nobodys = names.words("titles-not-after");
        introductions = names.words("introductions");
        peopleBefore = names.words("people-before");
        surnames = names.words("surnames");
        surnamesWithSign = names.words("surnames-with-sign");
        givenNot = names.words("given-not");
        notAName = names.words("not-a-name");
        followers = names.words("name-followers");
        endings = names.words("endings");
    }

    /** {@code 王女士}, {@code 方砚秋先生}: the form of address is part of the name. */
    void readAddressed(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        int latin = latinNameStart(text, suffix);
        if (latin < suffix) {
            add(text, latin, end);
            return;
        }
        int start = nameStart(text, suffix);
        int surname = surnames.startBefore(text, suffix);
        if (start < 0 && surname < suffix && text.isOneOf(surname - 1, "小老")) {
            start = surname - 1;
        }
        if (start < 0 && surnames.startBefore(text, suffix) < suffix && isStrong(word)) {
            start = surnames.startBefore(text, suffix);
        }
        if (start < 0 && "先生女士".contains(word.text())) {
            start = foreignStart(text, suffix);
        }
        if (start >= 0) {
            add(text, start, end);
        }
    }

    /** Where a name of two to four characters starts that no dictionary knows, or -1: {@code 莎珑女士}. */
    private int foreignStart(Reading text, int end) {
        int start = borders.novelStart(text, end, 4);
        boolean name = start >= 0 && isGiven(text, start, end) && !text.isOneOf(end - 1, "位名的个男老");
        return name && !Numeral.startsWith(text.at(start)) ? start : -1;
    }

    /** Where the letter or the capitalised word starts that ends before {@code end}, or {@code end}: {@code A小姐}, {@code Kelly姐}. */
    private static int latinNameStart(Reading text, int end) {
        int start = end;
        while (text.isLatin(start - 1) && end - start < LATIN_AT_MOST) {
            start--;
        }
        boolean whole = start < end && !text.isAlphanumeric(start - 1);
        return whole && Character.isUpperCase(text.originalAt(start)) ? start : end;
    }

    private static boolean isStrong(Words.Word word) {
        return "先生女士小姐姑娘".contains(word.text());
    }

    /**
     * {@code 徐员}, as texts of Taiwan call a member of their staff, or a name after {@code 店员}.
     *
     * @return where it ends, or -1
     */
    int readStaff(Reading text, int end) {
        int start = surnames.startBefore(text, end - 1);
        boolean name = start < end - 1
                && text.wordEnd(start) < end
                && text.wordEnd(end - 1) <= end
                && isNameBorder(text, start);
        if (name && text.isTraditional()) {
            add(text, start, end);
            return end;
        }
        return readNameAfterCue(text, end);
    }

    /** {@code 王某}, {@code 李某某}; {@code at} is the first 某. */
    void readAnonymous(Reading text, int at) {
        int end = at + 1;
        while (text.at(end) == '某' && end < at + 3) {
            end++;
        }
        int start = surnameStart(text, at);
        if (text.at(start) == DISTRICT && text.isHan(start - 1)) {
            return;
        }
        boolean signed = start < at && (isNameBorder(text, start) || text.isOneOf(start - 1, TRADES_END));
        if (signed || (end > at + 1 && surnames.startBefore(text, at) < at && !text.endsWith(at, "公司"))) {
            add(text, signed ? start : surnames.startBefore(text, at), end);
        }
    }

    /**
     * The office whose last word is {@code word} and ends at {@code end}, with the name that stands before or after it.
     *
     * @return where the last of them ends
     */
    int readOffice(Reading text, Words.Word word, int end) {
        int office = officeStart(text, end - word.length());
        if (text.isLatin(office) && (text.isAlphanumeric(office - 1) || text.isAlphanumeric(end))) {
            return end;
        }
        boolean data = word.text().equals("联系人") && text.at(office - 1) == '的';
        boolean unnamed = nobodys.startBefore(text, office) < office
                && !text.facts().hasEnding(office, fact -> fact.kind() == Fact.Kind.PERSON);
        boolean room = !text.isGapBefore(end) && ROOMS.startingAt(text, end) != null;
        boolean several = SEVERAL.startingAt(text, end) != null || isCounted(text, office);
        if (unnamed || data || room || several || isGroup(text, word, office, end)) {
            return end;
        }
        addFirm(text, office, end);
        int name = nameStart(text, office);
        boolean unit = name >= 0 && text.isOneOf(office - 1, UNIT_NAMES_END);
        if (unit || (name >= 0 && isSurname(text, name, office) && office < end - word.length())) {
            name = -1;
        }
        if (name >= 0 && isSurname(text, name, office)) {
            add(text, name, end);
            return end;
        }
        boolean firm = name == text.start() && text.isLatin(office);
        if (name >= 0 && firm) {
            text.facts().add(Fact.Kind.ORGANISATION, name, office, text.written(name, office));
        } else if (name >= 0) {
            add(text, name, office);
        }
        if (text.isOneOf(office - 1, "任责校班")
                && office == end - word.length()
                && word.text().charAt(0) == '主') {
            return end;
        }
        text.facts().add(Fact.Kind.ROLE, office, end, text.written(office, end));
        if (name >= 0 && !firm) {
            return end;
        }
        return Math.max(end, readListed(text, readNameAfter(text, end)));
    }

    /**
     * Whether a word tells several people or what somebody does rather than one who holds an office: {@code 董事} without a name,
     * {@code 主管} but for {@code 其主管} and where a clause begins, {@code 領隊} of the tours of Hong Kong and Taiwan.
     */
    private boolean isGroup(Reading text, Words.Word word, int office, int end) {
        if (office < end - word.length()) {
            return false;
        }
        return switch (word.text()) {
            case "董事" -> {
                int name = text.isGapBefore(end) || text.at(end) == '\n' ? end : surnameEnd(text, end);
                yield name == end && !text.isLineStart(office) && nameStart(text, office) < 0;
            }
            case "主管" ->
                text.isHan(office - 1)
                        ? !text.isOneOf(office - 1, "其的")
                        : text.isOneOf(office - 1, "、“") || text.isAlphanumeric(office - 1);
            case "领队" -> text.isTraditional() && !text.isOneOf(office - 1, "会队");
            default -> false;
        };
    }

    /** Whether an office is that of several people who have just been counted: {@code 八名董事}, {@code 这两家店的店长}. */
    private boolean isCounted(Reading text, int office) {
        for (int at = office; at > office - COUNTED_AT_MOST && text.isHan(at - 1); at--) {
            if (text.isOneOf(at - 1, COUNTED_WITH) && Numeral.startsWith(text.at(at - 2))) {
                return !text.isOneOf(at - 2, "一二") || Numeral.startsWith(text.at(at - 3));
            }
            if (text.at(at - 1) != '的' && borders.isBorder(text, at)) {
                return false;
            }
        }
        return false;
    }

    /** The names that are told one after the other behind the one that ends at {@code at}; where the last of them ends. */
    private int readListed(Reading text, int at) {
        int end = at;
        for (int next = listedEnd(text, end); next > end; next = listedEnd(text, end)) {
            add(text, end + 1, next);
            end = next;
        }
        return end;
    }

    /** Where the full name ends that follows the one that ends at {@code at}, or -1. */
    private int listedEnd(Reading text, int at) {
        int start = at + 1;
        int given = text.isOneOf(at, LISTING) ? surnameEnd(text, start) : start;
        for (int end = given + 2; at >= 0 && given > start && end > given; end--) {
            boolean ends = !text.isHan(end) || text.isOneOf(end, LISTING);
            if (ends && isGiven(text, given, end) && isUnknown(text, start, end)) {
                return end;
            }
        }
        return -1;
    }

    /**
     * The firm before the office at the beginning of a line: one that stands apart, {@code 海屿汽车 总经理 骆一鸣}, or one of a
     * signature, {@code 佳人网创始人 卓安琪}.
     */
    private void addFirm(Reading text, int office, int end) {
        int start = text.start();
        while (text.isOneOf(start, "@—")) {
            start++;
        }
        FoundFact last = text.facts().last();
        boolean free = last == null
                || last.end() <= start
                || (last.kind() == Fact.Kind.PLACE && last.start() == start && last.end() < office);
        boolean name =
                office - start >= FIRM_AT_LEAST && office - start <= FIRM_AT_MOST && text.isHanOnly(start, office);
        boolean person = isNameBetween(text, start, office);
        if (free
                && name
                && !person
                && !text.isOneOf(office - 1, DEPARTMENTS_END)
                && (text.isGapBefore(office) || isSigned(text, start, office, end))) {
            text.facts().add(Fact.Kind.ORGANISATION, start, office, text.written(start, office));
        }
    }

    /** Whether nothing but a name stands apart behind the office of a signature that ends at {@code end}. */
    private static boolean isSigned(Reading text, int start, int office, int end) {
        int name = text.end() - end;
        return text.nextGap(start + 1) > office
                && !text.isOneOf(office - 1, "会的兼")
                && text.isGapBefore(end)
                && name > 1
                && name <= NAME_AT_MOST
                && text.ask(NEAR_THE_END, end, text.end());
    }

    private int officeStart(Reading text, int suffix) {
        int start = suffix;
        for (int i = 0; i < 3 && !text.isGapBefore(start); i++) {
            start = text.at(start - 1) == '副' ? start - 1 : titlesBefore.startBefore(text, start);
        }
        FoundFact last = text.facts().last();
        if (last != null && last.kind() == Fact.Kind.PLACE && last.start() == start && start < suffix) {
            return start;
        }
        int unit = unitStart(text, start);
        return Math.max(unit, Math.min(suffix, text.facts().end()));
    }

    /** Where the department starts that is written on to an office, {@code 采购中心负责人}, or {@code office}. */
    private int unitStart(Reading text, int office) {
        int kind = text.isGapBefore(office) ? office : UNITS.startBefore(text, office);
        int start = kind == office ? -1 : borders.start(text, office, UNIT_AT_MOST);
        int name = start >= 0 && text.at(start) == '任' ? start + 1 : start;
        int unit = name < 0 ? office : borders.afterSentence(text, name, office);
        return unit < kind && text.isHanOnly(unit, office) ? unit : office;
    }

    private boolean isSurname(Reading text, int start, int end) {
        return surnameEnd(text, start) == end;
    }

    /** Tells what {@link #readNameAfterCue} and {@link #untitledEnd} find. */
    void announce(Signs signs) {
        signs.ends(Signs.PEOPLE, peopleBefore);
        signs.ends(Signs.PEOPLE, HANDLE_CUES);
        signs.starts(Signs.PERSON, surnames);
        signs.starts(Signs.PERSON, surnamesWithSign);
        for (int i = 0; i < FAMILIAR.length(); i++) {
            signs.add(Signs.PERSON, FAMILIAR.charAt(i));
        }
    }

    /** A name after {@code 患者}, {@code 联系人：} and the like: adds it and answers where it ends, or -1. */
    int readNameAfterCue(Reading text, int end) {
        if (text.at(end) == '“' && HANDLE_CUES.startBefore(text, end) < end) {
            return readHandle(text, end + 1);
        }
        return peopleBefore.startBefore(text, end) < end ? readNameAfter(text, end) : -1;
    }

    /** {@code 网友“北冥有瓜”}: adds the name that somebody goes by, and answers where it ends, or -1. */
    private static int readHandle(Reading text, int start) {
        int end = start;
        while (end - start <= HANDLE_AT_MOST && (text.isHan(end) || text.isAlphanumeric(end) || text.at(end) == '_')) {
            end++;
        }
        if (text.at(end) != '”' || end - start < 2 || end - start > HANDLE_AT_MOST) {
            return -1;
        }
        add(text, start, end);
        return end;
    }

    private int readNameAfter(Reading text, int at) {
        int start = at;
        if (text.isOneOf(start, "： ")) {
            start++;
        }
        int foreign = foreignEnd(text, start);
        if (foreign > start) {
            add(text, start, foreign);
            return foreign;
        }
        int given = surnameEnd(text, start);
        boolean side = start == at && text.at(start) == SIDE && !text.isGapBefore(start);
        if (given == start || side || notAName.startingAt(text, start) != null) {
            return -1;
        }
        for (int length = 2; length >= 1; length--) {
            int end = given + length;
            if (isGiven(text, given, end)
                    && isNameEnd(text, end)
                    && (start > at || text.isGapBefore(start) || !isFunctionWord(text, start, given, end))) {
                add(text, start, end);
                return end;
            }
        }
        return -1;
    }

    /** Where a foreign name of several parts ends that starts at {@code start}, {@code 阿恩·索姆纳}, or -1. */
    private int foreignEnd(Reading text, int start) {
        int end = partEnd(text, start);
        if (text.at(end) != DOT || end == start) {
            return -1;
        }
        while (text.at(end) == DOT && partEnd(text, end + 1) > end + 1) {
            end = partEnd(text, end + 1);
        }
        return text.at(end) == DOT ? -1 : end;
    }

    /**
     * Where a part of a foreign name ends: at a mark, a gap or a word that follows names; a long one before a word that everybody
     * knows.
     */
    private int partEnd(Reading text, int start) {
        int end = start;
        int known = start;
        while (text.isHan(end) && !(end > start && text.isGapBefore(end)) && end - start <= PART_AT_MOST) {
            boolean part = end < start + 2;
            if (!part && followers.startingAt(text, end) != null) {
                return known > start ? known : end;
            }
            known = !part && known == start && text.wordEnd(end) > end ? end : known;
            end++;
        }
        return end - start <= PART_AT_MOST ? end : known;
    }

    /** {@code 会员曾登入}: the surname is a function word too, and what follows a common word or a single character. */
    private boolean isFunctionWord(Reading text, int start, int given, int end) {
        boolean common = !isUnknown(text, start, end);
        return (text.isOneOf(start, LIKE_FUNCTION_WORDS) && (end == given + 1 || common))
                || (surnames.endFrom(text, start) == start && common);
    }

    /**
     * Where a person's name ends that stands at {@code at} without a title, or -1: after {@code 我是}, alone in a signature,
     * or said twice; and it is no word that everybody knows.
     */
    int untitledEnd(Reading text, int at) {
        int signed = at == text.start() ? signedEnd(text, at) : -1;
        if (signed >= 0) {
            return signed;
        }
        int given = surnames.endFrom(text, at);
        if (given == at && !text.isOneOf(at, FAMILIAR)) {
            return -1;
        }
        boolean introduced = introductions.startBefore(text, at) < at;
        if (isNicknamed(text, at, introduced)) {
            return at + 2;
        }
        boolean familiar = isFamiliar(text, at);
        boolean cued = familiar && (introduced || peopleBefore.startBefore(text, at) < at);
        if (cued || (familiar && surnames.endFrom(text, at + 1) == at + 2)) {
            return cued || text.standsAgain(at, at + 2) ? at + 2 : -1;
        }
        return given == at ? -1 : surnamedEnd(text, at, given, introduced);
    }

    /** Where the name ends that a line of a signature begins with, or -1. */
    private int signedEnd(Reading text, int at) {
        if (isNameBetween(text, at, text.end()) && text.ask(afterOffice, at, text.end())) {
            return text.end();
        }
        for (int end = at + 4; end > at + 1; end--) {
            boolean signed = followers.startingAt(text, end) != null && text.end() - end <= SIGNING_AT_MOST;
            if (signed
                    && isNameBetween(text, at, end)
                    && notAName.startingAt(text, at) == null
                    && text.ask(afterOffice, at, end)) {
                return end;
            }
        }
        boolean foreign = foreignEnd(text, at) == text.end() && text.ask(signature, at, text.end());
        return foreign ? text.end() : -1;
    }

    /** {@code 阿明}, with a second character that makes no word with what stands around it. */
    private boolean isNicknamed(Reading text, int at, boolean introduced) {
        return text.at(at) == NICK
                && borders.isBorder(text, at)
                && text.isHan(at + 1)
                && text.wordEnd(at) == at
                && text.wordEnd(at + 1) == at + 1
                && (introduced || notAName.startingAt(text, at) == null)
                && isNameEnd(text, at + 2);
    }

    /** {@code 小陈}, {@code 老魏}. */
    private boolean isFamiliar(Reading text, int at) {
        return text.isOneOf(at, FAMILIAR)
                && text.at(at) != NICK
                && text.isHan(at + 1)
                && text.wordEnd(at) == at
                && isNameEnd(text, at + 2);
    }

    /** Where the name ends whose surname stands at {@code at} and ends at {@code given}, or -1. */
    private int surnamedEnd(Reading text, int at, int given, boolean introduced) {
        if (text.isOneOf(given, BLANKS) && text.isOneOf(given + 1, BLANKS)) {
            return given + 2;
        }
        if (isSignedApart(text, at, given)) {
            return text.end();
        }
        boolean counted = Numeral.startsWith(text.at(at - 1));
        boolean starts = !counted && (introduced || text.isGapBefore(at) || borders.isBorder(text, at));
        if (!starts || (at > 0 && text.wordEnd(at - 1) > at)) {
            return -1;
        }
        boolean ofUnit = text.isGapBefore(at) && text.isOneOf(at - 1, DEPARTMENTS_END);
        for (int end = given + 2; end > given; end--) {
            boolean name = isGiven(text, given, end) && isNameEnd(text, end) && isUnknown(text, at, end);
            if (name
                    && (introduced
                            || (ofUnit && !text.isHan(end))
                            || text.ask(signature, at, end)
                            || (end - at > 2 && text.ask(saidAgain, at, end)))) {
                return end;
            }
        }
        return -1;
    }

    /** {@code 塬上冬枣园 戚广田}: a full name set apart at the end of a line of the signature. */
    private boolean isSignedApart(Reading text, int at, int given) {
        return text.isGapBefore(at)
                && text.end() - given == 2
                && isGiven(text, given, text.end())
                && notAName.startingAt(text, at) == null
                && text.ask(signature, at, text.end());
    }

    /** Whether a surname and one or two characters stand between two places. */
    private boolean isNameBetween(Reading text, int start, int end) {
        int given = surnameEnd(text, start);
        return given > start && end > given && end - given <= 2 && isGiven(text, given, end);
    }

    /** {@code 主席} in the line above. */
    private boolean isAfterOffice(Reading text, int start, int end) {
        int above = start;
        while (above > 0 && start - above < LINES_BETWEEN && text.at(above - 1) == '\n') {
            above--;
        }
        Words.@Nullable Word office = endings.endingAt(text, above);
        return end > start && office != null && Ending.OFFICE.isOf(office);
    }

    /** Whether a name that a text gives its issuer is that of a person: {@code 林昱帆}, {@code 阿明}, {@code 霞姐}. */
    boolean isName(Reading text, String name) {
        boolean signed = false;
        boolean presented = false;
        for (int at = text.indexOf(name, 0); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean introduced = introductions.startBefore(text, at) < at;
            if (isNameBetween(text, at, end) && isAfterOffice(text, at, end)) {
                return true;
            }
            presented |= introduced && isNameEnd(text, end);
            signed |= isSignature(text, at, end);
            if ((introduced || isSignature(text, at, end))
                    && (isFamiliar(text, at, end) || isFullName(text, at, end))) {
                return introduced
                        || end - at != 2
                        || isFamiliar(text, at, end)
                        || (isLikeAPerson(name) && text.speaksForItself());
            }
        }
        return signed && isLikeAPerson(name) && (presented || text.speaksForItself());
    }

    /**
     * Whether a name, if it is one at all, is that of a person: {@code 孙颖} in a text that says 我, {@code 霍锦堂}, {@code
     * 戴伟梁医生}.
     */
    boolean isLikeAName(Reading text, String name) {
        int at = text.indexOf(name, 0);
        int end = at < 0 ? at : nameEnd(text, at, at + name.length());
        return at >= 0
                && surnames.endFrom(text, at) == at + 1
                && isFullName(text, at, end)
                && isLikeAPerson(name)
                && (name.length() > 2 || text.speaksOfItself());
    }

    /** Where the surname and the given name end that stand before a form of address in a fact, or the end of the fact. */
    int nameEnd(Reading text, int start, int end) {
        Words.Word address = endings.endingAt(text, end);
        int name = address != null && Ending.ADDRESS.isOf(address) ? end - address.length() : end;
        return name < end && isNameBetween(text, start, name) ? name : end;
    }

    /** Whether a name is of a length that people have, and does not end like that of a body. */
    private static boolean isLikeAPerson(String name) {
        return name.length() <= 4 && BODIES_END.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private boolean isFullName(Reading text, int start, int end) {
        int given = surnames.endFrom(text, start);
        return given > start
                && end - given >= 1
                && end - given <= 2
                && isGiven(text, given, end)
                && isUnknown(text, start, end);
    }

    /** {@code 阿明}, {@code 小满姐}. */
    private static boolean isFamiliar(Reading text, int start, int end) {
        boolean known = text.wordEnd(start) >= end;
        return !known
                && end - start <= 3
                && ((text.isOneOf(start, "阿老小大") && end - start == 2) || text.isOneOf(end - 1, "姐哥叔姨嫂伯爷妈"));
    }

    /** Whether no known word starts inside a name. */
    private static boolean isUnknown(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.wordEnd(i) > i) {
                return false;
            }
        }
        return true;
    }

    private boolean isSignature(Reading text, int start, int end) {
        boolean starts = text.at(start - 1) == '\n' || text.isGapBefore(start);
        boolean ends = text.at(end) == '\n' || text.isGapBefore(end);
        boolean office = text.at(end) != '\n' && text.isHan(end) && followers.startingAt(text, end) == null;
        return starts && ends && !office && text.length() - end <= SIGNATURE_AT_MOST;
    }

    private boolean isSaidAgain(Reading text, int start, int end) {
        int other = text.again(text.folded(start, end), start, end);
        return other >= 0 && isNameEnd(text, other + end - start);
    }

    private boolean isNameEnd(Reading text, int at) {
        return (!text.isHan(at) && !text.isLatin(at)) || followers.startingAt(text, at) != null;
    }

    private boolean isGiven(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!text.isHan(i) || givenNot.startingAt(text, i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Where the name starts that ends before a title, or -1: the longest with a sign that a name starts. */
    private int nameStart(Reading text, int end) {
        for (int length = 4; length >= 1; length--) {
            int start = end - length;
            int given = surnameEnd(text, start);
            if (given > start
                    && given <= end
                    && end - given <= 2
                    && isGiven(text, given, end)
                    && notAName.startingAt(text, start) == null
                    && (text.wordEnd(start - 1) <= start || isOfUnit(text, start))
                    && isNameBorder(text, start)) {
                return start;
            }
        }
        return -1;
    }

    private int surnameStart(Reading text, int end) {
        int start = surnames.startBefore(text, end);
        return start < end ? start : surnamesWithSign.startBefore(text, end);
    }

    private int surnameEnd(Reading text, int at) {
        int end = surnames.endFrom(text, at);
        return end > at ? end : surnamesWithSign.endFrom(text, at);
    }

    private boolean isNameBorder(Reading text, int at) {
        boolean marked = !text.isHan(at - 1) || text.isGapBefore(at);
        if (marked || (borders.isBorder(text, at) && !text.isOneOf(at, LIKE_FUNCTION_WORDS))) {
            return borders.isBorder(text, at);
        }
        if (peopleBefore.startBefore(text, at) < at || isOfUnit(text, at)) {
            return true;
        }
        FoundFact last = text.facts().last();
        return last != null && last.end() == at && !text.isOneOf(at, LIKE_FUNCTION_WORDS);
    }

    /** {@code 总务处方老师}: a department stands before the surname. */
    private boolean isOfUnit(Reading text, int at) {
        return text.isOneOf(at - 1, "部处科室") && text.isHan(at - 2) && !text.isOneOf(at, LIKE_FUNCTION_WORDS);
    }

    private static void add(Reading text, int start, int end) {
        text.facts().add(Fact.Kind.PERSON, start, end, text.written(start, end));
    }
}
