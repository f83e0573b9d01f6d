package dev.candor.zh.facts;

import dev.candor.Region;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text while it is read: its characters, what was found so far, and the day that the text speaks of. Once a line is
 * opened, nothing but that line is seen; what matters beyond it is asked for by name ({@link Elsewhere}). Belongs to one
 * scan, so to one thread.
 */
final class Reading {

    /** Characters that hardly any simplified text has and hardly any traditional one lacks. */
    private static final Characters TRADITIONAL = new Characters("們這個說為對會時來國過還發後關務產業應進員經責將請問據際實開電處機構證標準");

    private static final int SENTENCE_AT_MOST = 120;
    /** How far a second mention is looked for, so that the cost stays linear. */
    private static final int NEAR = 1_000;

    /** Behind 我 when somebody speaks for others. */
    private static final String BODY_BEHIND_ME = "们司院店行校公方局厂市国区县社台处馆会部所园团雪";

    /** How often somebody says 我 who speaks for nobody else. */
    private static final int MYSELF_AT_LEAST = 3;

    private static final int BRANCH_AT_MOST = 8;

    private static final int AFTERNOON_WITHIN = 160;

    /** A question that a line asks of the whole text. */
    interface Elsewhere {
        /** The answer for the stretch {@code [start, end)} of the line; all of the text is seen. */
        boolean holds(Reading text, int start, int end);
    }

    /** Words that are written in Hong Kong and not in Taiwan, and the other way round. */
    private static final Words OF_HONG_KONG = Words.of(
            "港元 港币 hk$ 香港 九龙 新界 私隐 巴士 质素 屋苑 电邮 八达通 食环署 卫生署 廉署 升降机 街坊 嘅 咗 集团有限公司 食水 承办商 业户 法团 港铁 公屋 发展商 屋宇 煤气 石屎");

    private static final Words OF_TAIWAN = Words.of(
            "民国 台湾 新台币 nt$ 网路 资讯 门市 品质 股份有限公司 主管机关 县府 市府 县政府 国小 国中 卫生局 消费者保护 统一编号 0800 台北 台中 台南 高雄 新竹 桃园 里长 身心障碍 计程车 志工");

    private static final Characters BEGIN_WORDS_OF_A_SIDE = Characters.beginning(OF_HONG_KONG, OF_TAIWAN);

    private static final Elsewhere IN_HONG_KONG = (text, start, end) -> text.side() > 0;
    private static final Elsewhere IN_TAIWAN = (text, start, end) -> text.side() < 0;
    private static final Elsewhere STANDS_AGAIN =
            (text, start, end) -> text.again(text.folded(start, end), start, end) >= 0;
    private static final Elsewhere TRADITIONAL_THROUGHOUT = (text, start, end) -> text.looksTraditional();

    /** What {@link #at} answers outside the text. */
    static final char OUTSIDE = '\n';

    private final NormalizedText text;
    private final Vocabulary vocabulary;
    private final int length;
    /** What is seen. */
    private int from;

    private int to;
    private final List<Asked> asked = new ArrayList<>();
    private final @Nullable LocalDate published;
    private final int today;
    private final Optional<Region> region;
    private final FactList facts = new FactList();
    private @Nullable Numeral first;
    private @Nullable Numeral second;
    private @Nullable Numeral part;
    private int date;
    private boolean slash;
    private @Nullable String statute;
    private int afternoon = -1;
    private int afternoonEnd;
    private @Nullable Boolean traditional;
    private @Nullable Integer side;
    private @Nullable Boolean alone;

    /** A reading on a day, which may lack its year, or be 0 when it is not known, and in a place, where that is told. */
    Reading(NormalizedText text, Vocabulary vocabulary, int today, Optional<Region> region) {
        this.region = region;
        this.text = text;
        this.vocabulary = vocabulary;
        this.length = text.length();
        this.to = length;
        this.today = today;
        this.published =
                Day.isFull(today) ? LocalDate.of(Day.year(today), Day.month(today), Day.dayOfMonth(today)) : null;
    }

    /** The normalised character at {@code index}, or a line end outside what is seen. */
    char at(int index) {
        return index >= from && index < to ? text.charAt(index) : OUTSIDE;
    }

    int length() {
        return length;
    }

    /** The text that is read. */
    NormalizedText text() {
        return text;
    }

    /** Opens the line {@code [start, end)}: nothing else is seen from now on. */
    void open(int start, int end) {
        from = start;
        to = end;
        asked.clear();
        facts.begin();
    }

    /** Where the open line starts. */
    int start() {
        return from;
    }

    /** Where the open line ends. */
    int end() {
        return to;
    }

    /** Asks of the whole text what a stretch of the open line needs to know. */
    boolean ask(Elsewhere question, int start, int end) {
        boolean answer = answer(question, start, end);
        asked.add(new Asked(question, start - from, end - from, answer));
        return answer;
    }

    /** Whether a question that was asked of a line has the same answer in the open line. */
    boolean agrees(Asked before) {
        return answer(before.question(), from + before.start(), from + before.end()) == before.answer();
    }

