package dev.candor.benchmarks.quality;

import dev.candor.Finding;
import dev.candor.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the sentences of one statement come to. */
final class SentenceTallies {

    private final Map<FaultLabel, Tally> faults = new EnumMap<>(FaultLabel.class);
    private final Map<StrengthLabel, Tally> strengths = new EnumMap<>(StrengthLabel.class);
    private final SortedMap<String, Share> blameKinds = new TreeMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private Share silence = Share.EMPTY;

    private SentenceTallies() {}

    /** Compares sentence by sentence. */
    static SentenceTallies of(Judgement judgement) {
        SentenceTallies tallies = new SentenceTallies();
        for (int i = 0; i < judgement.gold().sentences().size(); i++) {
            tallies.addFaults(judgement, i);
            tallies.addStrengths(judgement, i);
        }
        return tallies;
    }

    /** The sentences on whose label both readers agree. */
    Tally faults(FaultLabel label) {
        return faults.getOrDefault(label, Tally.EMPTY);
    }

    /** The sentences on whose label both readers agree. */
    Tally strengths(StrengthLabel label) {
        return strengths.getOrDefault(label, Tally.EMPTY);
    }

    /** By kind of blame, the found ones among those that both readers name alike. */
    SortedMap<String, Share> blameKinds() {
        return blameKinds;
    }

    /** The sentences without finding among those without label. */
    Share silence() {
        return silence;
    }

    /** Where the program differs from readers who agree, sentence by sentence. */
    List<Disagreement> disagreements() {
        return disagreements;
    }

    private void addFaults(Judgement judgement, int i) {
        Gold gold = judgement.gold();
        boolean anyHit = false;
        for (FaultLabel label : FaultLabel.values()) {
            List<Finding> hits = hits(judgement, i, label);
            boolean hit = !hits.isEmpty();
            anyHit |= hit;
            Optional<Boolean> labelled = gold.isLabelled(i, label.letter());
            if (labelled.isEmpty()) {
                continue;
            }
            faults.merge(label, Tally.of(labelled.get(), hit), Tally::plus);
            if (label == FaultLabel.BLAME) {
                addBlameKinds(gold, i, hit);
            }
            if (labelled.get() != hit) {
                disagreements.add(new Disagreement(
                        label, gold.id(), gold.sentences().get(i).text(), hits));
            }
        }
        if (gold.isPlain(i)) {
            silence = silence.plus(Share.of(!anyHit));
        }
    }

    private void addBlameKinds(Gold gold, int i, boolean hit) {
        Set<String> kinds = new LinkedHashSet<>(gold.x().labels().get(i));
        kinds.retainAll(gold.y().labels().get(i));
        for (String label : kinds) {
            if (label.startsWith("B")) {
                String kind = label.substring(Math.min(2, label.length()));
                blameKinds.merge(kind, Share.of(hit), Share::plus);
            }
        }
    }

    private void addStrengths(Judgement judgement, int i) {
        Sentence sentence = judgement.gold().sentences().get(i);
        for (StrengthLabel label : StrengthLabel.values()) {
            boolean hit = judgement.report().strengths().stream()
                    .anyMatch(strength -> strength.kind() == label.kind() && sentence.isHitBy(strength));
            judgement
                    .gold()
                    .isLabelled(i, label.letter())
                    .ifPresent(labelled -> strengths.merge(label, Tally.of(labelled, hit), Tally::plus));
        }
    }

    private static List<Finding> hits(Judgement judgement, int i, FaultLabel label) {
        Report report = judgement.report();
        Sentence sentence = judgement.gold().sentences().get(i);
        return report.findings().stream()
                .filter(finding -> finding.dimension() == label.dimension() && sentence.isHitBy(finding))
                .toList();
    }
}
