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

    @Test
    void aWordingWithSlotsIsToBeFilledIn() {
        assertThat(Rewrite.of("我们于〔日期〕向〔机构〕报告"))
                .isEqualTo(new Rewrite(Rewrite.Kind.FILL, "我们于〔日期〕向〔机构〕报告", List.of("日期", "机构")));
        assertThat(Rewrite.of("我们道歉")).isEqualTo(new Rewrite(Rewrite.Kind.REPLACE, "我们道歉", List.of()));
        assertThat(Rewrite.of("我们于〔日期报告").slots()).isEmpty();
    }
}
