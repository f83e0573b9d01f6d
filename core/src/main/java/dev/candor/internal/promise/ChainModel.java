package dev.candor.internal.promise;

import dev.candor.internal.feature.Blocks;
import dev.candor.internal.feature.Vocabulary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What was learnt of how readers cut promises: for every feature of a clause how much it speaks for a clause that begins a
 * promise and for one that goes on with it, eight bits each, and how one clause follows another. Immutable and thread-safe.
 */
public final class ChainModel {

    /** What a clause is: it begins a promise, goes on with one, or is in none. */
    public enum Cut {
        BEGINS,
        GOES_ON,
        NONE
    }

    /** The number of weights of a feature; a clause in no promise has none. */
    public static final int WEIGHTS = 2;

    private static final int CUTS = Cut.values().length;
    private static final int STEPS = 127;

    private final Vocabulary features;
    private final float step;
    /** By feature its two weights (see {@link WeightPair}). */
    private final short[] weights;

    private final float[] follows;
    /** What {@link #follows} stands for, as factors; nothing goes on behind a clause in no promise. */
    private final double[] leads = new double[CUTS * CUTS];

    private final float leastShared;

    private ChainModel(Vocabulary features, float step, short[] weights, float[] follows, float leastShared) {
        this.features = features;
        this.step = step;
        this.weights = weights;
        this.follows = follows;
        this.leastShared = leastShared;
        for (Cut cut : Cut.values()) {
            for (Cut next : Cut.values()) {
                boolean possible = cut != Cut.NONE || next != Cut.GOES_ON;
                leads[pair(cut, next)] = possible ? Math.exp(follows(cut, next)) : 0;
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private static int pair(Cut cut, Cut next) {
        return cut.ordinal() * CUTS + next.ordinal();
    }

    /**
     * The model of these weights; rounds them to eight bits.
     *
     * @param weights of every feature, that of the unknown among them, for beginning and for going on
     * @param follows how much one cut speaks for the next, by both
     * @param leastShared how likely it must be that a reader draws a promise that shares half or more with a stretch
     */
    public static ChainModel of(Vocabulary features, float[] weights, float[] follows, float leastShared) {
        if (weights.length != WEIGHTS * features.places()) {
            throw new IllegalArgumentException(
                    weights.length + " weights for " + features.places() + " features; there are two for each");
        }
        if (follows.length != CUTS * CUTS) {
            throw new IllegalArgumentException(follows.length + " weights of pairs of cuts; there are " + CUTS * CUTS);
        }
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = most / STEPS;
        short[] rounded = new short[features.places()];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = WeightPair.of(
                    (byte) Math.round(weights[WEIGHTS * i] / step), (byte) Math.round(weights[WEIGHTS * i + 1] / step));
        }
        return new ChainModel(features, step, rounded, follows.clone(), leastShared);
    }

    /** Reads what {@link #write} wrote. */
    public static ChainModel read(DataInput in) throws IOException {
        Vocabulary features = Vocabulary.read(in);
        float step = in.readFloat();
        float[] follows = new float[CUTS * CUTS];
        for (int i = 0; i < follows.length; i++) {
            follows[i] = in.readFloat();
        }
        float leastShared = in.readFloat();
        short[] weights = new short[features.places()];
        Blocks.read(in, weights);
        return new ChainModel(features, step, weights, follows, leastShared);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        features.write(out);
        out.writeFloat(step);
        for (float weight : follows) {
            out.writeFloat(weight);
        }
        out.writeFloat(leastShared);
        Blocks.write(out, weights);
    }

    /** The features that it knows. */
    Vocabulary features() {
        return features;
    }

    /** By feature its two weights (see {@link WeightPair}). */
    short[] weights() {
        return weights;
    }

    /** What one step of a weight is worth. */
    float step() {
        return step;
    }

    /** How much a cut speaks for the one that follows it. */
    float follows(Cut cut, Cut next) {
        return follows[pair(cut, next)];
    }

    /** The factor by which a cut makes the one that follows it likelier. */
    double leads(Cut cut, Cut next) {
        return leads[pair(cut, next)];
    }

    /** How likely it must be that a reader draws a promise that shares half or more with a stretch that is one. */
    float leastShared() {
        return leastShared;
    }
}
