package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedTest {

    @Test
    void roundsTheExactValue() {
        assertThat(Fixed.of(0.5, 3)).isEqualTo("0.500");
        assertThat(Fixed.of(0.125, 2)).isEqualTo("0.12");
        assertThat(Fixed.of(0.375, 2)).isEqualTo("0.38");
        assertThat(Fixed.of(1.005, 2)).isEqualTo("1.00");
        assertThat(Fixed.of(12, 1)).isEqualTo("12.0");
    }

    @Test
    void keepsTheSignAndSaysWhenThereIsNoNumber() {
        assertThat(Fixed.of(-0.0001, 2)).isEqualTo("-0.00");
        assertThat(Fixed.of(Double.NaN, 3)).isEqualTo("nan");
    }
}
