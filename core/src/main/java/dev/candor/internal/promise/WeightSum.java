package dev.candor.internal.promise;

import java.util.function.IntConsumer;

/** Adds up what features weigh for beginning and for going on. One thread. */
final class WeightSum implements IntConsumer {

    /** By feature its two weights (see {@link WeightPair}). */
    private final short[] weights;

    private int begins;
    private int goesOn;

    /** A sum of 0. */
    WeightSum(short[] weights) {
        this.weights = weights;
    }

    @Override
    public void accept(int feature) {
        short pair = weights[feature];
        begins += WeightPair.begins(pair);
        goesOn += WeightPair.goesOn(pair);
    }

    /** Adds the sums to two others, and begins again at 0. */
    void moveTo(int[] sums, int place) {
        sums[place] += begins;
        sums[place + 1] += goesOn;
        begins = 0;
        goesOn = 0;
    }
}
