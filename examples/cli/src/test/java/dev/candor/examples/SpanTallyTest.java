package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.candor.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTallyTest {

    @Test
    void aCharacterInCommonIsEnough() {
        assertThat(tally("系⟦个别员工⟧违规操作", "系个别员⟦工违规操作⟧")).isEqualTo(new SpanTally(1, 1, 1, 1));
        assertThat(tally("系⟦个别员工⟧违规操作", "系个别员工⟦违规操作⟧")).isEqualTo(new SpanTally(1, 0, 1, 0));
    }

    @Test
    void bothSidesAreCountedByThemselves() {
        assertThat(tally("⟦个别⟧⟦员工⟧违规，⟦系统⟧", "⟦个别员工违规⟧，系统，⟦用户⟧")).isEqualTo(new SpanTally(3, 2, 2, 1));
    }

    @Test
    void sharesFollowTheSums() {
        SpanTally sum = new SpanTally(3, 2, 2, 1).plus(new SpanTally(1, 1, 2, 2));

        assertThat(sum.precision()).hasValue(0.75);
        assertThat(sum.recall()).hasValue(0.75);
        assertThat(sum.f1().orElseThrow()).isCloseTo(0.75, within(1e-9));
        assertThat(new SpanTally(3, 0, 2, 0).f1()).hasValue(0);
    }

    @Test
    void nothingHasNoShare() {
        assertThat(SpanTally.EMPTY.precision()).isEmpty();
        assertThat(new SpanTally(0, 0, 2, 0).precision()).isEmpty();
        assertThat(new SpanTally(0, 0, 2, 0).recall()).hasValue(0);
        assertThat(new SpanTally(2, 0, 0, 0).f1()).isEmpty();
    }

    private static SpanTally tally(String findings, String marks) {
        return SpanTally.of(spans(findings), spans(marks));
    }

    private static List<Span> spans(String drawn) {
        List<Span> spans = new ArrayList<>();
        for (String rest = drawn; rest.contains("⟦"); ) {
            Marked first = Marked.of(rest);
            spans.add(first.span());
            rest = first.text();
        }
        return spans;
    }
}
