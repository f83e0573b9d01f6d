package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import dev.candor.testing.Drawing;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

    private final Folding folding = TinyLanguage.folding("# from, to", "", "聯联", "網网", "們们", "幹干");

    private static final String WRAPPED = "我们在三月四日夜里发现用户的收货地址被外人读取，";
    private static final String ON = "当晚关闭了那个接口并且请外部机构核查了全部日志，";

    @Test
    void foldingKeepsOffsets() {
        NormalizedText text = normalize("聯網ＡＢｃ１２３，我們「幹」！");

        assertThat(text).hasToString("联网abc123，我们“干”！");
        assertThat(text.length()).isEqualTo(text.original().length());
        assertThat(text.toOriginal(2, 8)).isEqualTo(new Span(2, 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "聯(lián)網 | 联网",
                "聯（lián）網(wǎng) | 联网",
                "綠(lǜ)色 | 綠色",
                "应用(app)下载 | 应用（app）下载",
                "应用(APP)下载 | 应用（app）下载",
                "咖啡(café-latte)店 | 咖啡（café-latte）店",
                "(lián)網 | （lián）网",
                "聯(lián | 联（lián",
                "聯() | 联（）",
            })
    void onlyPinyinWithToneMarksAfterHanIsRemoved(String given, String expected) {
        assertThat(normalize(given)).hasToString(expected);
    }

    @Test
    void whatIsNoCommonHanCharacterIsFoundFromAnyPlace() {
        String given =
                (WRAPPED + "  \n" + ON + "\n" + WRAPPED + "\n道\u200B歉〇3月，a\r\n" + "们".repeat(130) + "。").repeat(2);
        NormalizedText text = normalize(given);

        for (int from = 0; from <= text.length(); from++) {
            int next = from;
            while (next < text.length() && Scripts.isCommonHan(text.charAt(next))) {
                next++;
            }
            assertThat(text.nextMark(from)).as("from %s", from).isEqualTo(next);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"道\u200B歉", "道\u200D歉", "道\uFEFF歉", "道\u00AD歉", "道\u2060歉", "道\u202E歉", "道\u0000歉", "\uFEFF道歉"})
    void invisibleCharactersGo(String given) {
        NormalizedText text = normalize(given);

        assertThat(text).hasToString("道歉");
        assertThat(text.toOriginal(0, 2).of(given).replaceAll("[^道歉]", "")).isEqualTo("道歉");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "共 41 人|共41人",
                "张　三|张三",
                "张\u00A0三|张三",
                "使用 Wi-Fi 上网|使用wi-fi上网",
                "姓名  电话|姓名  电话",
                "the data base|the data base",
                "致歉 （一）|致歉 （一）",
                "致歉， 我们|致歉， 我们",
                " 我们 | 我们 ",
            })
    void aSingleSpaceBesideHanGoesAndEveryOtherStays(String given, String expected) {
        assertThat(normalize(given)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "对不起,我们错了! | 对不起，我们错了！",
                "原因:接口(短信)没有鉴权;已修复 | 原因：接口（短信）没有鉴权；已修复",
                "是谁的错? | 是谁的错？",
                "他说\"没事\",又说\"会赔\" | 他说“没事”，又说“会赔”",
                "『聯』‘網’〝們〞 | “联”“网”“们”",
                "〔日期〕﹐｡､ | （日期），。、",
            })
    void halfWidthAndVariantMarksBecomeFullWidth(String given, String expected) {
        assertThat(normalize(given)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234,567.89",
                "12:30:05",
                "https://status.example.com/a?b=1",
                "v2.3.1-rc1",
                "help@example.com",
                "400-000-1234",
                "3.5%",
            })
    void numbersTimesAndAddressesAreUntouched(String given) {
        assertThat(normalize(given)).hasToString(given);
        assertThat(normalize("见" + given + "。")).hasToString("见" + given + "。");
    }

    @Test
    void aQuoteThatIsNotClosedEndsWithItsLine() {
        assertThat(normalize("他说\"没事\n又说\"会赔\"")).hasToString("他说“没事\n又说“会赔”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void everyKindOfLineBreakEndsALine(String lineBreak) {
        assertThat(normalize("标题" + lineBreak + "我们道歉")).hasToString("标题\n我们道歉");
    }

    @Test
    void hardWrappedParagraphsAreJoined() {
        String given = WRAPPED + "\n" + ON + "\n结果会在五月二十日公布。\n谢谢。";

        assertThat(normalize(given)).hasToString(WRAPPED + ON + "结果会在五月二十日公布。\n谢谢。");
    }

    @Test
    void hardWrapsOfWindowsAreJoined() {
        String given = WRAPPED + "\r\n" + ON + "\r\n结果会在五月二十日公布。\r\n谢谢。";

        assertThat(normalize(given)).hasToString(WRAPPED + ON + "结果会在五月二十日公布。\n谢谢。");
    }

    @Test
    void blanksBeforeAHardWrapGoWithIt() {
        String given = WRAPPED + " \n" + ON + "  \n结果会在五月二十日公布。";

        assertThat(normalize(given)).hasToString(WRAPPED + ON + "结果会在五月二十日公布。");
    }

    @Test
    void spansOfHardWrappedWordsReachOverTheWrap() {
        Drawing drawing = Drawing.of("我们在三月四日夜里发现全部用户的收货地址都被外⟦人\n读取⟧当晚关闭了那个接口并且请外部机构核查了全部日\n志结果会在五月公布。");

        NormalizedText text = normalize(drawing.text());

        int start = text.toString().indexOf("人读取");
        assertThat(text.toOriginal(start, start + 3)).isEqualTo(drawing.span());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a title and a list of items under a long line
                WRAPPED + "\n\n一、" + WRAPPED + "\n二、" + ON + "\n三、" + ON + "\n1." + ON + "\n2）" + ON + "\n谢谢",
                // lines that end in stops
                "我们在三月四日夜里发现用户的收货地址被外人读取了。\n当晚关闭了那个接口并且请外部机构核查了全部日志。\n结果会在五月二十日公布，谢谢各位用户的理解支持。",
                // lines as long as in a poem
                "床前明月光，\n疑是地上霜，\n举头望明月，\n低头思故乡",
                // one wrap could be chance
                WRAPPED + "\n" + ON,
                // short lines between long ones
                WRAPPED + "谢谢。\n联系人\n" + ON + "谢谢。\n电话\n" + ON + "谢谢。\n地址",
                // paragraphs on one line each
                WRAPPED + WRAPPED + WRAPPED + WRAPPED + "\n" + ON + ON + ON + ON + "\n" + ON + ON + ON + ON + "\n完",
            })
    void otherLineBreaksStay(String given) {
        assertThat(normalize(given)).hasToString(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "此次⟦聯(lián)網⟧故障",
                "⟦聯\u200B網⟧",
                "共 ⟦41 人⟧受影响",
                "⟦道\uFEFF歉⟧\u200B",
                "影响⟦😀⟧的人",
                "⟦聯(lián)網😀⟧",
            })
    void spansMapBackExactly(String drawn) {
        Drawing drawing = Drawing.of(drawn);
        NormalizedText text = normalize(drawing.text());
        String wanted = normalize(drawing.span().of(drawing.text())).toString();

        int start = text.toString().indexOf(wanted);
        Span span = text.toOriginal(start, start + wanted.length());

        assertThat(Drawing.draw(drawing.text(), List.of(span))).isEqualTo(drawn);
    }

    @Test
    void aSpanNeverCutsASurrogatePair() {
        NormalizedText text = normalize("人(rén)😀人");

        assertThat(text).hasToString("人😀人");
        assertThat(text.toOriginal(0, 2)).isEqualTo(new Span(0, 8));
        assertThat(text.toOriginal(2, 4)).isEqualTo(new Span(6, 9));
    }

    @Test
    void loneSurrogatesStayWhereTheyAre() {
        String given = "道\uDE00歉\uD83D";

        assertThat(normalize(given)).hasToString(given);
        assertThat(normalize(given).toOriginal(1, 2)).isEqualTo(new Span(1, 2));
        assertThat(normalize(given).toOriginal(3, 4)).isEqualTo(new Span(3, 4));
    }

    @Test
    void anyTextIsNormalisedWithEveryCharacterMappedBackInOrder() {
        Random random = new Random(1);
        String alphabet = "道歉聯們 \n\r\t\"“”(（)）lián41,:/.?!\uD83D\uDE00\u200B\u0000\u3000一、，。";
        for (int round = 0; round < 3_000; round++) {
            String given = IntStream.range(0, random.nextInt(120))
                    .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                    .reduce("", String::concat);
            NormalizedText text = normalize(given);
            int before = -1;
            for (int i = 0; i < text.length(); i++) {
                Span span = text.toOriginal(i, i + 1);
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                assertThat(span.end()).isLessThanOrEqualTo(given.length());
                assertThat(splitsPair(given, span.start()) || splitsPair(given, span.end()))
                        .as("%s in %s", span, given)
                        .isFalse();
                before = span.start();
            }
        }
    }

    @Test
    void normalisingTwiceChangesNothing() {
        String given = "此次聯(lián)網故障,共 41 人受影响:\"我們\"已修复!";
        String once = normalize(given).toString();

        assertThat(normalize(once)).hasToString(once);
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(normalize("")).isEmpty();
        assertThat(normalize("\u200B\uFEFF")).isEmpty();
    }

    @Test
    void aTextIsTheSameAsBeforeUpToAChangeAndBehindIt() {
        Random random = new Random(3);
        String[] pieces = {"我们", "聯", "(lián)", " ", "\u200B", ",", "\"", "a", "1", "\r\n", "。"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder given = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                given.append(pieces[random.nextInt(pieces.length)]);
            }
            NormalizedText before = normalize(given.toString());
            int at = random.nextInt(given.length() + 1);
            int to = Math.min(given.length(), at + random.nextInt(3));
            given.replace(at, to, pieces[random.nextInt(pieces.length)]);
            NormalizedText after = normalize(given.toString());

            int start = after.sameAtStart(before);
            int end = after.sameAtEnd(before);

            int moved = after.original().length() - before.original().length();
            for (int i = 0; i < start; i++) {
                assertSame(after, i, before, i, 0);
            }
            for (int i = 1; i <= end; i++) {
                assertSame(after, after.length() - i, before, before.length() - i, moved);
            }
            assertThat(after.sameAtStart(after)).isEqualTo(after.length());
            assertThat(after.sameAtEnd(after)).isEqualTo(after.length());
        }
    }

    private static void assertSame(NormalizedText text, int at, NormalizedText other, int there, int moved) {
        assertThat(text.charAt(at)).isEqualTo(other.charAt(there));
        assertThat(text.originalAt(at)).isEqualTo(other.originalAt(there));
        assertThat(text.toOriginal(at, at + 1).start())
                .isEqualTo(other.toOriginal(there, there + 1).start() + moved);
    }

    @Test
    void gapsAreFoundFromAnyPlace() {
        NormalizedText text = normalize(("我们 3 月\u200B道歉 聯(lián)網\r\n" + "们".repeat(130)).repeat(2));

        for (int from = 0; from <= text.length(); from++) {
            int next = from;
            while (next < text.length() && !text.isGapBefore(next)) {
                next++;
            }
            assertThat(text.nextGap(from, text.length())).isEqualTo(next);
        }
    }

    private NormalizedText normalize(String text) {
        return NormalizedText.of(text, folding);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
