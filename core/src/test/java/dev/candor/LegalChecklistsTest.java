package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalChecklistsTest {

    private static final Set<LegalProfile> ALL = EnumSet.allOf(LegalProfile.class);

    private final LegalChecklists checklists = LegalChecklists.standard();

    @ParameterizedTest
    @EnumSource(LegalProfile.class)
    void everyProfileHasEntriesForSomeCrisis(LegalProfile profile) {
        assertThat(Arrays.stream(Crisis.values())
                        .flatMap(crisis -> Arrays.stream(Voice.values())
                                .flatMap(voice -> entries(Set.of(profile), crisis, voice, Presence.PRESENT).stream())))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.profile()).isEqualTo(profile);
                    assertThat(entry.instrument().zh()).isNotBlank();
                    assertThat(entry.asks().en().toLowerCase(Locale.ROOT))
                            .doesNotContain("legal")
                            .doesNotContain("must");
                });
    }

    @Test
    void anEntryShowsTheLeastOfItsItems() {
        List<LegalEntry> entries =
                entries(Set.of(LegalProfile.CN_PERSONAL_DATA), Crisis.DATA_BREACH, Voice.COMPANY, Presence.VAGUE);

        assertThat(entries)
                .filteredOn(entry -> entry.details().contains(Disclosure.Item.CAUSE))
                .extracting(LegalEntry::presence)
                .containsExactly(Presence.VAGUE);
        assertThat(entries)
                .filteredOn(entry -> entry.details().equals(List.of(Check.Item.HARM)))
                .extracting(LegalEntry::presence)
                .containsExactly(Presence.MISSING);
    }

    @Test
    void anotherCrisisAndAnAuthorityAreNotAsked() {
        Set<LegalProfile> personal = Set.of(LegalProfile.CN_PERSONAL_DATA);

        assertThat(entries(personal, Crisis.PRICING_ADS, Voice.COMPANY, Presence.PRESENT))
                .isEmpty();
        assertThat(entries(personal, Crisis.DATA_BREACH, Voice.AUTHORITY, Presence.PRESENT))
                .isEmpty();
    }

    @Test
    void theRegionDecidesWhenNobodyChose() {
        assertThat(LegalProfile.standard(Optional.empty()))
                .containsExactlyInAnyOrder(
                        LegalProfile.CN_PERSONAL_DATA,
                        LegalProfile.CN_RECALL,
                        LegalProfile.CN_AUTHORITY_CLOCKS,
                        LegalProfile.EU_GDPR);
        assertThat(LegalProfile.standard(Optional.of(Region.TW))).containsExactly(LegalProfile.TW_PERSONAL_DATA);
        assertThat(Statement.builder("x").region(Region.HK).build().legalProfiles())
                .containsExactly(LegalProfile.HK_PERSONAL_DATA);
        assertThat(Statement.builder("x").legalProfiles(List.of()).build().legalProfiles())
                .isEmpty();
    }

    @Test
    void anUnknownProfileIsRefusedWithThoseAllowed() {
        assertThatThrownBy(() -> LegalProfile.of("us"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown legal profile 'us'; allowed: cn-personal-data, ");
    }

    private List<LegalEntry> entries(Set<LegalProfile> profiles, Crisis crisis, Voice voice, Presence cause) {
        List<Disclosure> disclosures = Arrays.stream(Disclosure.Item.values())
                .map(item -> new Disclosure(
                        item, item == Disclosure.Item.CAUSE ? cause : Presence.PRESENT, Optional.empty()))
                .toList();
        return checklists.entries(
                profiles.isEmpty() ? ALL : profiles,
                new Occasion(crisis, List.of(), Optional.empty(), voice),
                disclosures,
                List.of());
    }
}
