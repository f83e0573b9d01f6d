package dev.candor;

import static dev.candor.TinyGrader.CARDS;
import static dev.candor.TinyGrader.DRAFT;
import static dev.candor.TinyGrader.GRADER;
import static dev.candor.TinyGrader.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.card.Card;
import dev.candor.testing.Profiles;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;

/** What a builder and a language can be given. */
class GraderSettingsTest {

    @Test
    void theGravestFindingsAreKept() {
        Grader few =
                Grader.builder().language(LANGUAGE).limits(new Limits(1_000, 2)).build();
        String text = "以此为抓手。以此为抓手。供应商延误。我们加强管理。一二三四五六七八九十一二三四五六七八九十一二三。";

        assertThat(few.grade(Statement.of(text)))
                .isInstanceOfSatisfying(
                        Report.class,
                        r -> assertThat(r.findings())
                                .extracting(Finding::rule)
                                .containsExactly("blame.third-party", "vague.no-measure"));
    }

    @Test
    void anotherProfileGivesOtherScores() {
        ScoringProfile mild = Profiles.standardWith(
                "id: mild",
                "severities.minor: 1",
                "severities.moderate: 1",
                "severities.major: 1",
                "severities.critical: 1",
                "scales.blame-shifting: 1");
        Grader milder = Grader.builder().language(LANGUAGE).profile(mild).build();

        assertThat(milder.grade(Statement.of(DRAFT))).isInstanceOfSatisfying(Report.class, r -> {
            assertThat(r.score(Dimension.BLAME_SHIFTING)).isEqualTo(new Score(99));
            assertThat(r.provenance().profile()).isEqualTo("mild");
        });
    }

    @Test
    void cardsAreAddedAndTheirProblemsTold() {
        List<Card> more = TinyLanguage.cards(CARDS.substring(CARDS.indexOf("- id: jargon"))
                .replace("jargon.technical", "jargon.own")
                .replace("[<jargon>]", "[<agent.user>]"));

        assertThat(LANGUAGE.withCards(more).matches("jargon.own", "影响用户。")).containsExactly(new Span(2, 4));
        assertThatThrownBy(() -> LANGUAGE.withCards(LANGUAGE.cards()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a card with id 'blame.third-party' exists already");
    }

    @Test
    void theRulesetTellsWhatFurtherCardsSay() {
        String jargon = CARDS.substring(CARDS.indexOf("- id: jargon")).replace("jargon.technical", "jargon.own");
        Ruleset own = LANGUAGE.withCards(TinyLanguage.cards(jargon)).ruleset();

        assertThat(own).isNotEqualTo(LANGUAGE.ruleset());
        assertThat(LANGUAGE.withCards(List.of()).ruleset()).isEqualTo(LANGUAGE.ruleset());
        assertThat(LANGUAGE.withCards(TinyLanguage.cards("\n\n" + jargon)).ruleset())
                .isEqualTo(own);
        assertThat(LANGUAGE.withCards(TinyLanguage.cards(jargon.replace("[<jargon>]", "[<agent.user>]")))
                        .ruleset())
                .isNotEqualTo(own);
    }

    @Test
    void matchesOfAnUnknownCardAreRefused() {
        assertThatThrownBy(() -> LANGUAGE.matches("no.card", "我们"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no card has the id 'no.card'");
    }

    @Test
    void anotherTokenizerDecidesOnBorders() {
        String text = "形成。我闭环。";

        assertThat(LANGUAGE.matches("jargon.technical", text)).isEmpty();
        assertThat(LANGUAGE.withTokenizer(new EveryCharacter()).matches("jargon.technical", text))
                .hasSize(1);
    }

    @Test
    void anotherSentenceDetectorIsUsed() {
        Language oneSentence = LANGUAGE.withSentenceDetector(new WholeText());

        assertThat(oneSentence.matches("blame.third-party", "供应商延误。一。二。我们负责。")).isEmpty();
        assertThat(LANGUAGE.matches("blame.third-party", "供应商延误。一。二。我们负责。")).hasSize(1);
    }

    @Test
    void theRulesetIsNamed() {
        assertThat(LANGUAGE.ruleset()).isEqualTo(new Ruleset("zh", "1.0.0", "cafe"));
        assertThat(LANGUAGE.id()).isEqualTo("zh");
        assertThat(GRADER.cards()).isEqualTo(LANGUAGE.cards()).hasSize(7);
    }

    /** The whole text is one sentence. */
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

    /** Every character is a word. */
    private static final class EveryCharacter implements Tokenizer {

        @Override
        public String[] tokenize(String text) {
            return text.split("", -1);
        }

        @Override
        public opennlp.tools.util.Span[] tokenizePos(String text) {
            return IntStream.range(0, text.length())
                    .mapToObj(i -> new opennlp.tools.util.Span(i, i + 1))
                    .toArray(opennlp.tools.util.Span[]::new);
        }
    }
}
