package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImpressionTest {

    private static final Impression IMPRESSION = new Impression(Dimension.BLAME_SHIFTING, new Span(10, 30), 0.4);

    @Test
    void itIsOfFindingsOfItsFaultInItsSentence() {
        assertThat(IMPRESSION.isOf(finding(Dimension.BLAME_SHIFTING, Optional.of(new Span(12, 15)))))
                .isTrue();
        assertThat(IMPRESSION.isOf(finding(Dimension.JARGON, Optional.of(new Span(12, 15)))))
                .isFalse();
        assertThat(IMPRESSION.isOf(finding(Dimension.BLAME_SHIFTING, Optional.of(new Span(30, 35)))))
                .isFalse();
        assertThat(IMPRESSION.isOf(finding(Dimension.BLAME_SHIFTING, Optional.empty())))
                .isFalse();
    }

    @Test
    void itIsOfStrengthsOfItsKindInItsSentence() {
        Impression deed = new Impression(Strength.Kind.CONCRETE_ACTION, new Span(10, 30), 0.4);

        assertThat(deed.isOf(new Strength(Strength.Kind.CONCRETE_ACTION, new Span(20, 40))))
                .isTrue();
        assertThat(deed.isOf(new Strength(Strength.Kind.APOLOGY, new Span(20, 40))))
                .isFalse();
        assertThat(deed.isOf(new Strength(Strength.Kind.CONCRETE_ACTION, new Span(30, 40))))
                .isFalse();
    }

    @Test
    void whatIsHardlyLikelyIsNoImpression() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Impression(Dimension.JARGON, new Span(0, 1), 0.01))
                .withMessage("a likelihood is a number from 0.05 to 1, but was 0.01");
    }

    private static Finding finding(Dimension dimension, Optional<Span> span) {
        return new Finding("a.rule", dimension, Severity.MAJOR, Confidence.HIGH, span, "", new Text("", ""), List.of());
    }
}
