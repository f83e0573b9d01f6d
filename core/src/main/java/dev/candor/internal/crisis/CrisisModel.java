package dev.candor.internal.crisis;

import dev.candor.Crisis;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.Vocabulary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was learnt of how the kinds of crisis are told: for every known stretch of characters how much it speaks for each kind,
 * eight bits each. Immutable and thread-safe.
 */
public final class CrisisModel implements FeatureIndex {

    private static final int STEPS = 127;
    /** 2 to the 64 by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    /** How far a product goes down to be one of the 65,536 bits of the filter. */
    private static final int TO_FILTER = 48;

    private final Vocabulary features;
    private final List<Crisis> crises;
    /** By crisis what it has without any feature. */
    private final float[] biases;
    /** By feature its weights, one for each crisis. */
    private final byte[] weights;
    /** What one step of a weight is worth. */
    private final float step;
    /** What the likeliest crisis must have to be named. */
    private final float least;
    /** The bits of all stretches: most that are not known are told so without being looked for. */
    private final long[] filter = new long[1 << (Long.SIZE - TO_FILTER - 6)];

    private CrisisModel(
            Vocabulary features, List<Crisis> crises, float[] biases, byte[] weights, float step, float least) {
        this.features = features;
        this.crises = List.copyOf(crises);
        this.biases = biases;
        this.weights = weights;
        this.step = step;
        this.least = least;
        for (int place = UNKNOWN + 1; place < features.places(); place++) {
            int bit = bit(features.key(place));
            filter[bit >>> 6] |= 1L << bit;
        }
    }

    private static int bit(long key) {
        return (int) ((key * SPREAD) >>> TO_FILTER);
    }

    /**
     * What was learnt of one crisis.
     *
     * @param crisis which
     * @param bias its logit without any feature
     * @param weights by feature, that of the unknown among them, what it adds
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Learnt(Crisis crisis, float bias, float[] weights) {}

    /**
     * The model of some crises; rounds weights to eight bits.
     *
     * @param least the logit that the likeliest crisis must have to be named
     * @throws IllegalArgumentException unless there is a weight for every feature
     */
    public static CrisisModel of(Vocabulary features, List<Learnt> learnt, float least) {
        float most = Float.MIN_NORMAL;
        for (Learnt each : learnt) {
            if (each.weights().length != features.places()) {
                throw new IllegalArgumentException(each.crisis().id() + " has " + each.weights().length
                        + " weights for " + features.places() + " features; there is one for each");
            }
            for (float weight : each.weights()) {
                most = Math.max(most, Math.abs(weight));
            }
        }
        float step = most / STEPS;
        float[] biases = new float[learnt.size()];
        byte[] weights = new byte[features.places() * learnt.size()];
        for (int c = 0; c < biases.length; c++) {
            biases[c] = learnt.get(c).bias();
            for (int place = 0; place < features.places(); place++) {
                weights[place * biases.length + c] =
                        (byte) Math.round(learnt.get(c).weights()[place] / step);
            }
        }
        return new CrisisModel(features, learnt.stream().map(Learnt::crisis).toList(), biases, weights, step, least);
    }

    /** Reads what {@link #write} wrote. */
    public static CrisisModel read(DataInput in) throws IOException {
        Vocabulary features = Vocabulary.read(in);
        int count = in.readInt();
        List<Crisis> crises = new ArrayList<>();
        float[] biases = new float[count];
        for (int c = 0; c < count; c++) {
            crises.add(Crisis.of(in.readUTF()));
            biases[c] = in.readFloat();
        }
        float step = in.readFloat();
        float least = in.readFloat();
        byte[] weights = new byte[features.places() * count];
        in.readFully(weights);
        return new CrisisModel(features, crises, biases, weights, step, least);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        features.write(out);
        out.writeInt(biases.length);
        for (int c = 0; c < biases.length; c++) {
            out.writeUTF(crises.get(c).id());
            out.writeFloat(biases[c]);
        }
        out.writeFloat(step);
        out.writeFloat(least);
        out.write(weights);
    }

    @Override
    public int place(long key) {
        int bit = bit(key);
        return (filter[bit >>> 6] & (1L << bit)) == 0 ? UNKNOWN : features.place(key);
    }

    /** The crises that it tells apart. */
    List<Crisis> crises() {
        return crises;
    }

    /** How many steps a feature speaks for a crisis, told by its number among {@link #crises}. */
    int steps(int place, int crisis) {
        return weights[place * biases.length + crisis];
    }

    /** Adds up how many steps a feature speaks for each crisis. */
    void addTo(int[] sums, int place) {
        int at = place * sums.length;
        for (int c = 0; c < sums.length; c++) {
            sums[c] += weights[at + c];
        }
    }

    /** The logit of a crisis of a text in which so many features add up to so many steps. */
    double logit(int crisis, int sum, int count) {
        return biases[crisis] + sum * step / Math.sqrt(Math.max(1, count));
    }

    /** Whether the likeliest crisis, which has this logit, is to be named. */
    boolean isEnough(double logit) {
        return logit >= least;
    }
}
