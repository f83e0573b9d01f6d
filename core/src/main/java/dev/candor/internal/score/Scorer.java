package dev.candor.internal.score;

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
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores as a pure function of findings, impressions, estimates, disclosures and strengths. Immutable and thread-safe. */
public final class Scorer {

    /** A rule costs points at most this often. */
    private static final int REPEATS = 4;

    /** Few ledgers have more lines. */
    private static final int LINES = 80;

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final List<Strength.Kind> STRENGTHS = List.of(Strength.Kind.values());

    private final ScoringProfile profile;

    /** A scorer by this profile. */
    public Scorer(ScoringProfile profile) {
        this.profile = profile;
    }

    /**
     * The scores and how they came about.
     *
     * @param dimensions a score for every dimension
     * @param overall the overall score
     * @param ledger the lines that add up to them
     */
    public record Result(
            Map<Dimension, Score> dimensions, Score overall, List<LedgerLine<Dimension, Criterion>> ledger) {}

    /** Scores a statement. */
    public Result score(Evidence evidence) {
        List<Finding> findings = evidence.findings();
        List<LedgerLine<Dimension, Criterion>> ledger = new ArrayList<>(LINES);
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : DIMENSIONS) {
            Ledger<Dimension, Criterion> lines = Ledger.of(dimension, ledger);
            if (dimension == Dimension.MISSING_DETAILS) {
                addDisclosures(evidence, lines);
            }
            if (dimension == Dimension.HOLLOW_APOLOGY) {
                addLacks(profile.strengths(), evidence, lines);
                addBlame(value(scores, Dimension.BLAME_SHIFTING), lines);
            }
            addFindings(dimension, findings, lines);
            addImpressions(dimension, evidence.impressions(), lines);
            addEstimate(weight(profile.estimates(), dimension), evidence, lines);
            scores.put(dimension, lines.close());
        }
        Ledger<Dimension, Criterion> lines = Ledger.overall(ledger);
        Dimension weakest = Dimension.BLAME_SHIFTING;
        for (Dimension dimension : DIMENSIONS) {
            int value = value(scores, dimension);
            lines.add(Kind.WEIGHT, weight(profile.weights(), dimension) * value, dimension);
            if (dimension != Dimension.JARGON && value < value(scores, weakest)) {
                weakest = dimension;
            }
        }
        double pull = profile.weakest() * (value(scores, weakest) - lines.sum());
        if (pull < 0) {
            lines.add(Kind.WEAKEST, pull, weakest);
        }
        addLacks(profile.merits(), evidence, lines);
        addEstimate(profile.overallEstimate(), evidence, lines);
        addCap(findings, lines);
        Score overall = lines.close();
        return new Result(scores, overall, ledger);
    }

    /**
     * The changes that raise the overall score most, one after the other: each gain counts from where the changes before
     * it lead. A change is a finding mended, a disclosure made, or a strength added.
     */
    public List<Improvement> improvements(Evidence evidence, int atMost) {
        List<Improvement> improvements = new ArrayList<>();
        Evidence made = evidence;
        int now = score(evidence).overall().value();
        while (improvements.size() < atMost) {
            Improvement best = null;
            for (Improvement change : made.changes()) {
                int gain = score(made.after(change)).overall().value() - now;
                if (gain > (best == null ? 0 : best.points())) {
                    best = change.withPoints(gain);
                }
            }
            if (best == null) {
                break;
            }
            improvements.add(best);
            now += best.points();
            made = made.after(best);
        }
        return improvements;
    }

    private void addDisclosures(Evidence evidence, Ledger<Dimension, Criterion> lines) {
        double actions = evidence.asked().contains(Strength.Kind.CONCRETE_ACTION) ? profile.actions() : 0;
        double expected = actions;
        for (Disclosure disclosure : evidence.disclosures()) {
            if (disclosure.presence() != Presence.NOT_APPLICABLE) {
                expected += weight(profile.disclosures(), disclosure.item());
            }
        }
        for (Disclosure disclosure : evidence.disclosures()) {
            double share = switch (disclosure.presence()) {
                case MISSING -> 1;
                case VAGUE -> profile.vagueShare();
                default -> 0;
            };
            if (share > 0) {
                lines.add(
                        Kind.DISCLOSURE,
                        -100 * share * weight(profile.disclosures(), disclosure.item()) / expected,
                        disclosure.item());
            }
        }
        double shortfall = shortfall(evidence, Strength.Kind.CONCRETE_ACTION);
        if (shortfall > 0 && actions > 0) {
            lines.add(Kind.STRENGTH, -100 * shortfall * actions / expected, Strength.Kind.CONCRETE_ACTION);
        }
    }

    /** The share of a strength that the text is short of. */
    private double shortfall(Evidence evidence, Strength.Kind kind) {
        double enough = Math.max(1, weight(profile.enough(), kind));
        return 1 - Math.min(1, weight(evidence.shown(), kind) / enough);
    }

    /** What the text lacks of the strengths that the crisis asks for. */
    private void addLacks(Map<Strength.Kind, Double> points, Evidence evidence, Ledger<Dimension, Criterion> lines) {
        for (Strength.Kind kind : STRENGTHS) {
            double lost = evidence.asked().contains(kind) ? weight(points, kind) * shortfall(evidence, kind) : 0;
            if (lost > 0) {
                lines.add(Kind.STRENGTH, -lost, kind);
            }
        }
    }

    /** Who puts the fault on others is not sorry: a share of what blame-shifting lost. */
    private void addBlame(int blameShifting, Ledger<Dimension, Criterion> lines) {
        double points = profile.coldBlame() * (100 - blameShifting);
        if (points > 0) {
            lines.add(Kind.BLAME, -points, Dimension.BLAME_SHIFTING);
        }
    }

    private record Penalty(int finding, double points, String rule) {

        private static final Comparator<Penalty> GRAVEST_FIRST =
                Comparator.comparingDouble(Penalty::points).reversed().thenComparingInt(Penalty::finding);
    }

    /** The gravest finding costs in full, every other one a share; a rule counts at most four times. */
    private void addFindings(Dimension dimension, List<Finding> findings, Ledger<Dimension, Criterion> lines) {
        List<Penalty> penalties = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.dimension() == dimension && finding.counts()) {
                double points = weight(profile.scales(), dimension)
                        * weight(profile.severities(), finding.severity())
                        * weight(profile.confidences(), finding.confidence());
                penalties.add(new Penalty(i, points, finding.rule()));
            }
        }
        if (penalties.isEmpty()) {
            return;
        }
        penalties.sort(Penalty.GRAVEST_FIRST);
        // No rule can repeat too often among so few, and most dimensions have no more.
        boolean few = penalties.size() <= REPEATS;
        Map<String, Integer> seen = few ? Map.of() : new HashMap<>();
        boolean gravest = true;
        for (Penalty penalty : penalties) {
            if (few || seen.merge(penalty.rule(), 1, Integer::sum) <= REPEATS) {
                double share = gravest ? 1 : weight(profile.rest(), dimension);
                gravest = false;
                lines.add(Kind.FINDING, -penalty.points() * share, penalty.finding());
            }
        }
    }

    /** What the sentences cost together: the first ones much, each further one less. */
    private void addImpressions(Dimension dimension, List<Impression> impressions, Ledger<Dimension, Criterion> lines) {
        double sum = 0;
        for (Impression impression : impressions) {
            sum += impression.of() == dimension ? impression.likelihood() - Impression.LEAST : 0;
        }
        double points = weight(profile.impressions(), dimension) * StrictMath.log1p(sum);
        if (points > 0) {
            lines.add(Kind.IMPRESSION, -points);
        }
    }

    /** Moves what the lines add up to by a share of the way to what readers would give the whole text. */
    private static void addEstimate(double share, Evidence evidence, Ledger<Dimension, Criterion> lines) {
        for (Estimate estimate : evidence.estimates()) {
            if (estimate.dimension().equals(lines.dimension())) {
                lines.floor();
                lines.add(Kind.ESTIMATE, share * (estimate.score() - lines.sum()));
            }
        }
    }

    private void addCap(List<Finding> findings, Ledger<Dimension, Criterion> lines) {
        int lowest = 100;
        int cause = -1;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Integer cap = profile.caps().get(finding.rule());
            if (cap != null && finding.counts() && finding.confidence() != Confidence.LOW && cap < lowest) {
                lowest = cap;
                cause = i;
            }
        }
        if (cause >= 0) {
            lines.cap(lowest, cause);
        }
    }

    private static <K> double weight(Map<K, Double> weights, K key) {
        Double weight = weights.get(key);
        return weight == null ? 0 : weight;
    }

    private static int value(Map<Dimension, Score> scores, Dimension dimension) {
        Score score = scores.get(dimension);
        return score == null ? 100 : score.value();
    }
}
