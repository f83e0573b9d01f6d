package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.card.Card;
import dev.candor.casefile.Strategy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void everyDimensionNeedsAScore() {
        assertThatThrownBy(() -> report(Map.of(Dimension.JARGON, new Score(1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every dimension needs a score, but there were [JARGON]");
        assertThatThrownBy(() -> report(Map.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReportKeepsItsOwnCopies() {
        List<Strength> strengths = new ArrayList<>(List.of(new Strength(Strength.Kind.APOLOGY, new Span(0, 2))));
        Map<Dimension, Score> scores = scores();
        Report report = report(scores, strengths);

        strengths.clear();
        scores.put(Dimension.JARGON, new Score(0));

        assertThat(report.strengths()).hasSize(1);
        assertThat(report.score(Dimension.JARGON)).isEqualTo(new Score(90));
        assertThatThrownBy(() -> report.strengths().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> report.dimensions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReportIsAValue() {
        assertThat(report(scores(), List.of()))
                .isEqualTo(report(scores(), List.of()))
                .hasSameHashCodeAs(report(scores(), List.of()));
    }

    @Test
    void dimensionsComeInTheirOrder() {
        assertThat(report(scores(), List.of()).dimensions().keySet()).containsExactly(Dimension.values());
    }

    @Test
    void infoFindingsDoNotCount() {
        assertThat(finding(Severity.INFO).counts()).isFalse();
        assertThat(finding(Severity.MINOR).counts()).isTrue();
    }

    @Test
    void theWriterPicksTheLanguageOfATextByLocale() {
        Text text = new Text("提示", "Info");

        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("提示");
        assertThat(text.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("提示");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Info");
        assertThat(text.in(Locale.ROOT)).isEqualTo("Info");
    }

    @Test
    void aRulesetIsWrittenWithVersionAndHash() {
        assertThat(new Ruleset("zh", "0.1.0", "ab12cd34")).hasToString("zh-0.1.0+ab12cd34");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Text(null, "")).hasMessage("zh");
        assertThatThrownBy(() -> new Strength(Strength.Kind.APOLOGY, null)).hasMessage("span");
        assertThatThrownBy(() -> new Disclosure(Disclosure.Item.WHAT, null, Optional.empty()))
                .hasMessage("presence");
        assertThatThrownBy(() -> new Check(null, Presence.VAGUE, Optional.empty()))
                .hasMessage("item");
        assertThatThrownBy(() -> new Fact(Fact.Kind.DATE, null, new Span(0, 1))).hasMessage("value");
        assertThatThrownBy(() -> new LedgerLine<>(Optional.empty(), null, 0, OptionalInt.empty(), Optional.empty()))
                .hasMessage("kind");
        assertThatThrownBy(() -> new NotScored("und", null, new Text("", ""))).hasMessage("reason");
        assertThatThrownBy(() -> new Provenance("0.1.0", "zh", null)).hasMessage("profile");
        assertThatThrownBy(() -> new Ruleset("zh", null, "")).hasMessage("version");
        assertThatThrownBy(() -> new Card.Proposal("一", null)).hasMessage("hant");
        assertThatThrownBy(() -> new Strategy.Stance("s1", null)).hasMessage("posture");
        assertThatThrownBy(() -> new Rewrite(Rewrite.Kind.FILL, null, List.of()))
                .hasMessage("text");
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                "a.a", Dimension.JARGON, severity, Confidence.HIGH, Optional.empty(), "", new Text("", ""), List.of());
    }

    private static Map<Dimension, Score> scores() {
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, new Score(90));
        }
        return scores;
    }

    private static Report report(Map<Dimension, Score> scores, List<Strength> strengths) {
        return new Report(
                "zh-Hans",
                new Occasion(Crisis.OTHER, List.of(), Optional.empty(), Voice.COMPANY),
                new Score(90),
                scores,
                List.of(),
                List.of(),
                List.of(),
                strengths,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Mask.NONE,
                List.of(),
                new Provenance("0.1.0", "zh-0.1.0+ab12", "standard-1"));
    }
}
