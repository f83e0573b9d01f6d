package dev.candor.internal.opinion;

import dev.candor.internal.feature.Blocks;
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
     * @param assertThreshold from here on the model is right often enough to speak without a rule
     * @param confirmThreshold from here on a hint of a rule is most likely a fault
     * @param rejectThreshold from here down a rule that speaks is most likely wrong
     */
    public record Target(String id, float bias, float assertThreshold, float confirmThreshold, float rejectThreshold) {

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
    /** So many weights fit into a word. */
    private static final int TO_A_WORD = 8;
    /** The lower eight of every sixteen bits of a word. */
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    /** So many weights of eight bits fit into sixteen when they are summed up. */
    private static final int SUMMED = 256;
    /** So many words are summed up in one pass. */
    private static final int AT_ONCE = 5;

    private final List<Target> targets;
    /** By target the weight of one step. */
    private final float[] steps;
    /** The number of 64-bit words of a feature, a multiple of {@link #AT_ONCE}. */
    private final int words;
    /** By place of a feature, then by target, counted from {@link #ZERO}. */
    private final long[] weights;

    private SentenceModel(List<Target> targets, float[] steps, long[] weights) {
        this.targets = List.copyOf(targets);
        this.steps = steps;
        this.words = words(targets.size());
        this.weights = weights;
    }

    /** The number of words that hold the weights of a feature for so many targets. */
    private static int words(int targets) {
        return AT_ONCE * ((targets + TO_A_WORD * AT_ONCE - 1) / (TO_A_WORD * AT_ONCE));
    }

    /** Where the weight of a target begins in its word. */
    private static int shift(int target) {
        return Byte.SIZE * (target % TO_A_WORD);
    }

    /** The model of these weights, by target, then by place of a feature; rounds them to eight bits. */
    public static SentenceModel of(List<Target> targets, float[][] weights) {
        float[] steps = new float[targets.size()];
        int places = weights[0].length;
        int words = words(targets.size());
        long[] rounded = new long[places * words];
        for (int t = 0; t < targets.size(); t++) {
            float most = Float.MIN_NORMAL;
            for (float weight : weights[t]) {
                most = Math.max(most, Math.abs(weight));
            }
            steps[t] = most / STEPS;
            for (int p = 0; p < places; p++) {
                long weight = (long) ZERO + Math.round(weights[t][p] / steps[t]);
                rounded[p * words + t / TO_A_WORD] |= weight << shift(t);
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
        long[] weights = new long[places * words(count)];
        Blocks.read(in, weights, 0);
        return new SentenceModel(Arrays.asList(targets), steps, weights);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(targets.size());
        for (int t = 0; t < targets.size(); t++) {
            Target target = targets.get(t);
            out.writeUTF(target.id());
            out.writeFloat(target.bias());
            out.writeFloat(target.assertThreshold());
            out.writeFloat(target.confirmThreshold());
            out.writeFloat(target.rejectThreshold());
            out.writeFloat(steps[t]);
        }
        Blocks.write(out, weights, 0);
    }

    /** How likely it is what the model says, 0 to 1. */
    static double likelihood(float logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** What it judges. */
    public List<Target> targets() {
        return targets;
    }

    /** The number of a target; throws {@link IllegalArgumentException} when the model does not judge it. */
    int target(String id) {
        for (int t = 0; t < targets.size(); t++) {
            if (targets.get(t).id().equals(id)) {
                return t;
            }
        }
        throw new IllegalArgumentException("the model needs '" + id + "' of sentences, but does not judge it");
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
        long[] sums = row.sums(2 * words);
        for (int next = from; next < to; next += SUMMED) {
            int end = Math.min(to, next + SUMMED);
            for (int word = 0; word < words; word += AT_ONCE) {
                sum(row.places(), next, end, word, sums);
            }
            int zero = ZERO * (end - next);
            for (int t = 0; t < steps.length; t++) {
                long sum = sums[2 * (t / TO_A_WORD) + t % 2] >>> shift(t - t % 2);
                says[at + t] += value * steps[t] * ((int) (sum & 0xFFFF) - zero);
            }
        }
    }

    /**
     * Sums up the weights at places, those of a word and of all others that one pass takes: of each word first those of even,
     * then those of odd targets, sixteen bits each.
     */
    private void sum(int[] places, int from, int to, int word, long[] sums) {
        long first = 0;
        long firstOdd = 0;
        long second = 0;
        long secondOdd = 0;
        long third = 0;
        long thirdOdd = 0;
        long fourth = 0;
        long fourthOdd = 0;
        long fifth = 0;
        long fifthOdd = 0;
        for (int i = from; i < to; i++) {
            int place = places[i] * words + word;
            long one = weights[place];
            long two = weights[place + 1];
            long three = weights[place + 2];
            long four = weights[place + 3];
            long five = weights[place + 4];
            first += one;
            firstOdd += (one >>> Byte.SIZE) & EVEN;
            second += two;
            secondOdd += (two >>> Byte.SIZE) & EVEN;
            third += three;
            thirdOdd += (three >>> Byte.SIZE) & EVEN;
            fourth += four;
            fourthOdd += (four >>> Byte.SIZE) & EVEN;
            fifth += five;
            fifthOdd += (five >>> Byte.SIZE) & EVEN;
        }
        put(first, firstOdd, word, sums);
        put(second, secondOdd, word + 1, sums);
        put(third, thirdOdd, word + 2, sums);
        put(fourth, fourthOdd, word + 3, sums);
        put(fifth, fifthOdd, word + 4, sums);
    }

    /** Takes the weights of odd targets out of the sum of a word; what they carried over goes with them. */
    private static void put(long all, long odd, int word, long[] sums) {
        sums[2 * word] = all - (odd << Byte.SIZE);
        sums[2 * word + 1] = odd;
    }

    /** Puts down how much every character of the sentence of a row adds to what the model says of a target. */
    void shares(FeatureRow row, int target, float[] shares) {
        int size = row.end() - row.start();
        Arrays.fill(shares, 0, size, 0);
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
    }

    private int weight(int place, int target) {
        return (int) (weights[place * words + target / TO_A_WORD] >>> shift(target) & 0xFF) - ZERO;
    }
}
