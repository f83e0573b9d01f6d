package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Random;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the drawings │ stands before the first character of every sentence but the first. */
class ChineseSentenceDetectorTest {

    private static final String MARK = "│";

    private final ChineseSentenceDetector detector = new ChineseSentenceDetector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一句。│第二句。",
                "真的吗？│真的！│好的；│还有……│完了",
                "Really?│是的!│第一;│第二",
                "怎么会这样？！！│我们正在核查。。。│请等一等",
                "我们……│我们很抱歉……！│对不起",
                "只有一句",
                "没有句号，只有逗号、顿号：一句",
            })
    void endsAfterARunOfStops(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说：“我们错了。”│大家同意。",
                "他说：“我们错了”。│大家同意。",
                "他说：「我們錯了。」│大家同意。",
                "『「我們錯了！」』│大家同意。",
                "（详见附件。）│大家同意。",
                "(详见附件。)│大家同意。",
                "【全文完。】│大家同意。",
                "《我们错了！》│一书",
                "他说：\"我们错了。\"│大家同意。",
                "“真的？”！│大家同意。",
                "‘我们错了。’”│大家同意。",
            })
    void closingQuotesAndBracketsBelongToTheSentenceBefore(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题\n│第一段",
                "标题\r\n│第一段\r\n\r\n│第二段",
                "标题\r│第一段\u2028│第二段\u2029│第三段",
                "句子被\n│硬换行切开。",
                "第一句。\n│第二句。",
                "\n\n第一句。\n\n\n│第二句。\n",
            })
    void aLineBreakAlwaysEnds(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、停止销售。│二、全额退款。",
                "（一）停止销售；\n│（二）全额退款。",
                "1. 停止销售\n│2. 全额退款\n│10. 公布结果",
                "1、停止销售\n│2、全额退款",
                "1.停止销售\n│2.全额退款",
                "1．停止销售\n│2．全额退款",
                "(1) 停止销售\n│(2) 全额退款",
                "① 停止销售；│② 全额退款。",
                "• 停止销售\n│- 全额退款\n│— 公布结果",
                "措施如下。 │1. 停止销售",
                "  3. 停止销售",
            })
    void theMarkOfAListItemStaysWithIt(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are sorry. │We will refund you.",
                "We are sorry.",
                "见附件A, B及说明. │请查收.",
                "他说 \"we are sorry.\" │大家同意.",
                "(see above.) │大家同意.",
                "我们很抱歉... │真的",
                "客服电话是 400-000-1234. │请拨打.",
            })
    void aLatinFullStopBeforeABlankEnds(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉及金额3.5万元",
                "时间为8:00至22:30.5之间",
                "请升级到v2.3.1版本",
                "请升级到 v2.3.1 版本",
                "Candor Co. Ltd. 发布声明",
                "晨屿Co. Ltd. 发布声明",
                "Mr. Lin 与 Dr. Chen 已到场",
                "编号 No. 7 的批次",
                "编号No. 7 的批次",
                "上午 10 a.m. 至下午 3 p.m. 停机",
                "在 U.S. 与 A. Smith 会面",
                "我们.真的.抱歉",
                "文件 report.pdf 已上传",
            })
    void aLatinFullStopInsideAnExpressionDoesNotEnd(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请看https://example.com/a?b=1;c=2!x了解详情。│谢谢。",
                "请看 http://example.com/a?b=1 了解详情。│谢谢。",
                "请看（https://example.com/?id=3）。│谢谢。",
                "请看 https://example.com/?id=3! │谢谢。",
                "请看 https://example.com/?id=3. │谢谢。",
                "请看 https://example.com; │谢谢。",
                "请看www.example.com/?id=3了解详情。│谢谢。",
                "请看 example.com/faq?id=3;x=1 了解详情。│谢谢。",
                "Attention!│https://example.com/?id=3",
                "写信至privacy@example.com。│谢谢。",
                "写信至 privacy.team@example.com.cn. │谢谢。",
                "价格是3/5?│不是",
                "and/or?│不是",
                "awww.!│不是",
            })
    void addressesStayWhole(String drawing) {
        cuts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们很抱歉😢。│真的👨‍👩‍👧‍👦！",
                "😀😀\n│再见",
                "坏字\uD83D。│又一个\uDE00。│完了",
                "空\u0000字。│完了\u0000",
                "零宽\u200b字。│完了\ufeff",
                "全角！│ＡＢＣ．我们",
            })
    void strangeCharactersAreOrdinaryOnes(String drawing) {
        cuts(drawing);
    }

    @Test
    void blanksAtTheEndsAreNoPartOfASentence() {
        assertThat(detector.sentDetect(" \u3000\t第一句。 \u00a0 第二句 \u3000\n\u2003第三句\u0085\u001f"))
                .containsExactly("第一句。", "第二句", "第三句");
    }

    @Test
    void whatIsShorterThanTwoCharactersIsNoSentence() {
        assertThat(detector.sentDetect("好\n第一句。\n。\n甲\n😀\n好。\n”")).containsExactly("第一句。", "好。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\u3000", "。", ".", "甲", "😀", "\uD83D"})
    void thereMayBeNone(String text) {
        assertThat(detector.sentPosDetect(text)).isEmpty();
        assertThat(detector.sentDetect(text)).isEmpty();
    }

    @Test
    void anyCharSequenceWillDo() {
        String text = "第一句。第二句。";
        assertThat(detector.sentPosDetect(CharBuffer.wrap(text))).containsExactly(detector.sentPosDetect(text));
        assertThat(detector.sentDetect(CharBuffer.wrap(text))).containsExactly("第一句。", "第二句。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没", "没 ", "a", "1. ", "a.", "A. ", "Mr. ", "www.", "://", "a://b?", "a/", "a.bc/", "。", "”", "。”",
                ".”", "!", "; ", "\r", "\uD83D", "😀", "\u0000"
            })
    void aMillionCharactersOfOneKindAreNoTrouble(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertWellFormed(text, detector.sentPosDetect(text));
    }

    @Test
    void randomTextsGiveOrderedSentencesWithoutBlanksAtTheEnds() {
        String[] units = {
            "我", "们", "。", "！", "?", ";", "…", "”", "）", "》", "\"", ")", ".", "1", "A", "a", "/", ":", "@", "😀",
            "\uD83D", "\uDE00", "\u0000", "\u200b", "www.", "http://", "Ltd.", "No", " ", "\n", "\u3000", "\r", "\t"
        };
        Random random = new Random(42);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(units[random.nextInt(units.length)]);
            }
            assertWellFormed(text.toString(), detector.sentPosDetect(text));
        }
    }

    private void cuts(String drawing) {
        String text = drawing.replace(MARK, "");
        assertThat(draw(text, detector.sentPosDetect(text))).isEqualTo(drawing);
        assertWellFormed(text, detector.sentPosDetect(text));
    }

    private static String draw(String text, Span[] spans) {
        StringBuilder drawing = new StringBuilder(text);
        for (int i = spans.length - 1; i > 0; i--) {
            drawing.insert(spans[i].getStart(), MARK);
        }
        return drawing.toString();
    }

    /** Sentences ascend, have no blanks at their ends, and leave out nothing but blanks and single characters. */
    private static void assertWellFormed(String text, Span[] spans) {
        int end = 0;
        for (Span span : spans) {
            String sentence = span.getCoveredText(text).toString();
            boolean wellFormed = span.getStart() >= end
                    && sentence.equals(sentence.strip())
                    && sentence.codePointCount(0, sentence.length()) >= 2;
            if (!wellFormed) {
                assertThat(sentence).as("%s after %d in %s", span, end, text).isNull();
            }
            end = span.getEnd();
        }
    }
}
