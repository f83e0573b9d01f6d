package dev.candor.casefile;

import dev.candor.Crisis;
import dev.candor.Finding;
import dev.candor.Report;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.casefile.Strategy.Cluster;
import dev.candor.casefile.Strategy.Posture;
import dev.candor.casefile.Strategy.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the posture of statements with the crisis (Coombs 2007). Stateless. */
final class Strategies {

    /** What a finding of a rule says about the posture. */
    private static final Map<Posture, Set<String>> RULES = Map.of(
            Posture.DENY,
            Set.of(
                    "blame.bare-denial",
                    "blame.attack-accuser",
                    "blame.third-party",
                    "blame.employee",
                    "blame.user",
                    "blame.rivals-media",
                    "blame.misread-frame",
                    "blame.legal-threat",
                    "blame.victimage"),
            Posture.DIMINISH,
            Set.of(
                    "blame.minimise",
                    "blame.force-majeure",
                    "blame.industry-wide",
                    "blame.concession-but",
                    "blame.euphemism",
                    "blame.good-intent",
                    "blame.system-agent",
                    "blame.legacy",
                    "blame.terms-shield",
                    "blame.diffuse-defer"),
            Posture.BOLSTER,
            Set.of("blame.bolster-divert", "vague.slogan"));

    private Strategies() {}

    static Strategy of(Crisis crisis, List<ReadStatement> statements) {
        List<Stance> stances = new ArrayList<>();
        for (ReadStatement statement : statements) {
            statement.report().ifPresent(report -> stances.add(new Stance(statement.id(), posture(report))));
        }
        Cluster cluster = cluster(crisis);
        return new Strategy(cluster, stances, note(cluster, stances));
    }

    private static Cluster cluster(Crisis crisis) {
        return switch (crisis) {
            case RUMOUR_RESPONSE -> Cluster.VICTIM;
            case SERVICE_OUTAGE, PRODUCT_QUALITY, GOVERNMENT_NOTICE, OTHER -> Cluster.ACCIDENTAL;
            default -> Cluster.PREVENTABLE;
        };
    }

    private static Posture posture(Report report) {
        if (finds(report, Posture.DENY)) {
            return Posture.DENY;
        }
        if (finds(report, Posture.DIMINISH)) {
            return Posture.DIMINISH;
        }
        boolean rebuilds = report.strengths().stream()
                .anyMatch(s -> s.kind() == Strength.Kind.APOLOGY || s.kind() == Strength.Kind.RESPONSIBILITY);
        if (rebuilds) {
            return Posture.REBUILD;
        }
        return finds(report, Posture.BOLSTER) ? Posture.BOLSTER : Posture.INFORM;
    }

    private static boolean finds(Report report, Posture posture) {
        Set<String> rules = RULES.getOrDefault(posture, Set.of());
        return report.findings().stream().filter(Finding::counts).anyMatch(f -> rules.contains(f.rule()));
    }

    private static Text note(Cluster cluster, List<Stance> stances) {
        List<Posture> postures = stances.stream().map(Stance::posture).toList();
        boolean denies = postures.contains(Posture.DENY);
        boolean rebuilds = postures.contains(Posture.REBUILD);
        if (denies && rebuilds) {
            return new Text(
                    "先否认或推给别人，又道歉担责：两种姿态混用，公众会当作改口。",
                    "It denies or blames others, and it apologises too: mixed postures read as backing down.");
        }
        if (cluster == Cluster.PREVENTABLE && denies) {
            return new Text(
                    "这类危机公众认为本可避免，否认或推给别人与之不合；宜担责、道歉、补救。",
                    "The public holds this kind of crisis to be preventable; denying or blaming others does not suit it."
                            + " Own it, apologise, repair.");
        }
        if (cluster == Cluster.PREVENTABLE && postures.contains(Posture.DIMINISH)) {
            return new Text(
                    "这类危机公众认为本可避免，淡化或解释会显得推托；宜先担责、补救，再说明原因。",
                    "The public holds this kind of crisis to be preventable; excuses sound evasive."
                            + " Own and repair first, explain after.");
        }
        if (cluster == Cluster.VICTIM && denies) {
            return new Text(
                    "回应传闻可以否认，但要在旁边给出可查的事实。", "A rumour may be denied, with checkable facts beside the denial.");
        }
        return new Text("姿态与危机类型相合。", "The posture suits the crisis.");
    }
}
