package dev.candor.internal.opinion;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model of sentences: for each target a weight a bucket, eight bits each. What it says of a sentence is in
 * logits: above 0 it is likelier than not, as far as the labelled statements go. Immutable and thread-safe.
 */
public final class SentenceModel {

    /**
     * What the model judges.
     *
     * @param id the id of a dimension or a strength
     * @param bias what it says of a sentence without features
     * @param believed from here on the model is right often enough to speak without a rule
     * @param agreed from here on a hint of a rule is most likely a fault
     * @param doubted from here down a rule that speaks is most likely wrong
     */
    public record Target(String id, float bias, float believed, float agreed, float doubted) {}

    private static final int STEPS = 127;

    private final List<Target> targets;
    /** By target the weight of one step. */
    private final float[] steps;
    /** By bucket, then by target. */
    private final byte[] weights;

    private SentenceModel(List<Target> targets, float[] steps, byte[] weights) {
        this.targets = List.copyOf(targets);
        this.steps = steps;
        this.weights = weights;
    }

    /** The model of these weights, by target, then by bucket; rounds them to eight bits. */
    public static SentenceModel of(List<Target> targets, float[][] weights) {
        float[] steps = new float[targets.size()];
        byte[] rounded = new byte[Features.BUCKETS * targets.size()];
        for (int t = 0; t < targets.size(); t++) {
            float most = Float.MIN_NORMAL;
            for (float weight : weights[t]) {
                most = Math.max(most, Math.abs(weight));
            }
            steps[t] = most / STEPS;
            for (int b = 0; b < Features.BUCKETS; b++) {
                rounded[b * targets.size() + t] = (byte) Math.round(weights[t][b] / steps[t]);
            }
        }
        return new SentenceModel(targets, steps, rounded);
    }

    /** Reads what {@link #write} wrote. */
    public static SentenceModel read(DataInput in) throws IOException {
        int count = in.readUnsignedByte();
        Target[] targets = new Target[count];
        float[] steps = new float[count];
        for (int t = 0; t < count; t++) {
            targets[t] = new Target(in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
            steps[t] = in.readFloat();
        }
        byte[] weights = new byte[Features.BUCKETS * count];
        in.readFully(weights);
        return new SentenceModel(Arrays.asList(targets), steps, weights);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(targets.size());
        for (int t = 0; t < targets.size(); t++) {
            Target target = targets.get(t);
            out.writeUTF(target.id());
            out.writeFloat(target.bias());
            out.writeFloat(target.believed());
            out.writeFloat(target.agreed());
            out.writeFloat(target.doubted());
            out.writeFloat(steps[t]);
        }
        out.write(weights);
    }

    /** What it judges. */
    public List<Target> targets() {
        return targets;
    }

    /** What it says of a sentence, in logits by target. */
    public float[] judge(Features features, Reading reading, Sentence sentence) {
        int count = targets.size();
        float[] sums = new float[count];
        features.of(reading, sentence, (bucket, value, start, end) -> {
            int at = bucket * count;
            for (int t = 0; t < count; t++) {
                sums[t] += weights[at + t] * value;
            }
        });
        for (int t = 0; t < count; t++) {
            sums[t] = sums[t] * steps[t] + targets.get(t).bias();
        }
        return sums;
    }

    /** How much every character of a sentence adds to what the model says of a target. */
    public float[] shares(Features features, Reading reading, Sentence sentence, int target) {
        float[] shares = new float[sentence.end() - sentence.start()];
        features.of(reading, sentence, (bucket, value, start, end) -> {
            float weight = weights[bucket * targets.size() + target] * value * steps[target];
            for (int at = start; at < end; at++) {
                shares[at - sentence.start()] += weight / (end - start);
            }
        });
        return shares;
    }
}
