package dev.candor.internal.score;

import dev.candor.Confidence;
import dev.candor.Disclosure;
import dev.candor.Estimate;
import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.Improvement;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Severity;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What scores are made of. Immutable.
 *
 * @param findings all findings
 * @param impressions sentences that may be held against the text or to its credit
 * @param estimates the scores that readers would give the whole text
 * @param disclosures the eleven
 * @param asked strengths that the crisis asks for
 * @param shown how many sentences are likely to show each strength
 */
public record Evidence(
        List<Finding> findings,
        List<Impression> impressions,
        List<Estimate> estimates,
        List<Disclosure> disclosures,
        Set<Strength.Kind> asked,
        Map<Strength.Kind, Double> shown) {

    private static final List<Strength.Kind> STRENGTHS = List.of(Strength.Kind.values());

    /** A strength that fewer sentences than this are likely to show is worth adding. */
    private static final double HARDLY = 0.5;

    /** Copies the collections. */
    public Evidence {
        findings = List.copyOf(findings);
        impressions = List.copyOf(impressions);
        estimates = List.copyOf(estimates);
        disclosures = List.copyOf(disclosures);
        asked = asked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(asked));
        shown = shown.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(shown));
    }

    /** The evidence of a statement, for an occasion that asks for some strengths. */
    public static Evidence of(
            Set<Strength.Kind> asked,
            List<Finding> findings,
            List<Impression> impressions,
            List<Estimate> estimates,
            List<Disclosure> disclosures,
            List<Strength> strengths) {
        return new Evidence(findings, impressions, estimates, disclosures, asked, shown(impressions, strengths));
    }

    /** The evidence of a report, for an occasion that asks for some strengths. */
    public static Evidence of(Set<Strength.Kind> asked, Report report) {
        return of(
                asked,
                report.findings(),
                report.impressions(),
                report.estimates(),
                report.disclosures(),
                report.strengths());
    }

    /** How many sentences are likely to show each strength; one that leaves no impression counts in full. */
    private static Map<Strength.Kind, Double> shown(List<Impression> impressions, List<Strength> found) {
        Map<Strength.Kind, Double> shown = new EnumMap<>(Strength.Kind.class);
        ImpressionsByPlace byPlace = new ImpressionsByPlace(impressions);
        for (Strength.Kind kind : STRENGTHS) {
            double sum = 0;
            for (int i = 0; i < impressions.size(); i++) {
                Impression impression = impressions.get(i);
                sum += impression.of() == kind ? impression.likelihood() : 0;
            }
            for (int i = 0; i < found.size(); i++) {
                Strength strength = found.get(i);
                sum += strength.kind() == kind && !byPlace.hasOf(strength) ? 1 : 0;
            }
            shown.put(kind, sum);
        }
        return shown;
    }

    /** What mending a finding changes: equal ones raise a score alike. */
    private record Mend(String rule, Severity severity, Confidence confidence, double relief) {}

    /**
     * Every single change that could raise a score: a finding mended, a disclosure made, a strength added. Of findings that
     * raise it alike the first.
     */
    List<Improvement> changes() {
        List<Improvement> changes = new ArrayList<>();
        ImpressionsByPlace byPlace = new ImpressionsByPlace(impressions);
        Set<Mend> seen = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            double relief = byPlace.of(finding).stream()
                    .mapToDouble(impression -> impression.likelihood() - Impression.LEAST)
                    .sum();
            if (finding.counts()
                    && seen.add(new Mend(finding.rule(), finding.severity(), finding.confidence(), relief))) {
                changes.add(new Improvement(0, OptionalInt.of(i), Optional.empty(), Optional.empty()));
            }
        }
        for (Disclosure disclosure : disclosures) {
            if (disclosure.presence() == Presence.MISSING || disclosure.presence() == Presence.VAGUE) {
                changes.add(new Improvement(0, OptionalInt.empty(), Optional.of(disclosure.item()), Optional.empty()));
            }
        }
        for (Strength.Kind kind : STRENGTHS) {
            if (asked.contains(kind) && shown.getOrDefault(kind, 0.0) < HARDLY) {
                changes.add(new Improvement(0, OptionalInt.empty(), Optional.empty(), Optional.of(kind)));
            }
        }
        return changes;
    }

    /** As if a change had been made; findings keep their indexes, and what is mended leaves no impression. */
    Evidence after(Improvement change) {
        List<Finding> left = new ArrayList<>(findings);
        List<Impression> felt = new ArrayList<>(impressions);
        change.finding().ifPresent(i -> {
            left.set(i, findings.get(i).asHint());
            felt.removeIf(impression -> impression.isOf(findings.get(i)));
        });
        List<Disclosure> made = new ArrayList<>(disclosures);
        change.disclosure()
                .ifPresent(item ->
                        made.replaceAll(d -> d.item() == item ? new Disclosure(item, Presence.PRESENT, d.span()) : d));
        Map<Strength.Kind, Double> told = new HashMap<>(shown);
        change.strength().ifPresent(kind -> told.merge(kind, 1.0, Double::sum));
        return new Evidence(left, felt, estimates, made, asked, told);
    }
}
