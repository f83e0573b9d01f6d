package dev.candor;

import static dev.candor.TinyGrader.DRAFT;
import static dev.candor.TinyGrader.GRADER;
import static dev.candor.TinyGrader.LANGUAGE;
import static dev.candor.TinyGrader.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not scored, and why. */
class GraderRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u3000\r\n"})
    void noTextIsNotScored(String text) {
        assertNotScored(text, "und", NotScored.Reason.EMPTY, "give the text of the statement");
    }

    @Test
    void tooLittleTextIsNotScored() {
        assertNotScored("我们因延误道歉。", "zh-Hans", NotScored.Reason.TOO_SHORT, "fewer than 40 Han characters");
        assertNotScored("我們因延误道歉。", "zh-Hant", NotScored.Reason.TOO_SHORT, "give the whole statement");
    }

    @Test
    void fortyHanCharactersAreEnough() {
        String text = "我们延误。" + "一".repeat(36);

        assertThat(GRADER.grade(Statement.of(text))).isInstanceOf(Report.class);
        assertThat(GRADER.grade(Statement.of(text.substring(1)))).isInstanceOf(NotScored.class);
    }

    @Test
    void moreTextThanTheLimitIsNotScored() {
        Grader small = Grader.builder()
                .language(LANGUAGE)
                .limits(new Limits(DRAFT.length(), 10))
                .build();

        assertThat(small.grade(Statement.of(DRAFT))).isInstanceOf(Report.class);
        assertThat(small.grade(Statement.of(DRAFT + "。"))).isInstanceOfSatisfying(NotScored.class, n -> {
            assertThat(n.reason()).isEqualTo(NotScored.Reason.TOO_LONG);
            assertThat(n.hint().en()).contains("limit of " + DRAFT.length() + " characters", "Limits");
        });
    }

    @Test
    void aTextThatTellsNothingIsNotScored() {
        assertNotScored(
                "春眠不觉晓处处闻啼鸟。夜来风雨声花落知多少。床前明月光疑是地上霜。举头望明月低头思故乡。",
                "zh-Hans",
                NotScored.Reason.NO_EVENT,
                "does not look like a crisis statement");
    }

    @Test
    void aTextInAnotherLanguageIsNotScoredWithAHint() {
        assertNotScored(
                "We are sorry for the outage.",
                "en",
                NotScored.Reason.UNSUPPORTED_LANGUAGE,
                "The text is in 'en', but the grader was given: zh. No Candor artifact supports it yet.");
        assertNotScored("お詫び申し上げます", "ja", NotScored.Reason.UNSUPPORTED_LANGUAGE, "'ja'");
    }

    @Test
    void aGraderWithoutChineseNamesTheArtifact() {
        Grader english = Grader.builder()
                .language(Language.of(TinyLanguage.parts("en", TinyLanguage.lexicon(WORDS), List.of())))
                .build();

        assertThat(english.grade(Statement.of(DRAFT))).isInstanceOfSatisfying(NotScored.class, n -> {
            assertThat(n.reason()).isEqualTo(NotScored.Reason.UNSUPPORTED_LANGUAGE);
            assertThat(n.hint().en()).contains("Add the artifact dev.candor:candor-nlp-zh");
            assertThat(n.hint().zh()).contains("dev.candor:candor-nlp-zh", "en");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "zh, zh-Hans",
        "zh-Hant, zh-Hant",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-CN, zh-Hans",
        "zh-Hans-CN, zh-Hans",
        "zh-Hans-HK, zh-Hans"
    })
    void theLanguageGivenDecides(String tag, String script) {
        assertThat(GRADER.grade(Statement.builder(DRAFT).language(tag).build()))
                .isInstanceOfSatisfying(
                        Report.class, r -> assertThat(r.language()).isEqualTo(script));
        assertThat(GRADER.grade(Statement.builder(DRAFT).language("fr").build()))
                .isInstanceOfSatisfying(
                        NotScored.class, n -> assertThat(n.language()).isEqualTo("fr"));
    }

    @Test
    void aGraderNeedsALanguage() {
        assertThatThrownBy(() -> Grader.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dev.candor:candor-nlp-zh")
                .hasMessageContaining("Chinese.standard()");
    }

    private void assertNotScored(String text, String language, NotScored.Reason reason, String hint) {
        assertThat(GRADER.grade(Statement.of(text))).isInstanceOfSatisfying(NotScored.class, n -> {
            assertThat(n.language()).isEqualTo(language);
            assertThat(n.reason()).isEqualTo(reason);
            assertThat(n.hint().en()).contains(hint);
            assertThat(n.hint().zh()).isNotBlank();
        });
    }
}
