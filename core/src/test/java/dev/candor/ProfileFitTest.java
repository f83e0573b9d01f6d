package dev.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.candor.internal.score.Evidence;
import dev.candor.internal.score.Scorer;
import dev.candor.testing.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFitTest {

    private static final Expectations EXPECTATIONS = Expectations.standard();

    private static final Occasion OCCASION = new Occasion(Crisis.OTHER, List.of(), Optional.empty(), Voice.COMPANY);

    private final ScoringProfile start = ScoringProfile.standard();
    private final ProfileFit fit = new ProfileFit(start);

    /** Readers who charge blame twice as hard as the profile says. */
    private final ScoringProfile readers = Profiles.standardWith("scales.blame-shifting: 2");

    @Test
    void comesNearerToReadersThanItsStart() {
        List<ProfileFit.Example> examples = examples(60, 1);

        ScoringProfile fitted = fit.fit("fitted", examples);

        assertThat(fit.distance(fitted, examples)).isLessThan(fit.distance(start, examples) / 2);
        assertThat(fitted.scales().get(Dimension.BLAME_SHIFTING))
                .isGreaterThan(1.2 * start.scales().getOrDefault(Dimension.BLAME_SHIFTING, 1.0));
    }

    @Test
    void whatWasFittedHoldsOnOtherStatements() {
        ScoringProfile fitted = fit.fit("fitted", examples(60, 1));
        List<ProfileFit.Example> others = examples(60, 2);

        assertThat(fit.distance(fitted, others)).isLessThan(fit.distance(start, others));
    }

    @Test
    void graverSeveritiesNeverCostLessAndWeightsStayInHundredthsThatAddUpToOne() {
        ScoringProfile fitted = fit.fit("fitted", examples(40, 3));

        assertThat(List.copyOf(fitted.severities().values())).isSorted();
        assertThat(fitted.confidences().get(Confidence.LOW))
                .isLessThanOrEqualTo(fitted.confidences().get(Confidence.MEDIUM));
        assertThat(fitted.weights().values()).allMatch(weight -> weight >= 0.08);
        assertThat(fitted.caps()).isEqualTo(start.caps());
    }

    @Test
    void whatIsLeftOutIsScoredByAFitToTheOthers() {
        List<ProfileFit.Example> one = examples(30, 1);
        List<ProfileFit.Example> other = examples(20, 2);

        double leftOut = fit.distanceLeftOut(List.of(one, List.of(), other));

        double first = fit.distance(fit.fit("by-other", other), one);
        double second = fit.distance(fit.fit("by-one", one), other);
        assertThat(leftOut).isCloseTo((30 * first + 20 * second) / 50, within(1e-9));
    }

    @Test
    void leavingOutTakesTwoGroups() {
        assertThatThrownBy(() -> fit.distanceLeftOut(List.of(examples(3, 1), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leaving out takes at least two groups with statements, but there were 1");
    }

    @Test
    void equalExamplesGiveEqualProfiles() {
        assertThat(fit.fit("a", examples(30, 4))).isEqualTo(fit.fit("a", examples(30, 4)));
    }

    @Test
    void aProfileIsWrittenAsItIsRead(@TempDir Path directory) throws IOException {
        ScoringProfile fitted = fit.fit("mine-1", examples(30, 5));
        Path file = Files.writeString(directory.resolve("mine.yaml"), fitted.yaml());

        assertThat(ScoringProfile.read(file)).isEqualTo(fitted);
    }

    @Test
    void withoutStatementsThereIsNothingToFit() {
        assertThatThrownBy(() -> fit.fit("none", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a profile is fitted to labelled statements, but there were none");
    }

    @Test
    void judgementsOutsideTheirRangesAreRefused() {
        Report report = examples(1, 6).get(0).report();

        assertThatThrownBy(() -> new ProfileFit.Example(report, Map.of(Dimension.JARGON, 11.0), 50))
                .hasMessage("a severity is a number from 0 to 10, but jargon had 11.0");
        assertThatThrownBy(() -> new ProfileFit.Example(report, Map.of(), Double.NaN))
                .hasMessage("quality is a number from 0 to 100, but was NaN");
    }

    private List<ProfileFit.Example> examples(int count, long seed) {
        Random random = new Random(seed);
        List<ProfileFit.Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Report report = report(random);
            Scorer.Result truth =
                    new Scorer(readers).score(Evidence.of(EXPECTATIONS.strengths(report.occasion()), report));
            Map<Dimension, Double> severities = new EnumMap<>(Dimension.class);
            truth.dimensions().forEach((d, score) -> severities.put(d, (100 - score.value()) / 10.0));
            examples.add(
                    new ProfileFit.Example(report, severities, truth.overall().value()));
        }
        return examples;
    }

    private Report report(Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            findings.add(new Finding(
                    "a.r" + i,
                    random.nextBoolean() ? Dimension.BLAME_SHIFTING : any(Dimension.values(), random),
                    any(Severity.values(), random),
                    any(Confidence.values(), random),
                    Optional.empty(),
                    "",
                    new Text("错", "wrong"),
                    List.of()));
        }
        List<Disclosure> disclosures = new ArrayList<>();
        for (Disclosure.Item item : Disclosure.Item.values()) {
            disclosures.add(new Disclosure(
                    item, random.nextInt(3) > 0 ? Presence.PRESENT : Presence.MISSING, Optional.empty()));
        }
        Scorer.Result result = new Scorer(start)
                .score(Evidence.of(
                        EXPECTATIONS.strengths(OCCASION), findings, List.of(), List.of(), disclosures, List.of()));
        return new Report(
                "zh-Hans",
                OCCASION,
                result.overall(),
                result.dimensions(),
                findings,
                List.of(),
                List.of(),
                List.of(),
                disclosures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Mask.NONE,
                result.ledger(),
                new Provenance("test", "test", start.id()));
    }

    private static <E> E any(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
