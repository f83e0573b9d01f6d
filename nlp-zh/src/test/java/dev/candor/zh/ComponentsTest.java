package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Impression;
import dev.candor.Language;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.card.CardReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetector;
import org.junit.jupiter.api.Test;

/** Other components and further cards plug in. */
class ComponentsTest {

    private static final String DRAFT = "5月9日，我们的系统泄露了4,118位用户的手机号。我们将进一步完善内控制度。我们深表歉意，并将于5月20日前公布报告。";

    @Test
    void anyOpenNlpSentenceDetectorPlugsIn() {
        Language language = Chinese.standard().withSentenceDetector(new WholeText());
        Report report = (Report) Grader.builder().language(language).build().grade(Statement.of(DRAFT));
        Report standard =
                (Report) Grader.builder().language(Chinese.standard()).build().grade(Statement.of(DRAFT));

        assertThat(sentences(report)).containsOnly(new Span(0, DRAFT.length()));
        assertThat(sentences(standard)).hasSizeGreaterThan(1).doesNotContain(new Span(0, DRAFT.length()));
    }

    @Test
    void furtherCardsJoinTheReport() {
        String card = """
                id: house.period
                dimension: jargon
                severity: minor
                title: {zh: 本公司不写这个词, en: Not a word of this house}
                why: {zh: 家规, en: House rules}
                source: 自家用语手册
                patterns: [<object.generic>]
                flags: [我们完善⟦内控制度⟧。]
                allows: [今天退款。]
                """;
        Language language = Chinese.standard()
                .withCards(
                        CardReader.read("house.yaml", new ByteArrayInputStream(card.getBytes(StandardCharsets.UTF_8))));
        Report report = (Report) Grader.builder().language(language).build().grade(Statement.of(DRAFT));
        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals("house.period"));
    }

    @Test
    void rulesetNamesVersionAndContent() {
        assertThat(Chinese.standard().ruleset().toString()).matches("zh-\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
        assertThat(Chinese.standard().ruleset()).isEqualTo(Chinese.standard().ruleset());
    }

    /** The sentences that leave an impression. */
    private static List<Span> sentences(Report report) {
        return report.impressions().stream().map(Impression::span).distinct().toList();
    }

    private static final class WholeText implements SentenceDetector {
        @Override
        public String[] sentDetect(CharSequence text) {
            return new String[] {text.toString()};
        }

        @Override
        public opennlp.tools.util.Span[] sentPosDetect(CharSequence text) {
            return new opennlp.tools.util.Span[] {new opennlp.tools.util.Span(0, text.length())};
        }
    }
}
