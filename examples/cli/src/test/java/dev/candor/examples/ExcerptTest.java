package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void showsWhatStandsBetweenTwoMarks() {
        assertThat(excerpt("经查，事故⟦系⟧操作失误所致，我们道歉。")).isEqualTo("事故系操作失误所致");
        assertThat(excerpt("标题\n⟦近日⟧")).isEqualTo("近日");
    }

    @Test
    void keepsTheWordsInSightWhenItCuts() {
        assertThat(excerpt("很".repeat(100) + "⟦尽快⟧" + "长".repeat(100)))
                .satisfies(words -> assertThat(Columns.of(words)).isBetween(39, 40))
                .startsWith("…很")
                .contains("尽快")
                .endsWith("长…");
        assertThat(excerpt("⟦" + "很".repeat(100) + "⟧")).isEqualTo("很".repeat(19) + "…");
    }

    private static String excerpt(String marked) {
        Marked text = Marked.of(marked);
        return Excerpt.of(text.text(), text.span(), 40).line();
    }
}
