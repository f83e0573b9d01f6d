package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void tellsMendedNewMovedAndKept() {
        Comparison comparison = Comparison.of(
                assessment(40, fault("blame.user", 0), fault("vague.slogan", 10), fault("vague.hedged", 20)),
                assessment(55, fault("blame.user", 0), fault("vague.hedged", 15), fault("jargon.legalese", 30)));

        assertThat(comparison.change()).hasValue(15);
        assertThat(comparison.kept()).isEqualTo(1);
        assertThat(comparison.mended()).extracting(Fault::rule).containsExactly("vague.slogan");
        assertThat(comparison.added()).extracting(Fault::rule).containsExactly("jargon.legalese");
        assertThat(comparison.moved())
                .containsExactly(new Comparison.Move(fault("vague.hedged", 20), fault("vague.hedged", 15)));
    }

    @Test
    void matchesFindingsInTheSameWordsInTheirOrder() {
        Comparison comparison = Comparison.of(
                assessment(40, fault("vague.slogan", 10), fault("vague.slogan", 50)),
                assessment(40, fault("vague.slogan", 12), fault("vague.slogan", 52), fault("vague.slogan", 80)));

        assertThat(comparison.moved())
                .extracting(move -> move.from().span().orElseThrow().start() + "→"
                        + move.to().span().orElseThrow().start())
                .containsExactly("10→12", "50→52");
        assertThat(comparison.added()).containsExactly(fault("vague.slogan", 80));
        assertThat(comparison.mended()).isEmpty();
    }

    @Test
    void otherWordsAreAnotherFinding() {
        Fault before = new Fault("blame.user", Optional.of(new Span(0, 4)), "用户操作", "");
        Fault after = new Fault("blame.user", Optional.of(new Span(0, 4)), "用户误触", "");

        Comparison comparison = Comparison.of(assessment(40, before), assessment(40, after));

        assertThat(comparison.mended()).containsExactly(before);
        assertThat(comparison.added()).containsExactly(after);
    }

    @Test
    void aFindingThatOnlyStandsElsewhereIsNoChange() {
        assertThat(Comparison.of(assessment(40, fault("a", 1)), assessment(40, fault("a", 9)))
                        .isChange())
                .isFalse();
        assertThat(Comparison.of(assessment(40, fault("a", 1)), assessment(41, fault("a", 1)))
                        .isChange())
                .isTrue();
        assertThat(Comparison.of(assessment(40, fault("a", 1)), assessment(40)).isChange())
                .isTrue();
    }

    @Test
    void noScoreIsNoChangeOfScore() {
        Assessment none = new Assessment(Optional.empty(), OptionalInt.empty(), Map.of(), List.of());

        assertThat(Comparison.of(none, assessment(40)).change()).isEmpty();
        assertThat(Comparison.of(none, assessment(40)).isChange()).isTrue();
        assertThat(Comparison.of(none, none).isChange()).isFalse();
    }

    private static Assessment assessment(int score, Fault... faults) {
        return new Assessment(Optional.of("s"), OptionalInt.of(score), Map.of("jargon", 90), Arrays.asList(faults));
    }

    private static Fault fault(String rule, int start) {
        return new Fault(rule, Optional.of(new Span(start, start + 4)), "四个汉字", "");
    }
}
