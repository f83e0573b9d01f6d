package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MaskTest {

    private static final Mask MASK = new Mask(
            List.of(new Mask.Area(Mask.Kind.NAME, new Span(2, 5)), new Mask.Area(Mask.Kind.PHONE, new Span(6, 10))));

    @Test
    void hidesEveryCharacterAndKeepsTheLength() {
        assertThat(MASK.apply("患者周砚青，1380已出院。")).isEqualTo("患者＊＊＊，****已出院。");
    }

    @Test
    void withoutAreasATextStaysAsItIs() {
        String text = "今天停业。";
        assertThat(Mask.NONE.apply(text)).isSameAs(text);
        assertThat(Mask.NONE.isEmpty()).isTrue();
    }

    @Test
    void knowsWhatItHides() {
        assertThat(MASK.hides(new Span(0, 3))).isTrue();
        assertThat(MASK.hides(new Span(0, 2))).isFalse();
        assertThat(MASK.hides(new Span(5, 6))).isFalse();
        assertThat(MASK.hides(new Span(9, 12))).isTrue();
        assertThat(MASK.hides(new Span(10, 12))).isFalse();
        assertThat(MASK.hides(new Span(0, 12))).isTrue();
        assertThat(Mask.NONE.hides(new Span(0, 12))).isFalse();
    }

    @Test
    void areasMustBeInOrder() {
        Mask.Area first = new Mask.Area(Mask.Kind.NAME, new Span(2, 5));
        Mask.Area inside = new Mask.Area(Mask.Kind.NAME, new Span(4, 6));
        assertThatThrownBy(() -> new Mask(List.of(first, inside)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in order and apart");
    }

    @Test
    void aShorterTextIsRefused() {
        assertThatThrownBy(() -> MASK.apply("患者")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