    private boolean answer(Elsewhere question, int start, int end) {
        int lineStart = from;
        int lineEnd = to;
        from = 0;
        to = length;
        boolean answer = question.holds(this, start, end);
        from = lineStart;
        to = lineEnd;
        return answer;
    }

    /** What has been asked since the line was opened. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** A question that a line asked of the whole text, counted from the beginning of the line, and its answer. */
    record Asked(Elsewhere question, int start, int end, boolean answer) {}

    /**
     * What the text has said before a line that may matter in it.
     *
     * @param date the last date, as a {@link Day}
     * @param slash whether a date was written with a slash
     * @param statute the law named last, or null
     * @param afternoon the last time of day when it was after noon and stands near, in seconds; else -1
     * @param distance how many characters before the line it ends; 0 without one
     */
    record Said(int date, boolean slash, @Nullable String statute, int afternoon, int distance) {}

    /** What the text has said before {@code at}. */
    Said said(int at) {
        int near = afternoonBefore(at);
        return new Said(date, slash, statute, near, near < 0 ? 0 : at - afternoonEnd);
    }

    /** Goes on at {@code at} as if the text before had said this. */
    void say(Said said, int at) {
        date = said.date();
        slash = said.slash();
        statute = said.statute();
        afternoon = said.afternoon();
        afternoonEnd = at - said.distance();
    }

