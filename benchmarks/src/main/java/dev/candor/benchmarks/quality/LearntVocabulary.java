package dev.candor.benchmarks.quality;

import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** All features of the texts that are learnt from, in the order in which they were first asked for. One thread, until all are read. */
final class LearntVocabulary implements FeatureIndex {

    /** In so many texts a feature must stand to be known later. */
    private static final int LEAST = 4;

    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Long> keys = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    /** By feature the number of texts. */
    private int[] textsWith = {};

    @Override
    public int place(long key) {
        return places.computeIfAbsent(key, unseen -> {
            keys.add(unseen);
            return keys.size();
        });
    }

    /** The number of features, that of none among them. */
    int size() {
        return 1 + keys.size();
    }

    /** Some of the features. */
    Vocabulary of(int[] features) {
        return Vocabulary.of(Arrays.stream(features)
                .mapToLong(feature -> keys.get(feature - 1))
                .toArray());
    }

    /** Counts a text, once for each name. */
    void count(String text, Set<Integer> features) {
        if (texts.add(text)) {
            for (int feature : features) {
                if (feature >= textsWith.length) {
                    textsWith = Arrays.copyOf(textsWith, 2 * feature);
                }
                textsWith[feature]++;
            }
        }
    }

    /** Whether a feature stands in enough texts to be known later. */
    boolean isKnown(int feature) {
        return feature < textsWith.length && textsWith[feature] >= LEAST;
    }

    /** The features that are known later. */
    Vocabulary known() {
        return of(knownFeatures().toArray());
    }

    /** Weights as the model takes them: that of the unknown, then those of the features that are known later. */
    float[] weights(IntToDoubleFunction weight) {
        double[] known = knownFeatures().mapToDouble(weight).toArray();
        float[] weights = new float[known.length + 1];
        for (int i = 0; i < known.length; i++) {
            weights[i + 1] = (float) known[i];
        }
        return weights;
    }

    private IntStream knownFeatures() {
        return IntStream.rangeClosed(1, keys.size()).filter(this::isKnown);
    }
}
