package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringProfileTest {

    @TempDir
    private Path directory;

    @Test
    void theStandardProfileNamesEveryWeight() {
        ScoringProfile profile = ScoringProfile.standard();

        assertThat(profile.id()).isEqualTo("standard-1");
        assertThat(profile.severities()).containsOnlyKeys(Severity.values());
        assertThat(profile.confidences()).containsOnlyKeys(Confidence.values());
        assertThat(profile.rest()).containsOnlyKeys(Dimension.values());
        assertThat(profile.disclosures()).containsOnlyKeys(Disclosure.Item.values());
        assertThat(profile.weights()).containsOnlyKeys(Dimension.values());
        assertThat(profile.caps()).isNotEmpty();
    }

    @Test
    void graverFindingsCostMoreAndInfoNothing() {
        ScoringProfile profile = ScoringProfile.standard();

        assertThat(List.copyOf(profile.severities().values())).isSorted().startsWith(0.0);
        assertThat(profile.confidences().values()).allMatch(share -> share > 0 && share <= 1);
        assertThat(profile.rest().values()).allMatch(share -> share > 0 && share <= 1);
    }

    @Test
    void aProfileOfYourOwnIsRead() throws IOException {
        Path file =
                write(standard().replace("id: test", "id: mine-7").replace("vague-share: 0.6", "vague-share: 0.25"));

        ScoringProfile profile = ScoringProfile.read(file);

        assertThat(profile.id()).isEqualTo("mine-7");
        assertThat(profile.vagueShare()).isEqualTo(0.25);
        assertThat(profile.weights()).containsEntry(Dimension.JARGON, 0.10);
    }

    @Test
    void capsMayBeLeftOut() throws IOException {
        Path file = write(standard().replaceAll("caps:.*", ""));

        assertThat(ScoringProfile.read(file).caps()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceWithFileAndLine() throws IOException {
        Path file = write(standard()
                .replace("minor: 8", "minor: eight")
                .replace("vague-share: 0.6", "vague-share:")
                .replace("weakest:", "strongest:"));

        assertThatThrownBy(() -> ScoringProfile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        4 problems:
                          %1$s, line 18: unknown key 'strongest'; allowed: actions, caps, cold-blame, confidences, disclosures, \
                        enough, estimates, id, impressions, merits, overall-estimate, rest, scales, severities, strengths, vague-share, weakest, weights
                          %1$s, line 3: 'minor' must be a number of at least 0, but was 'eight'
                          %1$s, line 15: 'vague-share' must be a number from 0 to 1, but was ''
                          %1$s, line 2: 'weakest' is missing; give a number from 0 to 1""".formatted(file));
    }

    @Test
    void sectionsTheirKeysSharesAndWholeNumbersAreChecked() throws IOException {
        Path file = write(standard()
                .replace("severities:", "severity:")
                .replace("{high: 1.0", "{hihg: 1.0")
                .replace("weakest: 0.25", "weakest: 1.25")
                .replace("blame.attack-accuser: 40, blame.user: 45", "blame.attack-accuser: 55.5, blame.user: 4000"));

        assertThatThrownBy(() -> ScoringProfile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "7 problems:",
                        "unknown key 'severity'",
                        "'severities' is missing; give a number for each of info, minor, moderate, major, critical",
                        "unknown key 'hihg'; allowed: high, low, medium",
                        "'high' is missing; give a number from 0 to 1",
                        "'weakest' must be a number from 0 to 1, but was '1.25'",
                        "'blame.attack-accuser' must be a whole number from 0 to 100, but was '55.5'",
                        "'blame.user' must be a number from 0 to 100, but was '4000'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-8", "NaN", "Infinity", "-Infinity", "8,5"})
    void aNumberThatCouldTurnScoresAroundIsRefused(String number) throws IOException {
        Path file = write(standard().replace("minor: 8", "minor: '" + number + "'"));

        assertThatThrownBy(() -> ScoringProfile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3: 'minor' must be a number of at least 0, but was '" + number + "'");
    }

    @Test
    void weightsAddUpToOne() throws IOException {
        Path file = write(standard().replace("weights: {blame-shifting: 0.30", "weights: {blame-shifting: 0.50"));

        assertThatThrownBy(() -> ScoringProfile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file + ", line 17: 'weights' must add up to 1, but add up to 1.2");
    }

    @Test
    void findingsOfSeverityInfoCostNothing() throws IOException {
        Path file = write(standard().replace("info: 0", "info: 3"));

        assertThatThrownBy(() -> ScoringProfile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file + ", line 3: 'info' must be 0: such findings cost nothing");
    }

    @Test
    void noFittedWeightFallsBelowTheLeast() throws IOException {
        Path file = write(standard()
                .replaceAll(
                        "weights: .*",
                        "weights: {blame-shifting: 0.96, vague-promises: 0.01, jargon: 0.01, missing-details: 0.01, "
                                + "hollow-apology: 0.01}"));

        assertThat(ProfileNumbers.of(ScoringProfile.read(file))
                        .profile("fitted")
                        .weights()
                        .values())
                .containsExactlyInAnyOrder(0.68, 0.08, 0.08, 0.08, 0.08);
    }

    @Test
    void weightsThatAreHeavyEnoughStay() {
        ScoringProfile standard = ScoringProfile.standard();

        assertThat(ProfileNumbers.of(standard).profile("same").weights()).isEqualTo(standard.weights());
    }

    @Test
    void aFileThatIsNotThereIsAnIoException() {
        assertThatThrownBy(() -> ScoringProfile.read(directory.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aProfileKeepsItsOwnCopies() {
        ScoringProfile standard = ScoringProfile.standard();
        Map<Severity, Double> severities = new EnumMap<>(standard.severities());
        ScoringProfile profile = profile("copy", severities, 0.5);

        severities.put(Severity.INFO, 99.0);

        assertThat(profile.severities()).isEqualTo(standard.severities());
        assertThatThrownBy(() -> profile.severities().put(Severity.INFO, 1.0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsBuiltByHandIsCheckedLikeAFile() {
        Map<Severity, Double> severities =
                new EnumMap<>(ScoringProfile.standard().severities());

        assertThatThrownBy(() -> profile("house: 1", severities, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a letter, then letters, digits and . _ -, but was 'house: 1'");
        assertThatThrownBy(() -> profile("house", severities, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'vague-share' must be a number from 0 to 1, but was 1.5");
        assertThatThrownBy(() -> profile("house", Map.of(), 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'severities' has no number for 'info'; give a number of at least 0");
        severities.put(Severity.MAJOR, -3.0);
        assertThatThrownBy(() -> profile("house", severities, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'severities: major' must be a number of at least 0, but was -3.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard-1", "家-2", "true", "null", "e5", "a.b_c"})
    void whatIsWrittenIsReadAgain(String id) throws IOException {
        ScoringProfile profile = profile(id, ScoringProfile.standard().severities(), 0.25);

        assertThat(ScoringProfile.read(write(profile.yaml()))).isEqualTo(profile);
    }

    private static ScoringProfile profile(String id, Map<Severity, Double> severities, double vagueShare) {
        ScoringProfile standard = ScoringProfile.standard();
        return new ScoringProfile(
                id,
                severities,
                standard.confidences(),
                standard.scales(),
                standard.rest(),
                standard.impressions(),
                standard.estimates(),
                standard.overallEstimate(),
                standard.disclosures(),
                standard.actions(),
                standard.strengths(),
                standard.merits(),
                standard.enough(),
                vagueShare,
                0,
                standard.weights(),
                0,
                standard.caps());
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(directory.resolve("profile.yaml"), yaml);
    }

    private static String standard() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ScoringProfile.class.getResourceAsStream("internal/score/profile.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
