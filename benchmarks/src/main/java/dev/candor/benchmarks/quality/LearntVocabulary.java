package dev.candor.benchmarks.quality;

import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.feature.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    /** A stretch of characters tells something where it weighs so many times as much as weights there spread. */
    private static final double TELLING = 2;

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
        return Vocabulary.of(
                Arrays.stream(features).mapToLong(feature -> key(feature)).toArray());
    }

    private long key(int feature) {
        return keys.get(feature - 1);
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

    /**
     * The features that are known later and tell something: all names, and stretches of characters that weigh enough for some target.
     *
     * @param targets by target what features weigh
     */
    int[] telling(List<IntToDoubleFunction> targets) {
        int[] known =
                IntStream.rangeClosed(1, keys.size()).filter(this::isKnown).toArray();
        BitSet telling = new BitSet();
        for (IntToDoubleFunction weight : targets) {
            double[] weights = Arrays.stream(known).mapToDouble(weight).toArray();
            double mean = Arrays.stream(weights).average().orElse(0);
            double variance = Arrays.stream(weights)
                    .map(of -> (of - mean) * (of - mean))
                    .average()
                    .orElse(0);
            for (int i = 0; i < known.length; i++) {
                if (Math.abs(weights[i]) >= TELLING * Math.sqrt(variance) || FeatureKey.isName(key(known[i]))) {
                    telling.set(known[i]);
                }
            }
        }
        return telling.stream().toArray();
    }

    /** What features weigh, as the model takes it: nothing for what is unknown, then each. */
    static float[] weights(IntToDoubleFunction weight, int[] features) {
        float[] weights = new float[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            weights[i + 1] = (float) weight.applyAsDouble(features[i]);
        }
        return weights;
    }
}
