package dev.candor.internal.promise;

/** Takes the numbers of features. */
interface FeatureSink {

    /** Takes a feature. */
    void add(int feature);

    /** Takes the features {@code [from, to)} of an array; none when {@code to} is not behind {@code from}. */
    void addAll(int[] features, int from, int to);
}
