package dev.candor.benchmarks.quality;

import dev.candor.benchmarks.quality.Bootstrap.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All figures for a set of judged statements. Computes, and prints nothing. */
final class Quality {

    private final List<Judgement> judgements;
    private final List<SentenceTallies> sentences;
    private final Bootstrap bootstrap;
    private final int[] everyone;

    Quality(List<Judgement> judgements, int rounds) {
        this.judgements = List.copyOf(judgements);
        this.sentences = judgements.stream().map(SentenceTallies::of).toList();
        this.bootstrap = new Bootstrap(judgements.size(), rounds);
        this.everyone = IntStream.range(0, judgements.size()).toArray();
    }

    Tally faults(FaultLabel label) {
        return faults(label, everyone);
    }

    Optional<Range> faultsRange(FaultLabel label) {
        return bootstrap.range(sample -> faults(label, sample).f1());
    }

    /** The mean F1 of some labels. */
    double meanF1(List<FaultLabel> labels) {
        double sum = 0;
        for (FaultLabel label : labels) {
            sum += faults(label).f1();
        }
        return sum / labels.size();
    }

    Tally strengths(StrengthLabel label) {
        return sentences.stream().map(tallies -> tallies.strengths(label)).reduce(Tally.EMPTY, Tally::plus);
    }

    Share silence() {
        return sentences.stream().map(SentenceTallies::silence).reduce(Share.EMPTY, Share::plus);
    }

    SortedMap<String, Share> blameKinds() {
        SortedMap<String, Share> all = new TreeMap<>();
        for (SentenceTallies tallies : sentences) {
            tallies.blameKinds().forEach((kind, share) -> all.merge(kind, share, Share::plus));
        }
        return all;
    }

    /** How the readers' severity of a fault goes with the lack of points in its dimension. */
    double severityCorrelation(DocumentFault fault) {
        return severityCorrelation(fault, everyone);
    }

    Optional<Range> severityRange(DocumentFault fault) {
        return bootstrap.range(sample -> severityCorrelation(fault, sample));
    }

    /** How the readers' quality goes with the overall score. */
    double qualityCorrelation() {
        return qualityCorrelation(everyone);
    }

    Optional<Range> qualityRange() {
        return bootstrap.range(this::qualityCorrelation);
    }

    /** The mean distance of the overall score from the readers' quality. */
    double distance() {
        double sum = 0;
        for (Judgement judgement : judgements) {
            sum += Math.abs(judgement.gold().quality() - overall(judgement));
        }
        return sum / Math.max(1, judgements.size());
    }

    DisclosureTallies disclosures() {
        return new DisclosureTallies(judgements);
    }

    List<Disagreement> disagreements(FaultLabel label) {
        return sentences.stream()
                .flatMap(tallies -> tallies.disagreements().stream())
                .filter(disagreement -> disagreement.label() == label)
                .toList();
    }

    private Tally faults(FaultLabel label, int[] sample) {
        Tally sum = Tally.EMPTY;
        for (int i : sample) {
            sum = sum.plus(sentences.get(i).faults(label));
        }
        return sum;
    }

    private double severityCorrelation(DocumentFault fault, int[] sample) {
        return correlation(
                sample,
                judgement -> judgement.gold().severity(fault.key()),
                judgement -> -judgement.report().score(fault.dimension()).value());
    }

    private double qualityCorrelation(int[] sample) {
        return correlation(sample, judgement -> judgement.gold().quality(), Quality::overall);
    }

    private double correlation(int[] sample, ToDoubleFunction<Judgement> readers, ToDoubleFunction<Judgement> program) {
        return Spearman.correlation(values(sample, readers), values(sample, program));
    }

    private double[] values(int[] sample, ToDoubleFunction<Judgement> value) {
        return Arrays.stream(sample)
                .mapToDouble(i -> value.applyAsDouble(judgements.get(i)))
                .toArray();
    }

    private static double overall(Judgement judgement) {
        return judgement.report().overall().value();
    }
}
