package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void cutsBetweenHanCharacters() {
        assertThat(Rows.of("我们将公布结果", 6)).containsExactly("我们将", "公布结", "果");
    }

    @Test
    void keepsWordsAndNumbersTogether() {
        assertThat(Rows.of("我们的 SOAR 能力", 8)).containsExactly("我们的", "SOAR 能", "力");
        assertThat(Rows.of("共 41260 位用户", 6)).containsExactly("共", "41260", "位用户");
        assertThat(Rows.of("blames individual staff", 18)).containsExactly("blames individual", "staff");
    }

    @Test
    void startsNoRowWithAClosingMarkAndEndsNoneWithAnOpeningOne() {
        assertThat(Rows.of("我们道歉，马上改", 8)).containsExactly("我们道", "歉，马上", "改");
        assertThat(Rows.of("改写为〔日期〕起", 8)).containsExactly("改写为", "〔日期〕", "起");
    }

    @Test
    void cutsWhatHasNoPlaceForIt() {
        assertThat(Rows.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Rows.of("很很", 1)).containsExactly("很", "很");
        assertThat(Rows.of("😀😀", 3)).containsExactly("😀", "😀");
    }

    @Test
    void makesNoRowOfBlanks() {
        assertThat(Rows.of("", 8)).isEmpty();
        assertThat(Rows.of("  ", 8)).isEmpty();
        assertThat(Rows.of(" 　我们 ", 4)).containsExactly("我们");
    }
}
