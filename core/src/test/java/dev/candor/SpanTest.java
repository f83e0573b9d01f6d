package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 0", "5, 5", "5, 4", "-2, -1"})
    void aSpanCoversSomething(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span must satisfy 0 <= start < end, but was [" + start + ", " + end + ")");
    }

    @Test
    void theCoveredTextIsCutOut() {
        assertThat(new Span(1, 3).of("我们延误")).isEqualTo("们延");
        assertThat(new Span(1, 3).length()).isEqualTo(2);
        assertThatThrownBy(() -> new Span(1, 9).of("我们延误")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 2, 5, true", "0, 3, 3, 5, false", "0, 9, 2, 5, true", "4, 5, 2, 4, false", "2, 4, 2, 4, true"})
    void spansThatShareACharacterOverlap(int start, int end, int otherStart, int otherEnd, boolean overlap) {
        assertThat(new Span(start, end).overlaps(new Span(otherStart, otherEnd)))
                .isEqualTo(overlap);
        assertThat(new Span(otherStart, otherEnd).overlaps(new Span(start, end)))
                .isEqualTo(overlap);
    }

    @Test
    void spansAreSortedByStartThenEnd() {
        assertThat(Stream.of(new Span(2, 5), new Span(1, 9), new Span(2, 3)).sorted())
                .containsExactly(new Span(1, 9), new Span(2, 3), new Span(2, 5));
    }
}
