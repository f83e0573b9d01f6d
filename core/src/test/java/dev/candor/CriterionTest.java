package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void noTwoHaveOneId() {
        assertThat(Criterion.all().stream().map(Criterion::id)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void oneIsKnownByItsId() {
        assertThat(Criterion.all())
                .allSatisfy(
                        criterion -> assertThat(Criterion.of(criterion.id())).isEqualTo(criterion));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of("charm"))
                .withMessageStartingWith(
                        "unknown dimension, strength, disclosure or check 'charm'; allowed: blame-shifting, ");
    }

    @Test
    void aspectsAreDimensionsAndStrengths() {
        assertThat(Aspect.of("jargon")).isEqualTo(Dimension.JARGON);
        assertThat(Aspect.of("empathy")).isEqualTo(Strength.Kind.EMPATHY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aspect.of("remedy"))
                .withMessageStartingWith("unknown dimension or strength 'remedy'; allowed: blame-shifting, ");
    }

    @Test
    void detailsAreDisclosuresAndChecks() {
        assertThat(Detail.of("remedy")).isEqualTo(Disclosure.Item.REMEDY);
        assertThat(Detail.of("harm")).isEqualTo(Check.Item.HARM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.of("jargon"))
                .withMessageStartingWith("unknown disclosure or check 'jargon'; allowed: what, ");
    }
}
