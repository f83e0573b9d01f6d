package dev.candor.benchmarks.quality;

import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.benchmarks.quality.Bootstrap.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the figures of one corpus, a line each. */
final class QualityPage {

    private static final List<FaultLabel> ALL = List.of(FaultLabel.values());
    private static final List<FaultLabel> LEADING = List.of(FaultLabel.BLAME, FaultLabel.VAGUE);
    private static final int SHOWN = 80;
    private static final int NAMED = 5;

    private final List<String> lines = new ArrayList<>();

    private QualityPage() {}

    /**
     * The figures.
     *
     * @param shown the label whose disagreements are listed below them
     * @param rounds the samples behind each range
     */
    static List<String> of(
            List<Gold> statements, Function<Gold, Outcome> grading, Optional<FaultLabel> shown, int rounds) {
        QualityPage page = new QualityPage();
        List<Judgement> judgements = page.judge(statements, grading);
        if (judgements.isEmpty()) {
            page.lines.add("nothing to score");
            return page.lines;
        }
        Quality quality = new Quality(judgements, rounds);
        page.faults(quality);
        page.strengths(quality);
        page.scores(quality);
        page.disclosures(quality.disclosures());
        shown.ifPresent(label -> quality.disagreements(label).stream()
                .limit(SHOWN)
                .forEach(disagreement -> page.lines.add(disagreement.line())));
        return page.lines;
    }

    private List<Judgement> judge(List<Gold> statements, Function<Gold, Outcome> grading) {
        List<Judgement> judgements = new ArrayList<>();
        List<String> notScored = new ArrayList<>();
        for (Gold gold : statements) {
            if (grading.apply(gold) instanceof Report report) {
                judgements.add(new Judgement(gold, report));
            } else {
                notScored.add(gold.id());
            }
        }
        if (!notScored.isEmpty()) {
            lines.add("NOT SCORED " + notScored.size() + " "
                    + notScored.stream()
                            .limit(NAMED)
                            .map(id -> "'" + id + "'")
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return judgements;
    }

    private void faults(Quality quality) {
        for (FaultLabel label : ALL) {
            Tally tally = quality.faults(label);
            lines.add(column(label.dimension().id(), 16) + " " + figures(tally) + " "
                    + written(quality.faultsRange(label)) + "  (" + tally.positive() + " positive)");
        }
        lines.add("macro-F1         " + Fixed.of(quality.meanF1(ALL), 3) + "   blame and vague "
                + Fixed.of(quality.meanF1(LEADING), 3));
        Share silence = quality.silence();
        lines.add("silence          " + Fixed.of(silence.value(), 3) + " of " + silence.whole()
                + " sentences without any label stay without findings");
        lines.add("recall by kind   "
                + quality.blameKinds().entrySet().stream()
                        .map(kind -> kind.getKey() + " " + kind.getValue().part() + "/"
                                + kind.getValue().whole())
                        .collect(Collectors.joining("  ")));
    }

    private void strengths(Quality quality) {
        for (StrengthLabel label : StrengthLabel.values()) {
            Tally tally = quality.strengths(label);
            lines.add("+ " + column(label.kind().id(), 14) + " " + figures(tally) + "  (" + tally.positive()
                    + " positive)");
        }
    }

    private void scores(Quality quality) {
        for (DocumentFault fault : DocumentFault.all()) {
            lines.add(column(fault.dimension().id(), 16) + " Spearman with severity "
                    + Fixed.of(quality.severityCorrelation(fault), 3) + " " + written(quality.severityRange(fault)));
        }
        lines.add("overall          Spearman with quality " + Fixed.of(quality.qualityCorrelation(), 3) + " "
                + written(quality.qualityRange()) + "  mean |score - quality| " + Fixed.of(quality.distance(), 1));
    }

    private void disclosures(DisclosureTallies disclosures) {
        lines.add("disclosures      missing F1 " + Fixed.of(disclosures.missingF1(), 3) + " (always missing: "
                + Fixed.of(disclosures.alwaysMissingF1(), 2) + ")   present macro-F1 "
                + Fixed.of(disclosures.presentMacroF1(), 3));
        lines.add("  "
                + disclosures.missing().entrySet().stream()
                        .map(item -> item.getKey() + " " + Fixed.of(DisclosureTallies.f1(item.getValue()), 2))
                        .collect(Collectors.joining("  ")));
    }

    private static String figures(Tally tally) {
        return "P " + Fixed.of(tally.precision(), 3) + " R " + Fixed.of(tally.recall(), 3) + " F1 "
                + Fixed.of(tally.f1(), 3);
    }

    private static String written(Optional<Range> range) {
        return range.map(Range::toString).orElse("");
    }

    private static String column(String word, int width) {
        return word + " ".repeat(Math.max(0, width - word.length()));
    }
}
