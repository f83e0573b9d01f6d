package dev.candor.internal.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Confidence;
import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Estimate;
import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Improvement;
import dev.candor.LedgerLine;
import dev.candor.LedgerLine.Kind;
import dev.candor.Presence;
import dev.candor.Score;
import dev.candor.ScoringProfile;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Strength;
import dev.candor.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {

    private static final String[] RULES = {
        "blame.third-party", "blame.user", "blame.attack-accuser", "vague.no-measure", "jargon.technical", "cold.shrunk"
    };

    private static final ScoringProfile PROFILE = profile();

    private static final @Nullable Dimension OVERALL = null;

    private static final Set<Strength.Kind> ACTIONS = Set.of(Strength.Kind.CONCRETE_ACTION);
    private static final Map<Strength.Kind, Double> ENOUGH = Map.of(Strength.Kind.CONCRETE_ACTION, 4.0);
    private final Scorer scorer = new Scorer(PROFILE);

    @Test
    void aStatementWithoutFaultScores100() {
        Scorer.Result result = score(List.of(), all(Presence.PRESENT));

        assertThat(result.overall()).isEqualTo(new Score(100));
        assertThat(result.dimensions())
                .containsOnlyKeys(Dimension.values())
                .allSatisfy((dimension, score) -> assertThat(score.value()).isEqualTo(100));
    }

    @Test
    void theGravestFindingCostsInFullAndTheOthersAShare() {
        List<Finding> findings = List.of(
                finding("a.a", Dimension.JARGON, Severity.MINOR, Confidence.HIGH, 200),
                finding("b.b", Dimension.JARGON, Severity.MAJOR, Confidence.HIGH, 300),
                finding("c.c", Dimension.JARGON, Severity.MODERATE, Confidence.LOW, 400));

        Scorer.Result result = score(findings, all(Presence.PRESENT));

        assertThat(lines(result, Dimension.JARGON))
                .containsExactly(
                        line(Dimension.JARGON, Kind.BASE, 100),
                        line(Dimension.JARGON, Kind.FINDING, -30, 1),
                        line(Dimension.JARGON, Kind.FINDING, -4.8, 0),
                        line(Dimension.JARGON, Kind.FINDING, -4.8, 2),
                        line(Dimension.JARGON, Kind.ROUNDING, -0.4));
        assertThat(result.dimensions().get(Dimension.JARGON)).isEqualTo(new Score(60));
    }

    @Test
    void aFindingOfTheWholeDocumentCostsAsMuchAsAnyOther() {
        assertThat(pointsOf(finding("a.a", Dimension.BLAME_SHIFTING, Severity.MAJOR, Confidence.HIGH, 0)))
                .isEqualTo(-30);
        assertThat(pointsOf(document("a.a", Dimension.BLAME_SHIFTING, Severity.MAJOR, Confidence.HIGH)))
                .isEqualTo(-30);
    }

    @ParameterizedTest
    @CsvSource({
        "minor, high, -8",
        "minor, medium, -6.4",
        "minor, low, -4",
        "moderate, high, -16",
        "major, medium, -24",
        "critical, high, -50",
        "critical, low, -25"
    })
    void severityAndConfidenceDecideWhatAFindingCosts(String severity, String confidence, double points) {
        assertThat(pointsOf(finding(
                        "a.a", Dimension.HOLLOW_APOLOGY, Severity.of(severity), Confidence.of(confidence), 200)))
                .isEqualTo(points);
    }

    @Test
    void aRuleCostsPointsAtMostFourTimes() {
        List<Finding> findings =
                Collections.nCopies(9, finding("a.a", Dimension.JARGON, Severity.MINOR, Confidence.HIGH, 200));

        assertThat(lines(score(findings, all(Presence.PRESENT)), Dimension.JARGON))
                .filteredOn(l -> l.kind() == Kind.FINDING)
                .extracting(LedgerLine::points)
                .containsExactly(-8.0, -4.8, -4.8, -4.8);
    }

    @Test
    void infoCostsNothing() {
        List<Finding> findings = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            findings.add(finding("blame.attack-accuser", dimension, Severity.INFO, Confidence.HIGH, 0));
            findings.add(document("blame.user", dimension, Severity.INFO, Confidence.HIGH));
        }

        assertThat(score(findings, all(Presence.PRESENT))).isEqualTo(score(List.of(), all(Presence.PRESENT)));
    }

    @Test
    void manyGraveFindingsEndAtZeroWithAFloorLine() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            findings.add(finding("a.r" + i, Dimension.JARGON, Severity.CRITICAL, Confidence.HIGH, 200));
        }

        Scorer.Result result = score(findings, all(Presence.PRESENT));

        assertThat(result.dimensions().get(Dimension.JARGON)).isEqualTo(new Score(0));
        assertThat(lines(result, Dimension.JARGON)).contains(line(Dimension.JARGON, Kind.FLOOR, 520));
    }

    @Test
    void aMissingDisclosureCostsItsShareAndAVagueOneLess() {
        Scorer.Result result = score(
                List.of(),
                with(
                        all(Presence.PRESENT),
                        Disclosure.Item.WHAT,
                        Presence.MISSING,
                        Disclosure.Item.WHEN,
                        Presence.VAGUE));

        assertThat(lines(result, Dimension.MISSING_DETAILS))
                .containsExactly(
                        line(Dimension.MISSING_DETAILS, Kind.BASE, 100),
                        line(Dimension.MISSING_DETAILS, Kind.DISCLOSURE, -11.11, Disclosure.Item.WHAT),
                        line(Dimension.MISSING_DETAILS, Kind.DISCLOSURE, -4.67, Disclosure.Item.WHEN),
                        line(Dimension.MISSING_DETAILS, Kind.ROUNDING, -0.22));
    }

    @Test
    void allDisclosuresMissingCostEverything() {
        assertThat(withoutActions(Presence.MISSING)).isEqualTo(new Score(0));
        assertThat(withoutActions(Presence.VAGUE)).isEqualTo(new Score(35));
    }

    private @Nullable Score withoutActions(Presence presence) {
        Evidence evidence = new Evidence(List.of(), List.of(), List.of(), all(presence), ACTIONS, Map.of());
        return scorer.score(evidence).dimensions().get(Dimension.MISSING_DETAILS);
    }

    @Test
    void whatDoesNotApplyIsNotExpected() {
        List<Disclosure> onlyWhat = with(
                all(Presence.NOT_APPLICABLE),
                Disclosure.Item.WHAT,
                Presence.MISSING,
                Disclosure.Item.WHEN,
                Presence.PRESENT);

        assertThat(lines(score(List.of(), onlyWhat), Dimension.MISSING_DETAILS))
                .contains(line(Dimension.MISSING_DETAILS, Kind.DISCLOSURE, -34.48, Disclosure.Item.WHAT));
        assertThat(score(List.of(), all(Presence.NOT_APPLICABLE)).overall()).isEqualTo(new Score(100));
    }

    @Test
    void theWeakestDimensionPullsTheOverallScore() {
        List<Finding> findings =
                List.of(finding("a.a", Dimension.BLAME_SHIFTING, Severity.CRITICAL, Confidence.HIGH, 200));

        Scorer.Result result = score(findings, all(Presence.PRESENT));

        assertThat(lines(result, OVERALL))
                .containsExactly(
                        line(OVERALL, Kind.WEIGHT, 15, Dimension.BLAME_SHIFTING),
                        line(OVERALL, Kind.WEIGHT, 20, Dimension.VAGUE_PROMISES),
                        line(OVERALL, Kind.WEIGHT, 10, Dimension.JARGON),
                        line(OVERALL, Kind.WEIGHT, 22, Dimension.MISSING_DETAILS),
                        line(OVERALL, Kind.WEIGHT, 13.5, Dimension.HOLLOW_APOLOGY),
                        line(OVERALL, Kind.WEAKEST, -7.62, Dimension.BLAME_SHIFTING),
                        line(OVERALL, Kind.ROUNDING, 0.12));
        assertThat(result.overall()).isEqualTo(new Score(73));
    }

    @Test
    void blameMakesAnApologyHollowToo() {
        List<Finding> findings =
                List.of(finding("a.a", Dimension.BLAME_SHIFTING, Severity.MAJOR, Confidence.HIGH, 200));

        assertThat(lines(score(findings, all(Presence.PRESENT)), Dimension.HOLLOW_APOLOGY))
                .containsExactly(
                        line(Dimension.HOLLOW_APOLOGY, Kind.BASE, 100),
                        line(Dimension.HOLLOW_APOLOGY, Kind.BLAME, -15, Dimension.BLAME_SHIFTING));
    }

    @Test
    void jargonAloneNeverPullsTheOverallScore() {
        List<Finding> findings = List.of(finding("a.a", Dimension.JARGON, Severity.CRITICAL, Confidence.HIGH, 200));

        Scorer.Result result = score(findings, all(Presence.PRESENT));

        assertThat(result.overall()).isEqualTo(new Score(95));
        assertThat(lines(result, OVERALL)).noneMatch(l -> l.kind() == Kind.WEAKEST);
    }

    @Test
    void aCapHoldsTheOverallScoreDownAndNamesItsFinding() {
        List<Finding> findings = List.of(
                finding("a.a", Dimension.JARGON, Severity.MINOR, Confidence.HIGH, 200),
                finding("blame.user", Dimension.BLAME_SHIFTING, Severity.MINOR, Confidence.MEDIUM, 300),
                finding("blame.attack-accuser", Dimension.BLAME_SHIFTING, Severity.MINOR, Confidence.MEDIUM, 400));

        Scorer.Result result = score(findings, all(Presence.PRESENT));

        assertThat(result.overall()).isEqualTo(new Score(40));
        assertThat(lines(result, OVERALL))
                .filteredOn(l -> l.kind() == Kind.CAP)
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.finding()).hasValue(2);
                    assertThat(l.points()).isNegative();
                });
    }

    @Test
    void aFindingOfLowConfidenceDoesNotCap() {
        Scorer.Result result = score(
                List.of(finding("blame.user", Dimension.BLAME_SHIFTING, Severity.MINOR, Confidence.LOW, 200)),
                all(Presence.PRESENT));

        assertThat(result.overall().value()).isGreaterThan(90);
    }

    @Test
    void aCapAboveTheScoreLeavesNoLine() {
        Scorer.Result result = score(
                List.of(
                        finding("blame.user", Dimension.BLAME_SHIFTING, Severity.CRITICAL, Confidence.HIGH, 0),
                        finding("cold.shrunk", Dimension.HOLLOW_APOLOGY, Severity.CRITICAL, Confidence.HIGH, 0),
                        finding("vague.formula", Dimension.VAGUE_PROMISES, Severity.MAJOR, Confidence.HIGH, 0)),
                all(Presence.MISSING));

        assertThat(result.overall().value()).isLessThan(45);
        assertThat(lines(result, OVERALL)).noneMatch(l -> l.kind() == Kind.CAP);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLinesAddUpExactlyToTheScores(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Scorer.Result result = score(findings(random), disclosures(random));

            for (Dimension dimension : Dimension.values()) {
                Score score = result.dimensions().get(dimension);
                assertThat(sum(lines(result, dimension)))
                        .isEqualByComparingTo(String.valueOf(score == null ? -1 : score.value()));
            }
            assertThat(sum(lines(result, OVERALL)))
                    .isEqualByComparingTo(String.valueOf(result.overall().value()));
            assertThat(result.ledger())
                    .allSatisfy(l ->
                            assertThat(BigDecimal.valueOf(l.points()).scale()).isLessThanOrEqualTo(2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addingAFindingNeverImprovesAScore(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            List<Finding> fewer = findings(random);
            List<Disclosure> disclosures = disclosures(random);
            List<Finding> more = new ArrayList<>(fewer);
            more.add(random.nextInt(more.size() + 1), finding(random));

            assertNotBetter(score(fewer, disclosures), score(more, disclosures), more);
        }
    }

    @ParameterizedTest
    @EnumSource(Disclosure.Item.class)
    void losingADisclosureNeverImprovesAScore(Disclosure.Item item) {
        Random random = new Random(item.id().length());
        for (int round = 0; round < 100; round++) {
            List<Finding> findings = findings(random);
            List<Disclosure> disclosures = disclosures(random);
            Scorer.Result present = score(findings, with(disclosures, item, Presence.PRESENT));
            Scorer.Result vague = score(findings, with(disclosures, item, Presence.VAGUE));
            Scorer.Result missing = score(findings, with(disclosures, item, Presence.MISSING));

            assertNotBetter(present, vague, findings);
            assertNotBetter(vague, missing, findings);
        }
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            List<Finding> findings = findings(random);
            List<Disclosure> disclosures = disclosures(random);
            List<Finding> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, random);

            Scorer.Result one = score(findings, disclosures);
            Scorer.Result other = score(shuffled, disclosures);

            assertThat(other.dimensions()).isEqualTo(one.dimensions());
            assertThat(other.overall()).isEqualTo(one.overall());
        }
    }

    @Test
    void everyImprovementRaisesTheScoreByItsPointsAfterThoseBeforeIt() {
        Random random = new Random(6);
        for (int round = 0; round < 100; round++) {
            List<Finding> findings = findings(random);
            List<Disclosure> made = disclosures(random);
            int now = score(findings, made).overall().value();
            Set<Integer> mended = new HashSet<>();

            List<Improvement> improvements = scorer.improvements(evidence(findings, made), 3);

            assertThat(improvements).hasSizeLessThanOrEqualTo(3);
            for (Improvement improvement : improvements) {
                improvement.finding().ifPresent(mended::add);
                if (improvement.disclosure().isPresent()) {
                    made = with(made, improvement.disclosure().get(), Presence.PRESENT);
                }
                List<Finding> left = IntStream.range(0, findings.size())
                        .filter(i -> !mended.contains(i))
                        .mapToObj(findings::get)
                        .toList();
                now += improvement.points();
                assertThat(improvement.points()).isPositive();
                assertThat(score(left, made).overall().value()).isEqualTo(now);
            }
        }
    }

    @Test
    void aPerfectStatementCannotBeImproved() {
        assertThat(scorer.improvements(evidence(List.of(), all(Presence.PRESENT)), 3))
                .isEmpty();
    }

    @Test
    void equalInputsGiveEqualResults() {
        Random random = new Random(5);
        List<Finding> findings = findings(random);
        List<Disclosure> disclosures = disclosures(random);

        assertThat(score(findings, disclosures)).isEqualTo(new Scorer(PROFILE).score(evidence(findings, disclosures)));
    }

    @Test
    void aStrengthThatTheCrisisAsksForCostsItsPointsWhereItIsLacking() {
        Scorer.Result result = scorer.score(new Evidence(
                List.of(), List.of(), List.of(), all(Presence.PRESENT), Set.of(Strength.Kind.RESPONSIBILITY), ENOUGH));

        assertThat(lines(result, Dimension.HOLLOW_APOLOGY))
                .containsExactly(
                        line(Dimension.HOLLOW_APOLOGY, Kind.BASE, 100),
                        line(Dimension.HOLLOW_APOLOGY, Kind.STRENGTH, -15, Strength.Kind.RESPONSIBILITY));
    }

    @Test
    void fewerConcreteActionsThanNeededCostTheirShareAmongTheDisclosures() {
        Evidence one = new Evidence(
                List.of(),
                List.of(),
                List.of(),
                all(Presence.PRESENT),
                ACTIONS,
                Map.of(Strength.Kind.CONCRETE_ACTION, 1.0));
        Evidence enough = new Evidence(
                List.of(),
                List.of(),
                List.of(),
                all(Presence.PRESENT),
                ACTIONS,
                Map.of(Strength.Kind.CONCRETE_ACTION, 5.0));

        assertThat(lines(scorer.score(one), Dimension.MISSING_DETAILS))
                .contains(line(
                        Dimension.MISSING_DETAILS,
                        Kind.STRENGTH,
                        -100 * 0.75 * 12 / 90.0,
                        Strength.Kind.CONCRETE_ACTION));
        assertThat(lines(scorer.score(enough), Dimension.MISSING_DETAILS))
                .noneMatch(line -> line.kind() == Kind.STRENGTH);
    }

    @Test
    void whatTheCrisisAsksForIsMissedInTheOverallScoreToo() {
        Evidence evidence = new Evidence(
                List.of(),
                List.of(),
                List.of(),
                all(Presence.PRESENT),
                Set.of(Strength.Kind.RESPONSIBILITY, Strength.Kind.CONCRETE_ACTION),
                Map.of(Strength.Kind.RESPONSIBILITY, 0.4, Strength.Kind.CONCRETE_ACTION, 3.0));

        assertThat(lines(scorer.score(evidence), OVERALL))
                .contains(
                        line(OVERALL, Kind.STRENGTH, -5 * 0.6, Strength.Kind.RESPONSIBILITY),
                        line(OVERALL, Kind.STRENGTH, -10 * 0.25, Strength.Kind.CONCRETE_ACTION));
    }

    @Test
    void addingALackingStrengthIsAnImprovement() {
        Evidence evidence = new Evidence(
                List.of(), List.of(), List.of(), all(Presence.PRESENT), Set.of(Strength.Kind.RESPONSIBILITY), ENOUGH);

        assertThat(scorer.improvements(evidence, 3))
                .extracting(Improvement::strength)
                .containsExactly(Optional.of(Strength.Kind.RESPONSIBILITY));
    }

    @Test
    void impressionsCostTogetherAndEachFurtherOneLess() {
        List<Impression> impressions = List.of(
                new Impression(Dimension.BLAME_SHIFTING, new Span(0, 10), 0.95),
                new Impression(Dimension.BLAME_SHIFTING, new Span(10, 30), 0.65),
                new Impression(Dimension.BLAME_SHIFTING, new Span(30, 40), Impression.LEAST),
                new Impression(Dimension.JARGON, new Span(10, 30), Impression.LEAST));
        Scorer.Result result =
                scorer.score(new Evidence(List.of(), impressions, List.of(), all(Presence.PRESENT), ACTIONS, ENOUGH));

        assertThat(lines(result, Dimension.BLAME_SHIFTING))
                .contains(line(Dimension.BLAME_SHIFTING, Kind.IMPRESSION, -18.33));
        assertThat(lines(result, Dimension.JARGON)).noneMatch(line -> line.kind() == Kind.IMPRESSION);
    }

    @Test
    void aMendedFindingLeavesNoImpression() {
        Finding finding = finding("blame.staff", Dimension.BLAME_SHIFTING, Severity.MAJOR, Confidence.HIGH, 3);
        Span place = finding.span().orElseThrow();
        Impression same = new Impression(Dimension.BLAME_SHIFTING, new Span(0, place.end() + 5), 0.9);
        Impression other = new Impression(Dimension.JARGON, new Span(0, place.end() + 5), 0.9);
        Evidence evidence =
                new Evidence(List.of(finding), List.of(same, other), List.of(), all(Presence.PRESENT), ACTIONS, ENOUGH);

        Evidence mended = evidence.after(scorer.improvements(evidence, 1).get(0));

        assertThat(mended.impressions()).containsExactly(other);
        assertThat(scorer.score(mended).dimensions()).containsEntry(Dimension.BLAME_SHIFTING, new Score(100));
    }

    @Test
    void anEstimateMovesTheScoreAShareOfTheWay() {
        List<Impression> impressions = List.of(new Impression(Dimension.BLAME_SHIFTING, new Span(0, 10), 1));
        List<Estimate> estimates = List.of(
                new Estimate(Optional.of(Dimension.BLAME_SHIFTING), 40),
                new Estimate(Optional.of(Dimension.HOLLOW_APOLOGY), 0),
                new Estimate(Optional.empty(), 20));
        Scorer.Result plain =
                scorer.score(new Evidence(List.of(), impressions, List.of(), all(Presence.PRESENT), ACTIONS, ENOUGH));
        Scorer.Result moved =
                scorer.score(new Evidence(List.of(), impressions, estimates, all(Presence.PRESENT), ACTIONS, ENOUGH));

        assertThat(lines(moved, Dimension.BLAME_SHIFTING))
                .contains(line(Dimension.BLAME_SHIFTING, Kind.ESTIMATE, -23.32));
        assertThat(moved.dimensions().get(Dimension.BLAME_SHIFTING)).isEqualTo(new Score(63));
        assertThat(lines(moved, Dimension.HOLLOW_APOLOGY)).contains(line(Dimension.HOLLOW_APOLOGY, Kind.ESTIMATE, 0));
        assertThat(lines(moved, Dimension.JARGON)).isEqualTo(lines(plain, Dimension.JARGON));
        assertThat(lines(moved, OVERALL)).extracting(LedgerLine::kind).contains(Kind.ESTIMATE);
        assertThat(moved.overall().value()).isLessThan(plain.overall().value());
    }

    private Scorer.Result score(List<Finding> findings, List<Disclosure> disclosures) {
        return scorer.score(evidence(findings, disclosures));
    }

    private static Evidence evidence(List<Finding> findings, List<Disclosure> disclosures) {
        return new Evidence(findings, List.of(), List.of(), disclosures, ACTIONS, ENOUGH);
    }

    /** Numbers of its own, so that a fitted profile moves no test. */
    private static ScoringProfile profile() {
        try {
            return ScoringProfile.read(Path.of("src/test/resources/dev/candor/internal/score/profile.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNotBetter(Scorer.Result before, Scorer.Result after, List<Finding> findings) {
        assertThat(after.overall().value())
                .as("%s", findings)
                .isLessThanOrEqualTo(before.overall().value());
        before.dimensions()
                .forEach((dimension, score) -> assertThat(after.dimensions())
                        .as("%s", findings)
                        .hasEntrySatisfying(
                                dimension, s -> assertThat(s.value()).isLessThanOrEqualTo(score.value())));
    }

    private double pointsOf(Finding finding) {
        List<LedgerLine<Dimension, Criterion>> lines =
                lines(score(List.of(finding), all(Presence.PRESENT)), finding.dimension());
        assertThat(lines.get(1).kind()).isEqualTo(Kind.FINDING);
        return lines.get(1).points();
    }

    private static List<LedgerLine<Dimension, Criterion>> lines(Scorer.Result result, @Nullable Dimension of) {
        return result.ledger().stream()
                .filter(l -> l.dimension().equals(Optional.ofNullable(of)))
                .toList();
    }

    private static BigDecimal sum(List<LedgerLine<Dimension, Criterion>> lines) {
        return lines.stream().map(l -> BigDecimal.valueOf(l.points())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LedgerLine<Dimension, Criterion> line(@Nullable Dimension of, Kind kind, double points) {
        return new LedgerLine<>(Optional.ofNullable(of), kind, points, OptionalInt.empty(), Optional.empty());
    }

    private static LedgerLine<Dimension, Criterion> line(
            @Nullable Dimension of, Kind kind, double points, Criterion subject) {
        return new LedgerLine<>(Optional.ofNullable(of), kind, points, OptionalInt.empty(), Optional.of(subject));
    }

    private static LedgerLine<Dimension, Criterion> line(
            @Nullable Dimension of, Kind kind, double points, int finding) {
        return new LedgerLine<>(Optional.ofNullable(of), kind, points, OptionalInt.of(finding), Optional.empty());
    }

    private static List<Finding> findings(Random random) {
        List<Finding> findings = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(6);
        for (int i = 0; i < count; i++) {
            findings.add(finding(random));
        }
        return findings;
    }

    private static Finding finding(Random random) {
        String rule = RULES[random.nextInt(random.nextInt(4) == 0 ? RULES.length : 1)];
        Dimension dimension = any(Dimension.values(), random);
        Severity severity = any(Severity.values(), random);
        Confidence confidence = any(Confidence.values(), random);
        return random.nextInt(5) == 0
                ? document(rule, dimension, severity, confidence)
                : finding(rule, dimension, severity, confidence, random.nextInt(300));
    }

    private static Finding finding(
            String rule, Dimension dimension, Severity severity, Confidence confidence, int start) {
        return new Finding(
                rule,
                dimension,
                severity,
                confidence,
                Optional.of(new Span(start, start + 2)),
                "延误",
                new Text("", ""),
                List.of());
    }

    private static Finding document(String rule, Dimension dimension, Severity severity, Confidence confidence) {
        return new Finding(rule, dimension, severity, confidence, Optional.empty(), "", new Text("", ""), List.of());
    }

    private static List<Disclosure> disclosures(Random random) {
        return Arrays.stream(Disclosure.Item.values())
                .map(item -> new Disclosure(item, any(Presence.values(), random), Optional.empty()))
                .toList();
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static List<Disclosure> all(Presence presence) {
        return Arrays.stream(Disclosure.Item.values())
                .map(item -> new Disclosure(item, presence, Optional.empty()))
                .toList();
    }

    private static List<Disclosure> with(List<Disclosure> disclosures, Disclosure.Item item, Presence presence) {
        return disclosures.stream()
                .map(d -> d.item() == item ? new Disclosure(item, presence, Optional.empty()) : d)
                .toList();
    }

    private static List<Disclosure> with(
            List<Disclosure> disclosures,
            Disclosure.Item one,
            Presence presenceOfOne,
            Disclosure.Item other,
            Presence presenceOfOther) {
        return with(with(disclosures, one, presenceOfOne), other, presenceOfOther);
    }
}
