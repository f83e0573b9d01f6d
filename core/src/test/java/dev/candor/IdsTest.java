package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ids are contract: cards, JSON and the command line use them. */
class IdsTest {

    private record Ids<E extends Named>(String noun, List<E> values, Function<E, Text> label, Function<String, E> of) {}

    static Stream<Ids<?>> choices() {
        return Stream.of(
                new Ids<>("check", List.of(Check.Item.values()), Check.Item::label, Check.Item::of),
                new Ids<>("confidence", List.of(Confidence.values()), Confidence::label, Confidence::of),
                new Ids<>("crisis", List.of(Crisis.values()), Crisis::label, Crisis::of),
                new Ids<>("dimension", List.of(Dimension.values()), Dimension::label, Dimension::of),
                new Ids<>("disclosure", List.of(Disclosure.Item.values()), Disclosure.Item::label, Disclosure.Item::of),
                new Ids<>("region", List.of(Region.values()), Region::label, Region::of),
                new Ids<>("severity", List.of(Severity.values()), Severity::label, Severity::of),
                new Ids<>("stage", List.of(Stage.values()), Stage::label, Stage::of),
                new Ids<>("strength", List.of(Strength.Kind.values()), Strength.Kind::label, Strength.Kind::of),
                new Ids<>("voice", List.of(Voice.values()), Voice::label, Voice::of));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                Arguments.of("high medium low", ids(Confidence.values(), Confidence::id)),
                Arguments.of(
                        "product-safety-incident product-quality food-safety data-breach privacy service-outage pricing-ads"
                                + " counterfeit finance-fraud employee-conduct labour discrimination-offence"
                                + " environment-accident celebrity-personal government-notice rumour-response other",
                        ids(Crisis.values(), Crisis::id)),
                Arguments.of(
                        "blame-shifting vague-promises jargon missing-details hollow-apology",
                        ids(Dimension.values(), Dimension::id)),
                Arguments.of("present vague missing not-applicable", ids(Presence.values(), Presence::id)),
                Arguments.of("info minor moderate major critical", ids(Severity.values(), Severity::id)),
                Arguments.of("holding response repair closing", ids(Stage.values(), Stage::id)),
                Arguments.of("company authority person platform", ids(Voice.values(), Voice::id)),
                Arguments.of(
                        "what when where scope cause done next owner remedy contact verification",
                        ids(Disclosure.Item.values(), Disclosure.Item::id)),
                Arguments.of(
                        "harm what-to-do self-check remedy-scope remedy-procedure next-update known-unknown authority-told"
                                + " cause-measure privacy",
                        ids(Check.Item.values(), Check.Item::id)),
                Arguments.of(
                        "apology responsibility empathy concrete-action",
                        ids(Strength.Kind.values(), Strength.Kind::id)),
                Arguments.of(
                        "empty too-short too-long no-event unsupported-language",
                        ids(NotScored.Reason.values(), NotScored.Reason::id)),
                Arguments.of(
                        "date time duration money count percent version batch person role organisation place agency statute"
                                + " phone email url reference",
                        ids(Fact.Kind.values(), Fact.Kind::id)),
                Arguments.of("none objective self-judged", ids(Promise.Condition.values(), Promise.Condition::id)),
                Arguments.of("plain hedged absolute", ids(Promise.Commitment.values(), Promise.Commitment::id)),
                Arguments.of("future ongoing done", ids(Promise.Tense.values(), Promise.Tense::id)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theIdsAreTheContract(String expected, String actual) {
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("choices")
    <E extends Named> void everyIdLeadsBackToItsConstant(Ids<E> ids) {
        assertThat(ids.values())
                .allSatisfy(value -> assertThat(ids.of().apply(value.id())).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("choices")
    <E extends Named> void everyConstantHasALabelInBothLanguages(Ids<E> ids) {
        assertThat(ids.values()).map(ids.label()).allSatisfy(label -> {
            assertThat(label.zh()).isNotBlank();
            assertThat(label.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("choices")
    <E extends Named> void anUnknownIdIsToldWithTheAllowedOnes(Ids<E> ids) {
        assertThatThrownBy(() -> ids.of().apply("nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown " + ids.noun() + " 'nonsense'; allowed: "
                        + ids.values().stream().map(Named::id).collect(Collectors.joining(", ")));
    }

    private static <E> String ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).collect(Collectors.joining(" "));
    }
}
