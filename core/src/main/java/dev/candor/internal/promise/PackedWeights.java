package dev.candor.internal.promise;

import dev.candor.internal.promise.ChainFeatures.Whose;

/**
 * What the signs of clauses weigh in up to three views, so that they are added up in all of them at once: a word for
 * beginning and one for going on, a third of its bits for each view, room for thousands of signs. Immutable and thread-safe.
 */
final class PackedWeights {

    private static final int BITS = Long.SIZE / 3;

    private final int views;
    /** By sign its two words. */
    private final long[] words;

    PackedWeights(ChainFeatures features, short[] weights, Whose... views) {
        this.views = views.length;
        this.words = new long[ChainModel.WEIGHTS * features.signs().names().size()];
        for (int i = 0; i < words.length; i++) {
            int sign = i / ChainModel.WEIGHTS;
            for (int view = 0; view < views.length; view++) {
                short pair = weights[features.signsOf(views[view])[sign]];
                long weight = i % ChainModel.WEIGHTS == 0 ? WeightPair.begins(pair) : WeightPair.goesOn(pair);
                words[i] += weight << (BITS * view);
            }
        }
    }

    /** Adds what signs weigh in each view to {@code sums}, two for every view from {@code place} on. */
    void add(ClauseRow row, int[] sums, int place) {
        long begins = 0;
        long goesOn = 0;
        for (int i = 0; i < row.size(); i++) {
            int at = ChainModel.WEIGHTS * row.get(i);
            begins += words[at];
            goesOn += words[at + 1];
        }
        for (int view = 0; view < views; view++) {
            int at = place + ChainModel.WEIGHTS * view;
            sums[at] += part(begins, view);
            sums[at + 1] += part(goesOn, view);
        }
    }

    /** The part of a word for a view; what lower parts below 0 took from it is given back by rounding. */
    private static int part(long word, int view) {
        long half = (1L << (BITS * view)) >> 1;
        int above = Long.SIZE - BITS;
        return (int) ((word + half) >> (BITS * view) << above >> above);
    }
}
