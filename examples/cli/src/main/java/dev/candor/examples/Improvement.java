package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.LedgerLine;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A change that would raise the overall score: mending a finding, or saying what is missing.
 *
 * @param finding the index of the finding to mend; empty when something is missing
 * @param subject the id of the rule, or of the disclosure that is missing
 * @param losses the points that it costs now, by dimension or {@code overall}
 */
record Improvement(OptionalInt finding, String subject, Map<String, Double> losses) {

    private static final Map<Dimension, Double> WEIGHTS =
            ScoringProfile.standard().weights();

    /** Everything that costs points in the ledger, what weighs most in the overall score first. */
    static List<Improvement> of(Report report) {
        Map<String, Improvement> all = new LinkedHashMap<>();
        for (LedgerLine line : report.ledger()) {
            boolean mendable = line.finding().isPresent() || line.kind().equals("disclosure");
            if (mendable && line.points() < 0) {
                String what = line.finding().isPresent() ? "#" + line.finding().getAsInt() : line.subject();
                all.computeIfAbsent(what, key -> new Improvement(line.finding(), line.subject(), new LinkedHashMap<>()))
                        .losses
                        .merge(line.of(), -line.points(), Double::sum);
            }
        }
        return all.values().stream()
                .sorted(Comparator.comparingDouble(Improvement::total).reversed())
                .toList();
    }

    private double total() {
        return losses.entrySet().stream()
                .mapToDouble(loss -> loss.getValue() * weight(loss.getKey()))
                .sum();
    }

    /** What a point of a dimension weighs in the overall score; a point of the overall score itself weighs 1. */
    private static double weight(String of) {
        return WEIGHTS.entrySet().stream()
                .filter(weight -> weight.getKey().id().equals(of))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
    }
}
