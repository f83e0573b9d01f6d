package dev.candor.internal.promise;

import java.util.Arrays;

/** Keeps the numbers of features, to learn from; grows as needed. One thread. */
final class FeatureRow implements FeatureSink {

    private int[] features = new int[128];
    private int size;

    @Override
    public void add(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    @Override
    public void addAll(int[] more, int from, int to) {
        for (int i = from; i < to; i++) {
            add(more[i]);
        }
    }

    /** Forgets all features. */
    void clear() {
        size = 0;
    }

    /** The features in an array of their own. */
    int[] toArray() {
        return Arrays.copyOf(features, size);
    }
}
