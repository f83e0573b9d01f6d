package dev.candor.benchmarks.quality;

import dev.candor.Disclosure;
import dev.candor.internal.opinion.DisclosureFeatures;
import dev.candor.internal.opinion.DisclosureModel;
import dev.candor.internal.opinion.SentenceModel;
import dev.candor.internal.opinion.TextModel;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Learns what shows a disclosure: first of sentences, from those that a reader marked, and of the words of whole texts, then of
 * texts, from what the rules found and from what the first two say of what they were not trained on.
 */
final class DisclosureLessons {

    /** What is learnt. */
    private static final List<String> IDS =
            Arrays.stream(Disclosure.Item.values()).map(Disclosure.Item::id).toList();

    private static final double SENTENCE_L2 = 0.08;
    private static final double WHOLE_L2 = 0.1;
    private static final double TEXT_L2 = 3;

    /** Where a row says whether a rule found the item shown: behind two features. */
    private static final int SHOWN = 2;

    private final List<Heard> texts;
    private final int folds;
    private final LearntVocabulary vocabulary;
    private final PrintStream out;
    private final List<SentenceModel.Target> targets = new ArrayList<>();
    private final List<IntToDoubleFunction> weights = new ArrayList<>();
    private final List<TextModel.Target> whole = new ArrayList<>();

    /** A text and what speaks for and against its disclosures. */
    private record Heard(LearntText text, DisclosureFeatures features) {}

    /** Learns from the texts of which somebody marked the sentences. */
    DisclosureLessons(List<LearntText> texts, int folds, LearntVocabulary vocabulary, PrintStream out) {
        this.texts = texts.stream()
                .filter(text ->
                        text.sentences().stream().anyMatch(s -> s.labels().containsKey(IDS.get(0))))
                .map(text -> new Heard(
                        text,
                        new DisclosureFeatures(
                                IDS, text.matches(), text.sentences().size())))
                .toList();
        this.folds = folds;
        this.vocabulary = vocabulary;
        this.out = out;
    }

    /** What whole texts are judged by; the weights are among those of the targets. */
    List<TextModel.Target> whole() {
        return whole;
    }

    /** What sentences are judged by. */
    List<SentenceModel.Target> targets() {
        return targets;
    }

    /** The weights of the targets. */
    List<IntToDoubleFunction> weights() {
        return weights;
    }

    /** Learns first of sentences, then of texts. */
    DisclosureModel learn() {
        List<MaximumEntropy> ofSentences = each(this::learnSentences);
        for (int item = 0; item < IDS.size(); item++) {
            MaximumEntropy learnt = ofSentences.get(item);
            targets.add(SentenceModel.Target.ofDisclosure(IDS.get(item), learnt.bias()));
            weights.add(learnt::weight);
        }
        List<MaximumEntropy> ofWholes = each(this::learnWhole);
        for (int item = 0; item < IDS.size(); item++) {
            MaximumEntropy learnt = ofWholes.get(item);
            whole.add(new TextModel.Target(IDS.get(item), learnt.bias()));
            targets.add(SentenceModel.Target.ofText(whole.get(item)));
            weights.add(learnt::weight);
        }
        float[][] ofTexts = new float[IDS.size()][];
        for (int item = 0; item < IDS.size(); item++) {
            ofTexts[item] = learnTexts(item);
        }
        return DisclosureModel.of(IDS, ofTexts);
    }

    private static List<MaximumEntropy> each(IntFunction<MaximumEntropy> lesson) {
        return IntStream.range(0, IDS.size()).parallel().mapToObj(lesson).toList();
    }

    private List<Heard> in(int fold) {
        return texts.stream()
                .filter(heard -> heard.text().part() % folds == fold)
                .toList();
    }

    private List<Heard> notIn(int fold) {
        return texts.stream()
                .filter(heard -> heard.text().part() % folds != fold)
                .toList();
    }

    private MaximumEntropy learnSentences(int item) {
        for (int fold = 0; fold < folds; fold++) {
            MaximumEntropy model = ofSentences(notIn(fold), item);
            for (Heard heard : in(fold)) {
                List<LearntText.LearntSentence> sentences = heard.text().sentences();
                for (int s = 0; s < sentences.size(); s++) {
                    heard.features().hear(item, s, model.logit(sentences.get(s).alone()));
                }
            }
        }
        return ofSentences(texts, item);
    }

    private MaximumEntropy learnWhole(int item) {
        for (int fold = 0; fold < folds; fold++) {
            MaximumEntropy model = ofWhole(notIn(fold), item);
            in(fold).forEach(heard ->
                    heard.features().hearWhole(item, model.logit(heard.text().whole())));
        }
        return ofWhole(texts, item);
    }

    private MaximumEntropy ofWhole(List<Heard> texts, int item) {
        List<MaximumEntropy.Answered> rows =
                answered(texts, item, heard -> heard.text().whole());
        return MaximumEntropy.learn(rows, WHOLE_L2, Emphasis.of(rows), vocabulary::isKnown);
    }

    private MaximumEntropy ofSentences(List<Heard> texts, int item) {
        List<MaximumEntropy.Answered> rows = texts.stream()
                .flatMap(heard -> heard.text().sentences().stream())
                .map(sentence -> new MaximumEntropy.Answered(
                        sentence.alone(), sentence.labels().getOrDefault(IDS.get(item), false)))
                .toList();
        return MaximumEntropy.learn(rows, SENTENCE_L2, Emphasis.of(rows), vocabulary::isKnown);
    }

    private float[] learnTexts(int item) {
        Function<Heard, LearntRow> features =
                heard -> LearntRow.of(heard.features().features(item));
        Tally rules = Tally.EMPTY;
        Tally both = Tally.EMPTY;
        for (int fold = 0; fold < folds; fold++) {
            MaximumEntropy model = MaximumEntropy.learn(answered(notIn(fold), item, features), TEXT_L2, Emphasis.NONE);
            for (MaximumEntropy.Answered answered : answered(in(fold), item, features)) {
                boolean shown = answered.row().values()[SHOWN] > 0;
                rules = rules.plus(Tally.of(!answered.answer(), !shown));
                both = both.plus(Tally.of(!answered.answer(), model.logit(answered.row()) <= 0));
            }
        }
        out.printf(
                Locale.ROOT,
                "%-16s missing, left out: rules %s   both %s%n",
                IDS.get(item),
                rules.figures(),
                both.figures());
        MaximumEntropy model = MaximumEntropy.learn(answered(texts, item, features), TEXT_L2, Emphasis.NONE);
        return model.biasAndWeights(texts.get(0).features().features(item).length);
    }

    /** The texts of which both readers say the same of an item. */
    private static List<MaximumEntropy.Answered> answered(List<Heard> texts, int item, Function<Heard, LearntRow> row) {
        List<MaximumEntropy.Answered> answered = new ArrayList<>();
        for (Heard heard : texts) {
            Boolean present = heard.text().present().get(IDS.get(item));
            if (present != null) {
                answered.add(new MaximumEntropy.Answered(row.apply(heard), present));
            }
        }
        return answered;
    }
}
