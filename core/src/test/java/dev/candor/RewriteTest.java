package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriteTest {

    @Test
    void aReplacementHasNoSlots() {
        assertThatThrownBy(() -> new Rewrite(Rewrite.Kind.REPLACE, "将于〔日期〕前公布", List.of("日期")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a REPLACE rewrite has no slots, but was given [日期]; make it FILL");
    }

    @Test
    void slotsAreCopied() {
        List<String> slots = new ArrayList<>(List.of("日期"));
        Rewrite rewrite = new Rewrite(Rewrite.Kind.FILL, "将于〔日期〕前公布", slots);

        slots.add("姓名");

        assertThat(rewrite.slots()).containsExactly("日期");
        assertThatThrownBy(() -> rewrite.slots().add("金额")).isInstanceOf(UnsupportedOperationException.class);
    }
}
