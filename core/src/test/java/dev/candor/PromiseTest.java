package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void specificityGoesFrom0To4(int specificity) {
        assertThat(promise(specificity).specificity()).isEqualTo(specificity);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void otherSpecificitiesAreRefused(int specificity) {
        assertThatThrownBy(() -> promise(specificity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("specificity must be 0 to 4, but was " + specificity);
    }

    private static Promise promise(int specificity) {
        return new Promise(
                new Span(0, 4),
                Optional.empty(),
                "退款",
                Optional.empty(),
                Optional.empty(),
                Optional.of("2026-11-30"),
                Optional.empty(),
                Optional.empty(),
                Promise.Condition.NONE,
                Promise.Commitment.PLAIN,
                Promise.Tense.FUTURE,
                specificity,
                List.of("verification"));
    }
}
