package dev.candor.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.candor.Grader;
import dev.candor.Language;
import dev.candor.testing.TinyLanguage;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseTest {

    @Test
    void everyStatementHasAnIdOfItsOwn() {
        CaseStatement statement = statement("s1", Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Case.of("c", List.of(statement, statement)))
                .withMessage("statements: the id 's1' stands there twice; give each its own");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.5, Double.NaN})
    void aWeightIsAShare(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseQuestion("q", "？", weight))
                .withMessageContaining("at most 1");
    }

    @Test
    void kindsOfEventsAreToldApartByTheirIds() {
        assertThat(CaseEvent.Kind.of("media-exposure")).isEqualTo(CaseEvent.Kind.MEDIA_EXPOSURE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseEvent.Kind.of("press"))
                .withMessageContaining("allowed: media-exposure, regulator, lawsuit, promotion, other");
    }

    @Test
    void clocksAreAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseClocks(0, 1, 1, 1));
    }

    @Test
    void statementsAreReadInTheOrderOfTime() {
        OffsetDateTime noon = OffsetDateTime.parse("2026-03-01T12:00+08:00");
        CaseStatement first = statement("first", Optional.of(noon));
        CaseStatement second = statement("second", Optional.of(noon.plusHours(1)));
        CaseStatement untimed = statement("untimed", Optional.empty());
        CaseStatement sameMoment = statement("same", Optional.of(OffsetDateTime.parse("2026-03-01T04:00Z")));

        assertThat(Timelines.inOrder(List.of(second, first, untimed, sameMoment)))
                .containsExactly(first, untimed, sameMoment, second);
        assertThat(Timelines.inOrder(List.of(first, sameMoment, second))).containsExactly(first, sameMoment, second);
    }

    @Test
    void aLanguageWithoutWordsForCasesIsRefused() {
        Grader grader = Grader.builder()
                .language(Language.of(TinyLanguage.parts(TinyLanguage.lexicon("act: 道歉"), List.of())))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseGrader.of(grader))
                .withMessageContaining("Chinese.standard()");
    }

    private static CaseStatement statement(String id, Optional<OffsetDateTime> at) {
        return new CaseStatement(id, at, Optional.empty(), Optional.empty(), "。");
    }
}
