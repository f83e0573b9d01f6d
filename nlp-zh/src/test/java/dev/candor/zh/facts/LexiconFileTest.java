package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFileTest {

    /** A word in another form would never match: texts are folded before they are scanned. */
    @ParameterizedTest
    @ValueSource(strings = {"names.txt", "units.txt", "statutes.txt"})
    void wordsStandAsTheFoldingTableFoldsThem(String name) throws IOException {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> assertThat(folded(line)).as(name).isEqualToIgnoringCase(line));
        }
    }

    private static String folded(String line) {
        var out = new StringBuilder();
        line.chars().forEach(c -> out.append(FactDrawing.FOLDING.fold((char) c)));
        return out.toString();
    }

    @Test
    void thoseWhoAskForTheSameWordsShareThem() {
        LexiconFile names = LexiconFile.read("names.txt");

        assertThat(names.words("trades")).isSameAs(names.words("trades"));
        assertThat(names.words("trades")).isNotSameAs(names.words("trades", "branches"));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> LexiconFile.read("nothing.txt")).hasMessageContaining("nothing.txt");
        assertThatThrownBy(() -> LexiconFile.read("statutes.txt").words("laws"))
                .hasMessageContaining("[laws]")
                .hasMessageContaining("statute");
    }
}
