package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralTest {

    @Test
    void whatANumberStartsWithIsListed() {
        StringBuilder starts = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Numeral.startsWith((char) c)) {
                starts.append((char) c);
            }
        }

        assertThat(Numeral.STARTS.chars().sorted().toArray())
                .isEqualTo(starts.chars().toArray());
    }
}
