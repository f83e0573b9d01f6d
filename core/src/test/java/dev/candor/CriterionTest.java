package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void noTwoHaveOneId() {
        assertThat(Stream.<Criterion[]>of(
                                Dimension.values(),
                                Strength.Kind.values(),
                                Disclosure.Item.values(),
                                Check.Item.values())
                        .flatMap(Stream::of)
                        .map(Criterion::id))
                .hasSize(30)
                .doesNotHaveDuplicates();
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
