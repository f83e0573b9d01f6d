package dev.candor.internal.score;

import dev.candor.Confidence;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.Improvement;
import dev.candor.LedgerLine;
import dev.candor.Presence;
import dev.candor.Score;
import dev.candor.ScoringProfile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Scores as a pure function of findings and disclosures. Immutable and thread-safe. */
public final class Scorer {

    /** A rule costs points at most this often. */
    private static final int REPEATS = 4;

    private static final String OVERALL = "overall";

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
    public record Result(Map<Dimension, Score> dimensions, Score overall, List<LedgerLine> ledger) {}

    /**
     * Scores a statement.
     *
     * @param findings all findings
     * @param disclosures the eleven
     */
    public Result score(List<Finding> findings, List<Disclosure> disclosures) {
        List<LedgerLine> ledger = new ArrayList<>();
        Map<Dimension, Score> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            List<LedgerLine> lines = new ArrayList<>();
            lines.add(line(dimension.id(), "base", 100, OptionalInt.empty(), ""));
            if (dimension == Dimension.MISSING_DETAILS) {
                addDisclosures(disclosures, lines);
            }
            addFindings(dimension, findings, lines);
            scores.put(dimension, close(dimension.id(), lines));
            ledger.addAll(lines);
        }
        List<LedgerLine> lines = new ArrayList<>();
        Dimension weakest = Dimension.BLAME_SHIFTING;
        for (Dimension dimension : Dimension.values()) {
            int value = value(scores, dimension);
            lines.add(line(
                    OVERALL,
                    "weight",
                    weight(profile.weights(), dimension) * value,
                    OptionalInt.empty(),
                    dimension.id()));
            if (dimension != Dimension.JARGON && value < value(scores, weakest)) {
                weakest = dimension;
            }
        }
        double pull = profile.weakest() * (value(scores, weakest) - sum(lines));
        if (pull < 0) {
            lines.add(line(OVERALL, "weakest", pull, OptionalInt.empty(), weakest.id()));
        }
        addCap(findings, lines);
        Score overall = close(OVERALL, lines);
        ledger.addAll(lines);
        return new Result(scores, overall, ledger);
    }

    /**
     * The changes that raise the overall score most, one after the other: each gain counts from where the changes before
     * it lead. A change is a finding mended, or a disclosure made.
     */
    public List<Improvement> improvements(List<Finding> findings, List<Disclosure> disclosures, int atMost) {
        List<Improvement> improvements = new ArrayList<>();
        BitSet mended = new BitSet();
        List<Disclosure> made = new ArrayList<>(disclosures);
        int now = score(findings, disclosures).overall().value();
        while (improvements.size() < atMost) {
            Improvement best = null;
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).counts() && !mended.get(i)) {
                    mended.set(i);
                    int gain = score(without(findings, mended), made).overall().value() - now;
                    mended.clear(i);
                    best = better(best, new Improvement(gain, OptionalInt.of(i), Optional.empty()));
                }
            }
            for (int i = 0; i < made.size(); i++) {
                Disclosure disclosure = made.get(i);
                if (disclosure.presence() == Presence.MISSING || disclosure.presence() == Presence.VAGUE) {
                    made.set(i, new Disclosure(disclosure.item(), Presence.PRESENT, disclosure.span()));
                    int gain = score(without(findings, mended), made).overall().value() - now;
                    made.set(i, disclosure);
                    best = better(best, new Improvement(gain, OptionalInt.empty(), Optional.of(disclosure.item())));
                }
            }
            if (best == null || best.points() <= 0) {
                break;
            }
            improvements.add(best);
            now += best.points();
            best.finding().ifPresent(mended::set);
            best.disclosure()
                    .ifPresent(item -> made.replaceAll(
                            d -> d.item() == item ? new Disclosure(item, Presence.PRESENT, d.span()) : d));
        }
        return improvements;
    }

    private static Improvement better(@Nullable Improvement best, Improvement other) {
        return best == null || other.points() > best.points() ? other : best;
    }

    private static List<Finding> without(List<Finding> findings, BitSet mended) {
        List<Finding> left = new ArrayList<>(findings.size());
        for (int i = 0; i < findings.size(); i++) {
            if (!mended.get(i)) {
                left.add(findings.get(i));
            }
        }
        return left;
    }

    private void addDisclosures(List<Disclosure> disclosures, List<LedgerLine> lines) {
        double expected = 0;
        for (Disclosure disclosure : disclosures) {
            if (disclosure.presence() != Presence.NOT_APPLICABLE) {
                expected += weight(profile.disclosures(), disclosure.item());
            }
        }
        for (Disclosure disclosure : disclosures) {
            double share = switch (disclosure.presence()) {
                case MISSING -> 1;
                case VAGUE -> profile.vagueShare();
                default -> 0;
            };
            if (share > 0) {
                lines.add(line(
                        Dimension.MISSING_DETAILS.id(),
                        "disclosure",
                        -100 * share * weight(profile.disclosures(), disclosure.item()) / expected,
                        OptionalInt.empty(),
                        disclosure.item().id()));
            }
        }
    }

    private record Penalty(int finding, double points, String rule) {}

    /** The gravest finding costs in full, every other one a share; a rule counts at most four times. */
    private void addFindings(Dimension dimension, List<Finding> findings, List<LedgerLine> lines) {
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
        penalties.sort(Comparator.comparingDouble(Penalty::points).reversed().thenComparingInt(Penalty::finding));
        Map<String, Integer> seen = new HashMap<>();
        boolean gravest = true;
        for (Penalty penalty : penalties) {
            if (seen.merge(penalty.rule(), 1, Integer::sum) <= REPEATS) {
                double share = gravest ? 1 : weight(profile.rest(), dimension);
                gravest = false;
                lines.add(line(
                        dimension.id(),
                        "finding",
                        -penalty.points() * share,
                        OptionalInt.of(penalty.finding()),
                        penalty.rule()));
            }
        }
    }

    private void addCap(List<Finding> findings, List<LedgerLine> lines) {
        double before = sum(lines);
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
        if (cause >= 0 && before > lowest) {
            lines.add(line(
                    OVERALL,
                    "cap",
                    lowest - before,
                    OptionalInt.of(cause),
                    findings.get(cause).rule()));
        }
    }

    /** Adds the lines that bring the sum to a whole score from 0 to 100. */
    private static Score close(String of, List<LedgerLine> lines) {
        double sum = sum(lines);
        if (sum < 0) {
            lines.add(line(of, "floor", -sum, OptionalInt.empty(), ""));
            sum = 0;
        }
        int score = (int) Math.round(Math.min(100, sum));
        double rounding = score - sum(lines);
        if (Math.abs(rounding) >= 0.005) {
            lines.add(line(of, "rounding", rounding, OptionalInt.empty(), ""));
        }
        return new Score(score);
    }

    private static double sum(List<LedgerLine> lines) {
        long hundredths = 0;
        for (LedgerLine line : lines) {
            hundredths += Math.round(line.points() * 100);
        }
        return hundredths / 100.0;
    }

    private static LedgerLine line(String of, String kind, double points, OptionalInt finding, String subject) {
        return new LedgerLine(of, kind, Math.round(points * 100) / 100.0, finding, subject);
    }

    private static <K> double weight(Map<K, Double> weights, K key) {
        return weights.getOrDefault(key, 0.0);
    }

    private static int value(Map<Dimension, Score> scores, Dimension dimension) {
        Score score = scores.get(dimension);
        return score == null ? 100 : score.value();
    }
}
