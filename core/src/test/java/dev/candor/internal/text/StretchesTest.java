package dev.candor.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchesTest {

    @Test
    void keepsStretchesInOrderHoweverManyThereAre() {
        var stretches = new Stretches();
        for (int i = 0; i < 100; i++) {
            stretches.add(10 * i, 10 * i + 3);
        }

        assertThat(stretches.size()).isEqualTo(100);
        assertThat(stretches.start(99)).isEqualTo(990);
        assertThat(stretches.end(99)).isEqualTo(993);
        assertThat(stretches.length(99)).isEqualTo(3);
    }

    @Test
    void beginsAnew() {
        var stretches = new Stretches();
        stretches.add(1, 2);

        stretches.clear();
        stretches.add(5, 9);

        assertThat(stretches.size()).isEqualTo(1);
        assertThat(stretches.start(0)).isEqualTo(5);
    }
}
