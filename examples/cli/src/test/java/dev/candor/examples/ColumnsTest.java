package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "ascii, 5",
        "事故, 4",
        "かな한글, 8",
        "ＡＢ，, 6",
        "㎡ｱ, 3",
        "“……”, 4",
        "𠮷, 2",
        "e\u0301, 1",
        "尽\u200B快, 4",
        "😀, 2",
        "👩\u200D👧, 2",
        "👍🏽, 2",
        "❤\uFE0F, 2",
        "☎\uFE0F热线, 6",
        "🇨🇳, 2",
        "葛\uFE00, 2"
    })
    void countsWhatATerminalShows(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsWhereTheNextCharacterWouldNotFit() {
        assertThat(Columns.head("事故说明", 5)).isEqualTo("事故");
        assertThat(Columns.tail("事故说明", 5)).isEqualTo("说明");
        assertThat(Columns.head("𠮷𠮷", 3)).isEqualTo("𠮷");
        assertThat(Columns.tail("ab", 9)).isEqualTo("ab");
    }

    @Test
    void padsToColumnsRatherThanCharacters() {
        assertThat(Columns.pad("事故", 6)).isEqualTo("事故  ");
        assertThat(Columns.pad("accident", 6)).isEqualTo("accident");
    }
}
