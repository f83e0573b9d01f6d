package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {

    private static final Needs NEEDS = Needs.standard();

    @ParameterizedTest
    @EnumSource(Crisis.class)
    void everyCrisisHasItsOwnReasonForEveryItem(Crisis crisis) {
        List<Need> needs = NEEDS.of(crisis, "zh-Hans", disclosures(Presence.MISSING), checks(Presence.VAGUE));
        assertThat(needs).hasSize(Disclosure.Item.values().length + Check.Item.values().length);
        assertThat(needs).allSatisfy(need -> {
            assertThat(need.why().in(Locale.CHINESE)).isNotBlank().doesNotContain("{", "}");
            assertThat(need.why().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "}");
            assertThat(need.rewrite().kind()).isEqualTo(Rewrite.Kind.FILL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
    void wordingIsInTheLanguageOfTheStatement(String language) {
        List<Need> needs =
                NEEDS.of(Crisis.FOOD_SAFETY, language, disclosures(Presence.MISSING), checks(Presence.MISSING));
        assertThat(needs).allSatisfy(need -> assertThat(need.rewrite().text()).doesNotContain("{", "}"));
        assertThat(needs.get(0).rewrite().text())
                .contains(
                        switch (language) {
                            case "zh-Hans" -> "关于有问题的食品";
                            case "zh-Hant" -> "關於有問題的食品";
                            default -> "About the food";
                        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Presence.class,
            names = {"PRESENT", "NOT_APPLICABLE"})
    void whatIsThereOrNotExpectedIsNoNeed(Presence presence) {
        assertThat(NEEDS.of(Crisis.OTHER, "zh-Hans", disclosures(presence), checks(presence)))
                .isEmpty();
    }

    private static List<Disclosure> disclosures(Presence presence) {
        return Arrays.stream(Disclosure.Item.values())
                .map(item -> new Disclosure(item, presence, Optional.empty()))
                .toList();
    }

    private static List<Check> checks(Presence presence) {
        return Arrays.stream(Check.Item.values())
                .map(item -> new Check(item, presence, Optional.empty()))
                .toList();
    }
}
