package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.SentenceModel;
import dev.candor.internal.opinion.TextModel;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/** Learns which scores readers give whole texts, by their words alone. */
final class EstimateLessons {

    private static final double COST = 0.3;

    /** What is estimated. */
    private static final List<String> IDS = ids();

    private final List<LearntText> texts;
    private final int folds;
    private final LearntVocabulary vocabulary;
    private final PrintStream out;
    private final List<TextModel.Target> targets = new ArrayList<>();
    private final List<IntToDoubleFunction> weights = new ArrayList<>();

    /** What was said of a text left out, and what its readers say. */
    private record LeftOut(String corpus, double says, double readers) {}

    EstimateLessons(List<LearntText> texts, int folds, LearntVocabulary vocabulary, PrintStream out) {
        this.texts = texts;
        this.folds = folds;
        this.vocabulary = vocabulary;
        this.out = out;
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (DocumentFault fault : DocumentFault.values()) {
            ids.add(fault.dimension().id());
        }
        ids.add(TextModel.OVERALL);
        return List.copyOf(ids);
    }

    /** Learns, and prints how well scores of texts left out are ranked. */
    void learn() {
        for (String id : IDS) {
            List<LeftOut> leftOut = new ArrayList<>();
            for (int fold = 0; fold < folds; fold++) {
                int left = fold;
                RidgeRegression model = learn(
                        texts.stream()
                                .filter(text -> text.part() % folds != left)
                                .toList(),
                        id);
                texts.stream()
                        .filter(text -> text.part() % folds == left)
                        .map(text -> new LeftOut(text.corpus(), model.value(text.whole()), score(text, id)))
                        .forEach(leftOut::add);
            }
            leftOut.stream()
                    .collect(Collectors.groupingBy(LeftOut::corpus, TreeMap::new, Collectors.toList()))
                    .forEach((corpus, of) -> print(id, corpus, of));
            RidgeRegression model = learn(texts, id);
            targets.add(new TextModel.Target(id, model.bias()));
            weights.add(model::weight);
        }
    }

    private RidgeRegression learn(List<LearntText> texts, String id) {
        return RidgeRegression.learn(
                texts.stream()
                        .map(text -> new RidgeRegression.Measured(text.whole(), score(text, id)))
                        .toList(),
                COST,
                vocabulary::isKnown);
    }

    private static double score(LearntText text, String id) {
        Double score = text.scores().get(id);
        if (score == null) {
            throw new IllegalArgumentException("a text of " + text.corpus() + " has no score of '" + id + "'");
        }
        return score;
    }

    private void print(String id, String corpus, List<LeftOut> leftOut) {
        double[] says = leftOut.stream().mapToDouble(LeftOut::says).toArray();
        double[] readers = leftOut.stream().mapToDouble(LeftOut::readers).toArray();
        double distance = leftOut.stream()
                .mapToDouble(text -> Math.abs(text.says() - text.readers()))
                .average()
                .orElse(0);
        out.printf(
                Locale.ROOT,
                "%-16s %-18s estimate, left out: Spearman %.3f, distance %.1f%n",
                id,
                corpus,
                Spearman.correlation(says, readers),
                distance);
    }

    /** What whole texts are judged by. */
    List<TextModel.Target> whole() {
        return targets;
    }

    /** What a sentence adds. */
    List<SentenceModel.Target> targets() {
        return targets.stream().map(SentenceModel.Target::ofText).toList();
    }

    /** The weights of the targets. */
    List<IntToDoubleFunction> weights() {
        return weights;
    }
}