    boolean startsWith(int at, String word) {
        if (at < from || at + word.length() > to) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(int at, char[] word) {
        if (at < from || at + word.length > to) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (text.charAt(at + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters of {@code [start, end)} stand at {@code other} too. */
    boolean isSame(int start, int end, int other) {
        for (int i = start; i < end; i++) {
            if (at(i) != at(other + i - start)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line starts at {@code at}, or what the caller set apart. */
    boolean isLineStart(int at) {
        return at(at - 1) == '\n' || isGapBefore(at);
    }

    boolean endsWith(int end, String word) {
        return startsWith(end - word.length(), word);
    }

    boolean isHan(int index) {
        return Scripts.isHan(at(index));
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    boolean isLatin(int index) {
        return isLatin(at(index));
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    boolean isAlphanumeric(int index) {
        return isDigit(index) || isLatin(index);
    }

    /** Whether one of some characters stands at {@code index}. */
    boolean isOneOf(int index, String characters) {
        return characters.indexOf(at(index)) >= 0;
    }

    /** What the caller wrote between two normalised offsets, without line wraps and what else was removed. */
    String written(int start, int end) {
        return text.written(start, end);
    }

    /** What the caller wrote for a normalised character. */
    char originalAt(int index) {
        return index >= 0 && index < length ? text.originalAt(index) : OUTSIDE;
    }

    /** The normalised characters between two offsets. */
    String folded(int start, int end) {
        return text.subSequence(start, end).toString();
    }

    /** Where a normalised string stands next, from {@code at} on, or -1. */
    int indexOf(String word, int at) {
        return text.indexOf(word, at);
    }

    /** Where a normalised string stands near {@code [start, end)}, but not there; or -1. */
    int again(String word, int start, int end) {
        int before = text.indexOf(word, Math.max(0, start - NEAR), start);
        return before >= 0 ? before : text.indexOf(word, end, Math.min(length, end + NEAR));
    }

    /** Whether a stretch of the open line stands elsewhere near it too. */
    boolean standsAgain(int start, int end) {
        return ask(STANDS_AGAIN, start, end);
    }

    boolean isHanOnly(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isHan(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters do not start with a word that everybody knows. */
    boolean isNovel(int start, int end) {
        int word = vocabulary.wordEnd(text, start);
        return word == start || word > end;
    }

    /** Where the known name of a place ends that a normalised string starts with, or 0. */
    int placeEnd(String name) {
        return vocabulary.placeEnd(name, 0);
    }

    /** Whether a normalised string does not start with a word that everybody knows. */
    boolean isNovel(String name) {
        return vocabulary.wordEnd(name, 0) == 0;
    }

    /** Where the longest word that everybody knows ends that starts at {@code at}, or {@code at}. */
    int wordEnd(int at) {
        return at < 0 ? at : vocabulary.wordEnd(text, at);
    }

    /** Where the known name of a place ends that starts at {@code at}, or {@code at}. */
    int placeEnd(int at) {
        return vocabulary.mayBeginPlace(at(at), at(at + 1)) ? vocabulary.placeEnd(text, at) : at;
    }

    /** Where the longest word ends that starts at {@code at} when it makes sentences rather than names, or {@code at}. */
    int sentenceWordEnd(int at) {
        return at < from || at >= to ? at : vocabulary.sentenceWordEnd(text, at);
    }

    /**
     * Where the next character of the open line stands, from {@code at} on, that starts or ends something of a kind; the end of
     * the line without one.
     */
    int next(Signs signs, int kind, int at) {
        int next = at;
        while (next < to && (signs.of(text.charAt(next)) & kind) == 0) {
            next++;
        }
        return next;
    }

    /** Where the next character of the open line stands, from {@code at} on, before which there is a gap; else the end of the line. */
    int nextGap(int at) {
        return text.nextGap(at, to);
    }

    /** Whether the caller left a blank before a character that was taken out. */
    boolean isGapBefore(int at) {
        return text.isGapBefore(at);
    }

    /** Where the branch ends that is told in brackets, {@code （滨河店）}, or {@code at}. */
    int branchEnd(int at) {
        int end = at + 1;
        while (at(at) == '（' && end - at <= BRANCH_AT_MOST && isHan(end)) {
            end++;
        }
        return end - at > 2 && at(end) == '）' && isOneOf(end - 1, "店园") ? end + 1 : at;
    }

    /** Where the sentence starts in which {@code at} stands, looking back a bounded way. */
    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && at - start < SENTENCE_AT_MOST && !isOneOf(start - 1, "。！？；\n")) {
            start--;
        }
        return start;
    }

    FactList facts() {
        return facts;
    }

    /** The number that is being read. */
    Numeral first() {
        if (first == null) {
            first = new Numeral();
        }
        return first;
    }

    /** The number at the end of a range. */
    Numeral second() {
        if (second == null) {
            second = new Numeral();
        }
        return second;
    }

    /** A number inside a date or a time: the month, the minutes. */
    Numeral part() {
        if (part == null) {
            part = new Numeral();
        }
        return part;
    }

    /** The day that the text speaks on, as a {@link Day}; without its year, or 0, when that is not known. */
    int today() {
        return today;
    }

    /** The day that the text speaks on, if known with its year. */
    @Nullable LocalDate published() {
        return published;
    }

    /** The last date of the text, as a {@link Day}; 0 when there was none. */
    int date() {
        return date;
    }

    void date(int packed) {
        date = packed;
    }

    /** The law named last, or null. */
    @Nullable String statute() {
        return statute;
    }

    void statute(String law) {
        statute = law;
    }

    /**
     * The last time of day that was said to be after noon, in seconds, when it stands shortly before {@code at}; else -1.
     */
    int afternoonBefore(int at) {
        return at - afternoonEnd < AFTERNOON_WITHIN ? afternoon : -1;
    }

    /** Remembers a time; -1 when it was not said to be after noon. */
    void afternoon(int seconds, int end) {
        afternoon = seconds;
        afternoonEnd = end;
    }

    /** Whether the text has a date such as {@code 11/18}. */
    boolean isWrittenWithSlash() {
        return slash;
    }

    void dateWithSlash() {
        slash = true;
    }

    /** Whether the caller writes traditional characters; looked at once, and only when asked. */
    boolean isTraditional() {
        return ask(TRADITIONAL_THROUGHOUT, from, from);
    }

    /** Where the text is published, when that is told. */
    Optional<Region> region() {
        return region;
    }

    /** Whether it is published in Hong Kong, or when that is not told has more words of it than of Taiwan; looked at only when asked. */
    boolean isOfHongKong() {
        return region.isPresent() ? region.get() == Region.HK : ask(IN_HONG_KONG, from, from);
    }

    /** Whether it is published in Taiwan, or when that is not told has more words of it than of Hong Kong; looked at only when asked. */
    boolean isOfTaiwan() {
        return region.isPresent() ? region.get() == Region.TW : ask(IN_TAIWAN, from, from);
    }

    /** How many more words of Hong Kong there are than of Taiwan. */
    private int side() {
        Integer known = side;
        if (known == null) {
            int sum = 0;
            for (int i = 0; i < length; i++) {
                if (!BEGIN_WORDS_OF_A_SIDE.has(text.charAt(i))) {
                    continue;
                }
                sum += OF_HONG_KONG.startingAt(this, i) == null ? 0 : 1;
                sum -= OF_TAIWAN.startingAt(this, i) == null ? 0 : 1;
            }
            known = sum;
            side = known;
        }
        return known;
    }

    private boolean looksTraditional() {
        Boolean known = traditional;
        if (known == null) {
            known = hasTraditional();
            traditional = known;
        }
        return known;
    }

    /** Whether somebody speaks for nobody else: says 我 more often than {@code 我们}, {@code 我司}; looked at once. */
    boolean speaksForItself() {
        Boolean known = alone;
        if (known == null) {
            known = looksAlone();
            alone = known;
        }
        return known;
    }

    /** Whether somebody says 我 at all and not of a body. */
    boolean speaksOfItself() {
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == '我' && !isOneOf(i + 1, BODY_BEHIND_ME)) {
                return true;
            }
        }
        return false;
    }

    private boolean looksAlone() {
        int myself = 0;
        int together = 0;
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) == '我') {
                if (isOneOf(i + 1, BODY_BEHIND_ME)) {
                    together++;
                } else {
                    myself++;
                }
            }
        }
        return myself >= MYSELF_AT_LEAST && myself > together;
    }

    private boolean hasTraditional() {
        String original = text.original();
        int hits = 0;
        for (int i = 0; i < original.length(); i++) {
            if (TRADITIONAL.has(original.charAt(i))) {
                hits++;
            }
        }
        return hits * 60 > original.length();
    }
}
