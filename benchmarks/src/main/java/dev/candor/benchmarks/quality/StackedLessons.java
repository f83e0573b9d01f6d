package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.StackedFeatures;
import dev.candor.internal.opinion.StackedModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns to judge sentences again by what is said around them. It learns from what models said of texts that they were not trained
 * on, so that it trusts them no more than they deserve.
 */
final class StackedLessons {

    private static final double L2 = 1;

    private final List<LearntText> texts;
    private final int folds;
    /** What is heard, and what is judged again. */
    private final List<String> heard = new ArrayList<>();

    private final List<String> judged = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    /** By text, each for itself, what was said of its sentences, those of the body only, by what is heard. */
    private final IdentityHashMap<LearntText, List<double[]>> said = new IdentityHashMap<>();
    /** The features of every sentence, each for itself. */
    private final IdentityHashMap<LearntText.LearntSentence, LearntRow> rows = new IdentityHashMap<>();

    /** Lessons on texts in so many parts. */
    StackedLessons(List<LearntText> texts, int folds) {
        this.texts = texts;
        this.folds = folds;
        texts.forEach(text -> said.put(text, new ArrayList<>()));
    }

    /** The sentences of the body, in their order. */
    private static List<LearntText.LearntSentence> body(LearntText text) {
        return text.sentences().stream()
                .filter(LearntText.LearntSentence::isBody)
                .toList();
    }

    /**
     * Hears what models say of a target.
     *
     * @param model the one that was not trained on a text
     * @param row what they see of a sentence
     */
    void hear(
            String target,
            Function<LearntText, MaximumEntropy> model,
            Function<LearntText.LearntSentence, LearntRow> row) {
        heard.add(target);
        said.forEach((text, of) -> of.add(body(text).stream()
                .mapToDouble(sentence -> model.apply(text).logit(row.apply(sentence)))
                .toArray()));
    }

    /** To be called when all was heard, and before anything is learnt. */
    void begin() {
        said.forEach((text, of) -> {
            List<LearntText.LearntSentence> body = body(text);
            float[] logits = new float[body.size() * heard.size()];
            for (int i = 0; i < logits.length; i++) {
                logits[i] = (float) of.get(i % heard.size())[i / heard.size()];
            }
            StackedFeatures features = new StackedFeatures(body.size(), heard.size(), logits);
            for (int s = 0; s < body.size(); s++) {
                rows.put(body.get(s), LearntRow.of(features.features(s)));
            }
        });
    }

    /** A sentence of the body and what is said of it by a model that was not trained on its text. */
    record Judged(LearntText text, LearntText.LearntSentence sentence, double logit) {}

    /**
     * Learns a target, and answers what is said of the sentences left out, a part at a time.
     *
     * @param concerned which sentences of the body are learnt from and judged
     */
    List<Judged> learn(
            String target, Predicate<LearntText.LearntSentence> concerned, Predicate<LearntText.LearntSentence> label) {
        List<MaximumEntropy> models = IntStream.rangeClosed(0, folds)
                .parallel()
                .mapToObj(left -> learn(text -> text.part() % folds != left, concerned, label))
                .toList();
        judged.add(target);
        weights.add(models.get(folds).biasAndWeights(StackedFeatures.size(heard.size())));
        List<Judged> leftOut = new ArrayList<>();
        for (LearntText text : texts) {
            MaximumEntropy model = models.get(text.part() % folds);
            body(text).stream()
                    .filter(concerned)
                    .map(sentence -> new Judged(text, sentence, model.logit(row(sentence))))
                    .forEach(leftOut::add);
        }
        return leftOut;
    }

    private LearntRow row(LearntText.LearntSentence sentence) {
        LearntRow row = rows.get(sentence);
        if (row == null) {
            throw new IllegalStateException("a sentence was not heard before lessons began");
        }
        return row;
    }

    private MaximumEntropy learn(
            Predicate<LearntText> which,
            Predicate<LearntText.LearntSentence> concerned,
            Predicate<LearntText.LearntSentence> label) {
        return MaximumEntropy.learn(
                texts.stream()
                        .filter(which)
                        .flatMap(text -> body(text).stream())
                        .filter(concerned)
                        .map(sentence -> new MaximumEntropy.Answered(row(sentence), label.test(sentence)))
                        .toList(),
                L2,
                Emphasis.NONE);
    }

    /** What was learnt. */
    StackedModel model() {
        return StackedModel.of(heard, judged, weights.toArray(float[][]::new));
    }
}
