package dev.candor.internal.promise;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learnt of how readers cut promises: for every feature of a clause how much it speaks for a clause that begins a
 * promise and for one that goes on with it, eight bits each, and how one clause follows another. Immutable and thread-safe.
 */
public final class UnitModel {

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

    private final List<String> signs;
    private final float step;
    private final byte[] weights;
    private final float[] follows;
    /** What {@link #follows} stands for, as factors; nothing goes on behind a clause in no promise. */
    private final double[] leads = new double[CUTS * CUTS];

    private final float leastShared;

    /** Knows nothing: by it no clause is in a promise. Something to begin with when features have changed. */
    public static final UnitModel EMPTY = new UnitModel(List.of(), 0, new byte[0], new float[CUTS * CUTS], 2);

    private UnitModel(List<String> signs, float step, byte[] weights, float[] follows, float leastShared) {
        this.signs = List.copyOf(signs);
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
     * @param signs the names of the signs of clauses, by number
     * @param weights of every feature, for beginning and for going on
     * @param follows how much one cut speaks for the next, by both
     * @param leastShared how likely it must be that a reader draws a promise that shares half or more with a stretch
     */
    public static UnitModel of(List<String> signs, float[] weights, float[] follows, float leastShared) {
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = most / STEPS;
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.round(weights[i] / step);
        }
        return new UnitModel(signs, step, rounded, follows.clone(), leastShared);
    }

    /** Reads what {@link #write} wrote. */
    public static UnitModel read(DataInput in) throws IOException {
        List<String> signs = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            signs.add(in.readUTF());
        }
        float step = in.readFloat();
        float[] follows = new float[CUTS * CUTS];
        for (int i = 0; i < follows.length; i++) {
            follows[i] = in.readFloat();
        }
        float leastShared = in.readFloat();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new UnitModel(signs, step, weights, follows, leastShared);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeShort(signs.size());
        for (String sign : signs) {
            out.writeUTF(sign);
        }
        out.writeFloat(step);
        for (float weight : follows) {
            out.writeFloat(weight);
        }
        out.writeFloat(leastShared);
        out.writeInt(weights.length);
        out.write(weights);
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

    /**
     * The weights by the numbers that features have with some lexicon; signs that it did not have when the model was
     * trained count nothing.
     */
    byte[] weights(UnitFeatures features) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int sign = 0; sign < signs.size(); sign++) {
            numbers.put(signs.get(sign), sign);
        }
        if (weights.length == 0) {
            return new byte[WEIGHTS * features.size()];
        }
        List<String> names = features.names();
        int views = features.views();
        int rest = WEIGHTS * (features.size() - views * names.size());
        if (weights.length != WEIGHTS * views * signs.size() + rest) {
            throw new IllegalArgumentException(
                    "the model has " + weights.length + " weights; this version of Candor needs "
                            + (WEIGHTS * views * signs.size() + rest) + ": train it anew");
        }
        byte[] bound = new byte[WEIGHTS * features.size()];
        for (int view = 0; view < views; view++) {
            for (int name = 0; name < names.size(); name++) {
                Integer sign = numbers.get(names.get(name));
                if (sign != null) {
                    int from = WEIGHTS * (view * signs.size() + sign);
                    System.arraycopy(weights, from, bound, WEIGHTS * (view * names.size() + name), WEIGHTS);
                }
            }
        }
        System.arraycopy(weights, weights.length - rest, bound, bound.length - rest, rest);
        return bound;
    }
}
