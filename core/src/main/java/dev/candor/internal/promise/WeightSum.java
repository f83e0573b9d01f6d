package dev.candor.internal.promise;

/** Adds up what features weigh for beginning and for going on. One thread. */
final class WeightSum implements FeatureSink {

    /** By feature its two weights, a byte each. */
    private final short[] weights;

    private int begins;
    private int goesOn;

    /** A sum of 0. */
    WeightSum(short[] weights) {
        this.weights = weights;
    }

    /** The weights of a model, two by two, as sums take them. */
    static short[] pairs(byte[] weights) {
        short[] pairs = new short[weights.length / UnitModel.WEIGHTS];
        for (int feature = 0; feature < pairs.length; feature++) {
            int at = UnitModel.WEIGHTS * feature;
            pairs[feature] = (short) ((weights[at] & 0xFF) | weights[at + 1] << 8);
        }
        return pairs;
    }

    @Override
    public void add(int feature) {
        begins += (byte) weights[feature];
        goesOn += weights[feature] >> 8;
    }

    @Override
    public void addAll(int[] features, int from, int to) {
        int toBegin = 0;
        int toGoOn = 0;
        for (int i = from; i < to; i++) {
            int pair = weights[features[i]];
            toBegin += (byte) pair;
            toGoOn += pair >> 8;
        }
        begins += toBegin;
        goesOn += toGoOn;
    }

    /** Adds the sums to two others, and begins again at 0. */
    void moveTo(int[] sums, int place) {
        sums[place] += begins;
        sums[place + 1] += goesOn;
        begins = 0;
        goesOn = 0;
    }
}
