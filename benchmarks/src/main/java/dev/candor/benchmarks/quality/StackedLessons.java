package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.MultilayerPerceptron;
import dev.candor.internal.opinion.StackedFeatures;
import dev.candor.internal.opinion.StackedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns to judge sentences again by what is said around them. It learns from what models said of texts that they were not trained
 * on, so that it trusts them no more than they deserve.
 */
final class StackedLessons {

    private final List<LearntText> texts;
    private final int folds;
    private final List<String> heard = new ArrayList<>();
    /** By text, each for itself, what was said of its sentences, those of the body only, by what is heard. */
    private final IdentityHashMap<LearntText, List<double[]>> said = new IdentityHashMap<>();

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

    /**
     * What is judged again.
     *
     * @param target what of
     * @param concerned which sentences of the body are learnt from and judged
     * @param label whether the target is there
     */
    record Question(
            String target, Predicate<LearntText.LearntSentence> concerned, Predicate<LearntText.LearntSentence> label) {

        private PerceptronLearning.Answer answer(LearntText.LearntSentence sentence) {
            if (!concerned.test(sentence)) {
                return PerceptronLearning.Answer.UNKNOWN;
            }
            return label.test(sentence) ? PerceptronLearning.Answer.YES : PerceptronLearning.Answer.NO;
        }
    }

    /** A sentence of the body and what is said of it by a model that was not trained on its text. */
    record Judged(LearntText text, LearntText.LearntSentence sentence, double logit) {}

    /**
     * What was learnt.
     *
     * @param model of all texts
     * @param leftOut by target what is said of sentences left out of the learning, a part at a time
     */
    record Learnt(StackedModel model, Map<String, List<Judged>> leftOut) {}

    /** Learns the answers to all questions together, from all that was heard. */
    Learnt learn(List<Question> questions) {
        IdentityHashMap<LearntText.LearntSentence, float[]> features = features();
        List<MultilayerPerceptron> networks = IntStream.rangeClosed(0, folds)
                .parallel()
                .mapToObj(left -> learn(text -> text.part() % folds != left, questions, features))
                .toList();
        Map<String, List<Judged>> leftOut = new HashMap<>();
        for (LearntText text : texts) {
            MultilayerPerceptron network = networks.get(text.part() % folds);
            for (LearntText.LearntSentence sentence : body(text)) {
                float[] says = network.says(Objects.requireNonNull(features.get(sentence)));
                for (int q = 0; q < says.length; q++) {
                    if (questions.get(q).concerned.test(sentence)) {
                        leftOut.computeIfAbsent(questions.get(q).target, target -> new ArrayList<>())
                                .add(new Judged(text, sentence, says[q]));
                    }
                }
            }
        }
        List<String> judged = questions.stream().map(Question::target).toList();
        return new Learnt(StackedModel.of(heard, judged, networks.get(folds)), leftOut);
    }

    /** The features of every sentence, each for itself. */
    private IdentityHashMap<LearntText.LearntSentence, float[]> features() {
        IdentityHashMap<LearntText.LearntSentence, float[]> features = new IdentityHashMap<>();
        said.forEach((text, of) -> {
            List<LearntText.LearntSentence> body = body(text);
            float[] logits = new float[body.size() * heard.size()];
            for (int i = 0; i < logits.length; i++) {
                logits[i] = (float) of.get(i % heard.size())[i / heard.size()];
            }
            int[] found =
                    body.stream().mapToInt(LearntText.LearntSentence::found).toArray();
            StackedFeatures stacked = new StackedFeatures(body.size(), heard.size(), logits, found);
            for (int s = 0; s < body.size(); s++) {
                features.put(body.get(s), stacked.features(s));
            }
        });
        return features;
    }

    private MultilayerPerceptron learn(
            Predicate<LearntText> which,
            List<Question> questions,
            IdentityHashMap<LearntText.LearntSentence, float[]> features) {
        return PerceptronLearning.learn(texts.stream()
                .filter(which)
                .flatMap(text -> body(text).stream())
                .map(sentence -> new PerceptronLearning.Row(
                        Objects.requireNonNull(features.get(sentence)),
                        questions.stream()
                                .map(question -> question.answer(sentence))
                                .toArray(PerceptronLearning.Answer[]::new)))
                .toList());
    }
}
