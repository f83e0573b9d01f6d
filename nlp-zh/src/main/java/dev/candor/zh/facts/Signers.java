package dev.candor.zh.facts;

import dev.candor.internal.text.Scripts;
import java.util.List;

/**
 * Whether it is a body that signs, by its name alone in one of the last lines: {@code 红叶买菜} stands in the text as well,
 * {@code 巴黎莘雅} begins with a place, {@code 涔洲互动} with what no dictionary has, {@code 雀跃笔记团队} with what the text has told,
 * {@code 稻田外卖} ends like a firm. Immutable.
 */
final class Signers {

    /** Last characters of who signs without a name: {@code 办公室}, {@code 委员会}, {@code 致歉人}. */
    static final String NAMELESS_END = "部处科室组股会队委办团心人方长层者启务";

    /** What bodies and those who speak for them are called at the end of a signature. */
    private static final Words KINDS = Words.of("团队 组委会 组织委员会 筹备处 编辑部 主办方 管理层 运营组 开发组 项目组 维护组 总会 农会 "
            + "外卖 配送 专车 打车 票务 互动 直播 视频 地铁 文旅 公寓 招聘 商城 大剧院 茶馆 滑雪场 健身 金服 博物馆 面包");

    private static final List<String> CLOSINGS = List.of("敬上", "谨启", "敬启", "鞠躬", "致歉", "道歉");

    /** Last characters of offices and of who acts: {@code 受权人}, {@code 维护者}. */
    private static final String PERSONS_END = "人长者员启";

    private static final int AT_LEAST = 3;
    private static final int TELLING_AT_LEAST = 4;
    private static final int NOVEL_AT_MOST = 8;
    private static final int AT_MOST = 14;

    /** How much of a name the text has told before when it is more than a common word. */
    private static final int TOLD = 3;

    private final Borders borders;
    private final People people;
    private final Words authorities;

    Signers(LexiconFile names, Borders borders, People people) {
        this.borders = borders;
        this.people = people;
        authorities = names.words("authorities");
    }

    /** Whether the name that a text gives its issuer is that of a body which signs it. */
    boolean isBody(Reading text, String name) {
        int signed = signedAt(text, name);
        if (signed < 0 || isNoName(text, name) || text.speaksForItself()) {
            return false;
        }
        boolean named = !beginsWithKind(text, name, signed);
        if (named && ((name.length() >= TELLING_AT_LEAST && ends(name, KINDS)) || isTold(text, name, signed))) {
            return true;
        }
        boolean novel =
                name.length() >= TELLING_AT_LEAST && name.length() <= NOVEL_AT_MOST && Mentions.isNamed(text, name);
        return !isNameless(name) && (novel || isAgain(text, name));
    }

    private boolean isNoName(Reading text, String name) {
        return name.length() < AT_LEAST
                || name.length() > AT_MOST
                || Mentions.NOT_NAMES_BEGIN.indexOf(name.charAt(0)) >= 0
                || Numeral.startsWith(name.charAt(0))
                || !Scripts.isHan(name.charAt(0))
                || name.indexOf('的') >= 0
                || ends(name, authorities)
                || PERSONS_END.indexOf(name.charAt(name.length() - 1)) >= 0
                || CLOSINGS.stream().anyMatch(name::contains)
                || people.isLikeAName(text, name);
    }

    /** Where a name stands alone in one of the last lines, or -1. */
    private static int signedAt(Reading text, String name) {
        int signed = -1;
        for (int at = text.indexOf(name, 0); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean last = isAlone(text, at, end) && text.length() - end <= People.SIGNATURE_AT_MOST;
            signed = last ? at : signed;
        }
        return signed;
    }

    private static boolean isAlone(Reading text, int start, int end) {
        return text.isLineStart(start) && (text.at(end) == '\n' || text.isGapBefore(end));
    }

    /** Whether a name stands in a sentence too. */
    private boolean isAgain(Reading text, String name) {
        for (int at = text.indexOf(name, 0); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!isAlone(text, at, at + name.length()) && borders.isBorder(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the beginning of a longer name stands in the text before, and is not one word that everybody knows. */
    private boolean isTold(Reading text, String name, int signed) {
        return name.length() > TELLING_AT_LEAST
                && text.wordEnd(signed) < signed + TOLD
                && text.indexOf(name.substring(0, TOLD), 0) < signed;
    }

    /** Whether a name begins with a kind of business, as those of departments do: {@code 网络信息中心}. */
    private boolean beginsWithKind(Reading text, String name, int at) {
        int word = text.wordEnd(at);
        return word > at && word < at + name.length() && borders.isTypesOnly(text, at, word);
    }

    /** Whether a signature tells an office or a department: {@code 副校长（行政）}. */
    private static boolean isNameless(String name) {
        int bracket = name.indexOf('（');
        int end = bracket > 0 ? bracket : name.length();
        return NAMELESS_END.indexOf(name.charAt(end - 1)) >= 0;
    }

    private static boolean ends(String name, Words words) {
        return words.firstEnding(name, word -> name.length() > word.length()) != null;
    }
}
