package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A linear model of sentences: for each target a weight a feature, eight bits each. What it says of a sentence is in
 * logits: above 0 it is likelier than not, as far as the labelled statements go. Immutable and thread-safe.
 */
public final class SentenceModel {

    /**
     * What the model judges.
     *
     * @param id the id of a dimension, a strength or a disclosure, or that of a kind of one or of a target of the text model
     * @param bias what it says of a sentence without features
     * @param believed from here on the model is right often enough to speak without a rule
     * @param agreed from here on a hint of a rule is most likely a fault
     * @param doubted from here down a rule that speaks is most likely wrong
     */
    public record Target(String id, float bias, float believed, float agreed, float doubted) {

        /** Whether a sentence shows a disclosure; of single sentences it says nothing to the user. */
        public static Target ofDisclosure(String id, float bias) {
            return new Target(id, bias, Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
        }

        /** A kind of a fault, which speaks through the fault alone. */
        public static Target ofKind(String fault, String kind, float bias) {
            return ofDisclosure(idOfKind(fault, kind), bias);
        }

        /** What a kind of a fault is called. */
        static String idOfKind(String fault, String kind) {
            return fault + "/" + kind;
        }

        /** Whether it is a kind of another target. */
        boolean isKindOf(Target fault) {
            return id.startsWith(idOfKind(fault.id, ""));
        }

        /** What a sentence adds to what is said of the whole text. */
        public static Target ofText(TextModel.Target target) {
            return ofDisclosure(target.ofSentences(), 0);
        }
    }

    private static final int STEPS = 127;
    /** What stands for a weight of 0 in eight bits. */
    private static final int ZERO = 128;
    /** So many weights fit into a word, sixteen bits each. */
    private static final int TO_A_WORD = 4;
    /** So many weights of eight bits fit into sixteen when they are summed up. */
    private static final int SUMMED = 256;
    /** So many words are summed up in one pass. */
    private static final int AT_ONCE = 9;

    private final List<Target> targets;
    /** By target the weight of one step. */
    private final float[] steps;
    /** The number of 64-bit words of a feature, a multiple of {@link #AT_ONCE}. */
    private final int words;
    /** By place of a feature, then by target, counted from {@link #ZERO}. */
    private final long[] weights;

    private SentenceModel(List<Target> targets, float[] steps, byte[] weights) {
        this.targets = List.copyOf(targets);
        this.steps = steps;
        this.words = AT_ONCE * ((targets.size() + TO_A_WORD * AT_ONCE - 1) / (TO_A_WORD * AT_ONCE));
        this.weights = new long[weights.length / targets.size() * words];
        for (int i = 0; i < weights.length; i++) {
            int target = i % targets.size();
            long weight = (long) ZERO + weights[i];
            this.weights[i / targets.size() * words + target / TO_A_WORD] |= weight << shift(target);
        }
    }

    /** Where the weight of a target begins in its word. */
    private static int shift(int target) {
        return Short.SIZE * (target % TO_A_WORD);
    }

    /** The model of these weights, by target, then by place of a feature; rounds them to eight bits. */
    public static SentenceModel of(List<Target> targets, float[][] weights) {
        float[] steps = new float[targets.size()];
        int places = weights[0].length;
        byte[] rounded = new byte[places * targets.size()];
        for (int t = 0; t < targets.size(); t++) {
            float most = Float.MIN_NORMAL;
            for (float weight : weights[t]) {
                most = Math.max(most, Math.abs(weight));
            }
            steps[t] = most / STEPS;
            for (int p = 0; p < places; p++) {
                rounded[p * targets.size() + t] = (byte) Math.round(weights[t][p] / steps[t]);
            }
        }
        return new SentenceModel(targets, steps, rounded);
    }

