package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Test
    void twoMillionCharactersAreTheStandard() {
        assertThat(Limits.STANDARD).isEqualTo(new Limits(2_000_000, 10_000));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 5"})
    void limitsAreAtLeastOne(int characters, int findings) {
        assertThatThrownBy(() -> new Limits(characters, findings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits must be at least 1, but were " + characters + " characters and " + findings
                        + " findings");
    }
}
