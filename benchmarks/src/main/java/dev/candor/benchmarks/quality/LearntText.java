package dev.candor.benchmarks.quality;

import dev.candor.Disclosure;
import dev.candor.Language;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.opinion.Context;
import dev.candor.internal.opinion.FeatureRow;
import dev.candor.internal.opinion.Features;
import dev.candor.internal.opinion.TextModel;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A labelled statement as the second opinion learns from it.
 *
 * @param corpus the file that it comes from
 * @param isHalf whether it is half of a minimal pair, which teaches but is no statement as they are issued
 * @param part which part of all it belongs to, with what is told after the same statement
 * @param matches what the rules found
 * @param present by disclosure whether both readers found it there; nothing where they differ
 * @param scores what the readers give it, 100 is best, by the ids of what is estimated
 * @param sentences its sentences
 * @param whole the features of all sentences together, as the text model sees them
 */
record LearntText(
        String corpus,
        boolean isHalf,
        int part,
        List<Match> matches,
        Map<String, Boolean> present,
        Map<String, Double> scores,
        List<LearntSentence> sentences,
        LearntRow whole) {
    /**
     * One sentence.
     *
     * @param isBody whether it belongs to the body of the statement
     * @param alone its features
     * @param related the same and its relations
     * @param inContext the same and what the rules say of it and around it
     * @param found what the rules found there, as {@link Context#found} tells
     * @param labels by letter whether both readers set it, nothing where they differ; by disclosure whether it shows it,
     *     nothing in statements of which nobody said so
     */
    record LearntSentence(
            boolean isBody,
            LearntRow alone,
            LearntRow related,
            LearntRow inContext,
            int found,
            Map<String, Boolean> labels) {}

    /**
     * What is seen of texts.
     *
     * @param features of sentences
     * @param cards what the rules say of them
     */
    record Sight(Features features, Context.Cards cards) {

        static Sight of(Language language, FeatureIndex index) {
            return new Sight(
                    new Features(language.reader().parts().lexicon(), index),
                    new Context.Cards(language.cards(), index));
        }
    }

    /** The features of all sentences, those of what the rules say among them. */
    Set<Integer> features() {
        return sentences.stream()
                .flatMapToInt(sentence -> Arrays.stream(sentence.inContext().features()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Reads a statement; {@code letters} are the labels to learn. */
    static LearntText of(
            Language language,
            Sight sight,
            String corpus,
            int part,
            Gold gold,
            Optional<Evidence> evidence,
            List<String> letters) {
        var reading = language.reader().read(Statement.of(gold.text()));
        List<Match> matches = language.reader().match(reading);
        Context context = new Context(reading, matches, sight.cards());
        FeatureRow row = new FeatureRow();
        List<LearntSentence> sentences = new ArrayList<>();
        for (int index = 0; index < reading.sentences().size(); index++) {
            Sentence sentence = reading.sentences().get(index);
            sight.features().of(reading, sentence, row);
            context.of(index, row);
            Span span = reading.text().toOriginal(sentence.start(), sentence.end());
            Map<String, Boolean> labels = new HashMap<>();
            for (String letter : letters) {
                label(gold, span, letter).ifPresent(label -> labels.put(letter, label));
            }
            evidence.ifPresent(of -> {
                for (Disclosure.Item item : Disclosure.Item.values()) {
                    labels.put(item.id(), covered(gold, span).anyMatch(s -> of.shows(item, s)));
                }
            });
            sentences.add(new LearntSentence(
                    sentence.kind() == Sentence.Kind.BODY,
                    LearntRow.of(row, row.readings()),
                    LearntRow.of(row, row.relations()),
                    LearntRow.of(row, row.size()),
                    context.found(index),
                    labels));
        }
        LearntRow whole = LearntRow.sum(
                sentences.stream().map(LearntSentence::alone).toList(), TextModel.share(sentences.size()));
        return new LearntText(corpus, gold.isHalf(), part, matches, present(gold), scores(gold), sentences, whole);
    }

    private static Map<String, Double> scores(Gold gold) {
        Map<String, Double> scores = new TreeMap<>();
        for (DocumentFault fault : DocumentFault.values()) {
            scores.put(fault.dimension().id(), 100 - 10 * gold.severity(fault.key()));
        }
        scores.put(TextModel.OVERALL, gold.quality());
        return scores;
    }

    private static Map<String, Boolean> present(Gold gold) {
        Map<String, Boolean> present = new HashMap<>();
        for (Disclosure.Item item : Disclosure.Item.values()) {
            String x = gold.x().present().get(item.id());
            String y = gold.y().present().get(item.id());
            if (x != null && x.equals(y) && Set.of("yes", "no").contains(x)) {
                present.put(item.id(), x.equals("yes"));
            }
        }
        return present;
    }

    /** A label holds for a sentence that covers more than half of a labelled one. */
    private static Optional<Boolean> label(Gold gold, Span span, String letter) {
        Set<Optional<Boolean>> labels =
                covered(gold, span).mapToObj(s -> gold.isLabelled(s, letter)).collect(Collectors.toSet());
        boolean any = labels.contains(Optional.of(true));
        return any || !labels.contains(Optional.<Boolean>empty()) ? Optional.of(any) : Optional.empty();
    }

    /** The labelled sentences of which a span covers more than half. */
    private static IntStream covered(Gold gold, Span span) {
        return IntStream.range(0, gold.sentences().size()).filter(s -> {
            Span of = gold.sentences().get(s).span();
            int overlap = Math.min(span.end(), of.end()) - Math.max(span.start(), of.start());
            return 2 * overlap > of.end() - of.start();
        });
    }
}
