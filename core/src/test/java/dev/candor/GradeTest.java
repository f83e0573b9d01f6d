package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource({"100, A", "85, A", "84, B", "70, B", "69, C", "55, C", "54, D", "40, D", "39, E", "0, E"})
    void bordersBelongToTheBetterGrade(int score, Grade expected) {
        assertThat(Grade.of(score)).isEqualTo(expected);
        assertThat(new Score(score).grade()).isEqualTo(expected);
    }

    @Test
    void everyGradeStartsWhereItSays() {
        assertThat(Arrays.stream(Grade.values())).allMatch(grade -> Grade.of(grade.from()) == grade);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void scoresOutsideAreRefused(int score) {
        assertThatThrownBy(() -> Grade.of(score))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score must be 0 to 100, but was " + score);
        assertThatThrownBy(() -> new Score(score)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyGradeHasAVerdictInBothLanguages() {
        assertThat(Arrays.stream(Grade.values()).map(Grade::verdict)).allSatisfy(verdict -> {
            assertThat(verdict.zh()).isNotBlank();
            assertThat(verdict.en()).isNotBlank();
        });
    }
}
