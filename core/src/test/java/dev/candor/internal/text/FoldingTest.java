package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.testing.TinyLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @Test
    void pairsFoldAndTheirTargetsAreKnown() {
        Folding folding = TinyLanguage.folding("# comment", "聯联");

        assertThat(folding.fold('聯')).isEqualTo('联');
        assertThat(folding.isTarget('联')).isTrue();
        assertThat(folding.isTarget('聯')).isFalse();
        assertThat(folding.fold('#')).isEqualTo('#');
    }

    @ParameterizedTest
    @ValueSource(strings = {"聯", "聯联联", "聯 联"})
    void aLineThatIsNoPairIsRefusedWithItsNumber(String line) {
        assertThatThrownBy(() -> TinyLanguage.folding("# from, to", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("folding table, line 2: expected two characters, from and to, but was '" + line + "'");
    }

    @Test
    void foldingTwiceChangesNothing() {
        Folding folding = TinyLanguage.folding("聯联");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = folding.fold((char) c);
            assertThat(folding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }
}