    /** Reads what {@link #write} wrote, of so many places. */
    static SentenceModel read(DataInput in, int places) throws IOException {
        int count = in.readUnsignedByte();
        Target[] targets = new Target[count];
        float[] steps = new float[count];
        for (int t = 0; t < count; t++) {
            targets[t] = new Target(in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
            steps[t] = in.readFloat();
        }
        byte[] weights = new byte[places * count];
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
        byte[] plain = new byte[weights.length / words * targets.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) weight(i / targets.size(), i % targets.size());
        }
        out.write(plain);
    }

    /** How likely it is what the model says, 0 to 1. */
    static double likelihood(float logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** What it judges. */
    public List<Target> targets() {
        return targets;
    }

    /** What it says of the sentence of a row apart from its context, in logits by target, into {@code says} from {@code at} on. */
    void judge(FeatureRow row, float[] says, int at) {
        for (int t = 0; t < targets.size(); t++) {
            says[at + t] = targets.get(t).bias();
        }
        add(row, 0, row.stretches(), row.stretchValue(), says, at);
        add(row, row.stretches(), row.relations(), Features.READING, says, at);
    }

    /** Adds what the context in a row says to {@code says} from place {@code at} on. */
    void addContext(FeatureRow row, float[] says, int at) {
        add(row, row.relations(), row.size(), Features.CONTEXT, says, at);
    }

    /** Adds what the features {@code [from, to)} say, each of the same value. */
    private void add(FeatureRow row, int from, int to, float value, float[] says, int at) {
        long[] sums = row.sums(words);
        for (int next = from; next < to; next += SUMMED) {
            int end = Math.min(to, next + SUMMED);
            for (int word = 0; word < words; word += AT_ONCE) {
                sum(row.places(), next, end, word, sums);
            }
            int zero = ZERO * (end - next);
            for (int word = 0, t = 0; t < steps.length; word++) {
                long left = sums[word];
                for (int wordEnd = Math.min(steps.length, t + TO_A_WORD); t < wordEnd; t++) {
                    says[at + t] += value * steps[t] * ((int) (left & 0xFFFF) - zero);
                    left >>>= Short.SIZE;
                }
            }
        }
    }

    /** Sums up the weights at places, those of a word and of all others that one pass takes. */
    private void sum(int[] places, int from, int to, int word, long[] sums) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        long fifth = 0;
        long sixth = 0;
        long seventh = 0;
        long eighth = 0;
        long ninth = 0;
        for (int i = from; i < to; i++) {
            int place = places[i] * words + word;
            first += weights[place];
            second += weights[place + 1];
            third += weights[place + 2];
            fourth += weights[place + 3];
            fifth += weights[place + 4];
            sixth += weights[place + 5];
            seventh += weights[place + 6];
            eighth += weights[place + 7];
            ninth += weights[place + 8];
        }
        sums[word] = first;
        sums[word + 1] = second;
        sums[word + 2] = third;
        sums[word + 3] = fourth;
        sums[word + 4] = fifth;
        sums[word + 5] = sixth;
        sums[word + 6] = seventh;
        sums[word + 7] = eighth;
        sums[word + 8] = ninth;
    }

    /** How much every character of the sentence of a row adds to what the model says of a target. */
    float[] shares(FeatureRow row, int target) {
        int size = row.end() - row.start();
        float[] shares = new float[size];
        float value = row.stretchValue();
        float step = steps[target];
        int i = 0;
        for (int begin = -1; begin <= size; begin++) {
            int longest = Math.min(Features.LONGEST, size + 1 - begin);
            for (int length = 1; length <= longest; length++) {
                int start = Math.max(0, begin);
                int end = Math.min(size, begin + length);
                float share = weight(row.place(i++), target) * value * step / (end - start);
                for (int at = start; at < end; at++) {
                    shares[at] += share;
                }
            }
        }
        return shares;
    }

    private int weight(int place, int target) {
        return (int) (weights[place * words + target / TO_A_WORD] >>> shift(target) & 0xFF) - ZERO;
    }
}
