package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void countsLinesAndCharactersFromOne() {
        String text = "一二\n三𠮷四\r\n五";
        Lines lines = new Lines(text);

        assertThat(lines.place(text.indexOf("一"))).isEqualTo(new Lines.Place(1, 1));
        assertThat(lines.place(text.indexOf("四"))).isEqualTo(new Lines.Place(2, 3));
        assertThat(lines.place(text.indexOf("五"))).isEqualTo(new Lines.Place(3, 1));
    }

    @Test
    void endsALineBeforeItsBreak() {
        String text = "一二\r\n三";
        Lines lines = new Lines(text);

        assertThat(text.substring(lines.start(1), lines.end(1))).isEqualTo("一二");
        assertThat(text.substring(lines.start(4), lines.end(4))).isEqualTo("三");
    }
}
