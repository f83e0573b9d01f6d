package dev.candor;

import dev.candor.internal.score.Evidence;
import dev.candor.internal.score.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fits the numbers of a scoring profile to what careful readers say of some statements. Rules stay as they are; only the
 * few numbers of {@link ScoringProfile} move, each keeps its sign, graver severities never cost less than lighter ones,
 * and every number is held near where it starts. Coordinate descent without chance: equal examples give equal profiles.
 * Immutable and thread-safe.
 */
public final class ProfileFit {

    /** What the mean distance of a dimension counts beside the distance of the overall score. */
    private static final double DIMENSION_SHARE = 0.15;

    /** What it costs to move a number away from its start, in points for a factor of e. */
    private static final double INERTIA = 0.05;

    private static final double FIRST_STEP = 0.4;
    private static final double LAST_STEP = 0.02;

    private final Expectations expectations = Expectations.standard();
    private final ScoringProfile start;

    /** Starts from a profile. */
    public ProfileFit(ScoringProfile start) {
        this.start = Objects.requireNonNull(start, "start");
    }

    /**
     * A statement with what readers say of it.
     *
     * @param report what Candor found, by any profile
     * @param severities how grave each fault is, 0 none to 10 ruins the statement; dimensions may be left out
     * @param quality how well the statement serves, 0 to 100
     */
    public record Example(Report report, Map<Dimension, Double> severities, double quality) {

        /** Copies the severities; throws {@link IllegalArgumentException} for a value outside its range. */
        public Example {
            Objects.requireNonNull(report, "report");
            severities = Map.copyOf(severities);
            severities.forEach((dimension, severity) -> {
                if (!(severity >= 0 && severity <= 10)) {
                    throw new IllegalArgumentException(
                            "a severity is a number from 0 to 10, but " + dimension.id() + " had " + severity);
                }
            });
            if (!(quality >= 0 && quality <= 100)) {
                throw new IllegalArgumentException("quality is a number from 0 to 100, but was " + quality);
            }
        }
    }

    private record Case(Evidence evidence, Example example) {}

    /**
     * The profile that comes nearest to the readers.
     *
     * @param id the name of the new profile
     * @throws IllegalArgumentException when there are no examples
     */
    public ScoringProfile fit(String id, List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("a profile is fitted to labelled statements, but there were none");
        }
        List<Case> cases = cases(examples);
        ProfileNumbers first = ProfileNumbers.of(start);
        ProfileNumbers best = first;
        double least = loss(best, first, cases);
        double[] steps = new double[first.size()];
        Arrays.fill(steps, FIRST_STEP);
        for (boolean moving = true; moving; ) {
            moving = false;
            for (int i = 0; i < steps.length; i++) {
                if (steps[i] < LAST_STEP) {
                    continue;
                }
                moving = true;
                boolean better = false;
                for (double factor : new double[] {1 + steps[i], 1 / (1 + steps[i])}) {
                    ProfileNumbers candidate = best.times(i, factor);
                    double loss = loss(candidate, first, cases);
                    if (loss < least - 1e-9) {
                        best = candidate;
                        least = loss;
                        better = true;
                        break;
                    }
                }
                if (!better) {
                    steps[i] *= 0.6;
                }
            }
        }
        return best.profile(id);
    }

    /** The mean distance of the overall scores by a profile from the quality that readers gave. */
    public double distance(ScoringProfile profile, List<Example> examples) {
        Scorer scorer = new Scorer(profile);
        return cases(examples).stream()
                .mapToDouble(c -> Math.abs(scorer.score(c.evidence()).overall().value()
                        - c.example().quality()))
                .average()
                .orElse(0);
    }

    /**
     * The mean distance on statements that a fit has not seen: every group is scored by a profile that is fitted to all
     * others. What this is below {@link #distance} by the start is what fitting gains on new statements.
     *
     * @param groups which statements are left out together, such as those on one kind of crisis
     * @throws IllegalArgumentException when fewer than two groups have statements
     */
    public double distanceLeftOut(Collection<List<Example>> groups) {
        List<List<Example>> filled =
                groups.stream().filter(group -> !group.isEmpty()).toList();
        if (filled.size() < 2) {
            throw new IllegalArgumentException(
                    "leaving out takes at least two groups with statements, but there were " + filled.size());
        }
        double sum = 0;
        int count = 0;
        for (int left = 0; left < filled.size(); left++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < filled.size(); i++) {
                if (i != left) {
                    others.addAll(filled.get(i));
                }
            }
            List<Example> group = filled.get(left);
            sum += distance(fit("left-out", others), group) * group.size();
            count += group.size();
        }
        return sum / count;
    }

    private List<Case> cases(List<Example> examples) {
        List<Case> cases = new ArrayList<>();
        for (Example example : examples) {
            Report report = example.report();
            cases.add(new Case(Evidence.of(expectations.strengths(report.occasion()), report), example));
        }
        return cases;
    }

    private static double loss(ProfileNumbers numbers, ProfileNumbers first, List<Case> cases) {
        Scorer scorer = new Scorer(numbers.profile("candidate"));
        double sum = 0;
        for (Case c : cases) {
            Scorer.Result result = scorer.score(c.evidence());
            sum += Math.abs(result.overall().value() - c.example().quality());
            for (Map.Entry<Dimension, Double> severity :
                    c.example().severities().entrySet()) {
                Score score = Objects.requireNonNull(result.dimensions().get(severity.getKey()));
                sum += DIMENSION_SHARE * Math.abs(score.value() - (100 - 10 * severity.getValue()));
            }
        }
        return sum / cases.size() + INERTIA * numbers.distance(first);
    }
}
