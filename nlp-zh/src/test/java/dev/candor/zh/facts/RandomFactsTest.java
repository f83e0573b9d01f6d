package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Fact;
import dev.candor.Span;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.text.NormalizedText;
import dev.candor.zh.Cost;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all: nothing is thrown, spans lie in the text and ascend, the cost is linear. */
class RandomFactsTest {

    private static final String ALPHABET = "0123456789.,:-/~+@#%‰$¥（）《》“”，。、；！？ \n一二三四五六七八九十百千万亿零〇两廿卅几多余半点年月日时分秒天周号第"
            + "元块成倍人名位家起件万个工作今昨当次日上下午晚至到—约近超法条省市县区路街店院长公司局某先生女士王李陈方负责人电话拨打批号型编案vabcxw退一赔三退百分之"
            + "\uD83D\uDE00\uD800\uDC00\u200B\uFEFF\u0000年５％鑫聯(lián)";

    private static final List<String> SHREDS = List.of(
            "2025年",
            "5月",
            "9日",
            "8:00",
            "400-000-2716",
            "人民币",
            "有限公司",
            "《食品安全法》",
            "第三十四条",
            "a@b.com",
            "https://",
            "www.",
            "民国",
            "百分之",
            "市场监督管理局",
            "总经理",
            "高速公路",
            "3.2万",
            "工作日",
            "（2021）",
            "号");

    @Test
    void randomTextsGiveValidFacts() {
        var random = new Random(20_250_509);
        for (int round = 0; round < 20_000; round++) {
            check(
                    random(random),
                    round % 2 == 0 ? Optional.empty() : Optional.of(OffsetDateTime.parse("2026-02-28T23:59Z")));
        }
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(60);
        while (text.length() < length) {
            if (random.nextInt(8) == 0) {
                text.append(SHREDS.get(random.nextInt(SHREDS.size())));
            } else if (random.nextInt(50) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return text.toString();
    }

    private static void check(String text, Optional<OffsetDateTime> publishedAt) {
        NormalizedText normalized = NormalizedText.of(text, FactDrawing.FOLDING);
        List<FoundFact> facts = FactDrawing.SCANNER
                .scan(normalized, publishedAt, Optional.empty(), List.of())
                .facts();
        int end = 0;
        for (FoundFact fact : facts) {
            assertThat(fact.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(fact.end()).as(text).isGreaterThan(fact.start()).isLessThanOrEqualTo(normalized.length());
            assertThat(fact.isListed() || fact.kind() == Fact.Kind.DATE)
                    .as(text)
                    .isTrue();
            Span span = normalized.toOriginal(fact.start(), fact.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            end = fact.end();
        }
        assertThat(FactDrawing.SCANNER
                        .scan(normalized, publishedAt, Optional.empty(), List.of())
                        .facts())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "1-", "a-", "a.", "1,", "(1)", "（0", "第1、", "年", "《", "1年", "十", "某", "市", "有限公司", "1:00-",
                "@", "/1", "零", "约", "百分之", "批号1、", "2021", "的有限公司", "院长王", "阿明", "老王说", "澄禾用户", "澄禾厂", "上海"
            })
    void repeatingAPieceStaysLinear(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        Cost.assertLinear(text, part -> check(part, Optional.empty()));
    }

    @Test
    void emptyAndTinyTexts() {
        for (String text : List.of("", " ", "\n", "1", "年", "\uD800", "月日", "%", "元")) {
            check(text, Optional.empty());
        }
    }
}
