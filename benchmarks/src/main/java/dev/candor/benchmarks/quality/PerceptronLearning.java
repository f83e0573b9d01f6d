package dev.candor.benchmarks.quality;

import dev.candor.internal.opinion.MultilayerPerceptron;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a network of one hidden layer by Adam (Kingma and Ba, 2015) on cross entropy, several outputs at once. Its weights
 * begin by chance and rows come by chance, from seeds that are always the same: equal rows give equal weights.
 */
final class PerceptronLearning {

    /** So many networks are learnt from different beginnings, each with so many units; what is answered is their mean. */
    private static final int NETWORKS = 2;

    private static final int UNITS = 32;
    private static final int EPOCHS = 15;
    private static final int BATCH = 128;
    /** How far a step goes at first; it shrinks to nothing by the last. */
    private static final float RATE = 0.001f;

    private static final float L2 = 0.003f;
    private static final float MOMENTUM = 0.9f;
    private static final float SECOND_MOMENTUM = 0.999f;
    private static final float TINY = 1e-8f;

    private final int inputs;
    private final int outputs;
    private final List<Row> rows;
    private final float[] means;
    private final float[] deviations;

    private PerceptronLearning(List<Row> rows) {
        this.rows = rows;
        this.inputs = rows.get(0).features.length;
        this.outputs = rows.get(0).answers.length;
        this.means = new float[inputs];
        this.deviations = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            int input = i;
            double mean = rows.stream()
                    .mapToDouble(row -> row.features[input])
                    .average()
                    .orElseThrow();
            double square = rows.stream()
                    .mapToDouble(row -> Math.pow(row.features[input] - mean, 2))
                    .average()
                    .orElseThrow();
            means[i] = (float) mean;
            deviations[i] = square > 0 ? (float) Math.sqrt(square) : 1;
        }
    }

    /** Whether an output is right for a row. */
    enum Answer {
        YES,
        NO,
        /** Nobody knows; nothing is learnt of it. */
        UNKNOWN
    }

    /**
     * What is learnt from.
     *
     * @param features what the network hears
     * @param answers by output
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(float[] features, Answer[] answers) {}

    /** Learns from rows with as many features and answers each. */
    static MultilayerPerceptron learn(List<Row> rows) {
        return new PerceptronLearning(rows).mean();
    }

    /** The mean of several networks is a network with the units of all. */
    private MultilayerPerceptron mean() {
        float[][] hidden = new float[1 + inputs][NETWORKS * UNITS];
        float[][] output = new float[1 + NETWORKS * UNITS][outputs];
        for (int n = 0; n < NETWORKS; n++) {
            Network network = new Network(new Random(n + 1L));
            network.learn();
            float[] heard = network.hiddenOfRawFeatures();
            for (int row = 0; row < hidden.length; row++) {
                System.arraycopy(heard, row * UNITS, hidden[row], n * UNITS, UNITS);
            }
            for (int o = 0; o < outputs; o++) {
                output[0][o] += network.outputBiases.values[o] / NETWORKS;
                for (int unit = 0; unit < UNITS; unit++) {
                    output[1 + n * UNITS + unit][o] = network.output.values[o * UNITS + unit] / NETWORKS;
                }
            }
        }
        return MultilayerPerceptron.of(hidden, output);
    }

    /** The features as they are learnt from, each with a mean of 0 and a deviation of 1. */
    private float[] standard(Row row) {
        float[] standard = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            standard[i] = (row.features[i] - means[i]) / deviations[i];
        }
        return standard;
    }

    /** Some weights, and how they move. */
    private static final class Moving {

        private final float[] values;
        private final float[] gradient;
        private final float l2;
        private final float[] first;
        private final float[] second;

        /** So many weights that are 0, with a cost on their squares. */
        Moving(int size, float l2) {
            this.values = new float[size];
            this.gradient = new float[size];
            this.l2 = l2;
            this.first = new float[size];
            this.second = new float[size];
        }

        /** Begins by chance. */
        void begin(Random random, double deviation) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) (random.nextGaussian() * deviation);
            }
        }

        /** Makes the step of this time, counted from 1, and forgets the gradient. */
        void step(float rate, int time) {
            float share = (float) (1 - Math.pow(MOMENTUM, time));
            float secondShare = (float) (1 - Math.pow(SECOND_MOMENTUM, time));
            for (int i = 0; i < values.length; i++) {
                float slope = gradient[i] + l2 * values[i];
                first[i] = MOMENTUM * first[i] + (1 - MOMENTUM) * slope;
                second[i] = SECOND_MOMENTUM * second[i] + (1 - SECOND_MOMENTUM) * slope * slope;
                values[i] -= rate * (first[i] / share) / ((float) Math.sqrt(second[i] / secondShare) + TINY);
            }
            Arrays.fill(gradient, 0);
        }
    }

    /** One network while it is learnt. */
    private final class Network {

        private final Random random;
        private final Moving hiddenBiases = new Moving(UNITS, 0);
        /** By input, then by unit. */
        private final Moving hidden = new Moving(inputs * UNITS, L2);

        private final Moving outputBiases = new Moving(outputs, 0);
        /** By output, then by unit. */
        private final Moving output = new Moving(outputs * UNITS, L2);

        private final float[] units = new float[UNITS];
        private final float[] slopes = new float[UNITS];

        Network(Random random) {
            this.random = random;
            hidden.begin(random, Math.sqrt(1.0 / inputs));
            output.begin(random, Math.sqrt(1.0 / UNITS));
            for (int o = 0; o < outputs; o++) {
                outputBiases.values[o] = prior(o);
            }
        }

        /** What an output says when nothing is heard. */
        private float prior(int output) {
            return (float) Math.log((1 + count(output, Answer.YES)) / (1 + count(output, Answer.NO)));
        }

        private double count(int output, Answer answer) {
            return rows.stream().filter(row -> row.answers[output] == answer).count();
        }

        void learn() {
            float[][] features =
                    rows.stream().map(PerceptronLearning.this::standard).toArray(float[][]::new);
            int[] order = IntStream.range(0, features.length).toArray();
            int steps = EPOCHS * ((features.length + BATCH - 1) / BATCH);
            int time = 0;
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                shuffle(order);
                for (int from = 0; from < order.length; from += BATCH) {
                    int to = Math.min(order.length, from + BATCH);
                    for (int i = from; i < to; i++) {
                        hear(features[order[i]], rows.get(order[i]).answers, 1f / (to - from));
                    }
                    float rate = RATE * (1 - (float) time / steps);
                    time++;
                    for (Moving weights : List.of(hiddenBiases, hidden, outputBiases, output)) {
                        weights.step(rate, time);
                    }
                }
            }
        }

        private void shuffle(int[] order) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
        }

        /** Adds to the gradients what one row says. */
        private void hear(float[] features, Answer[] answers, float share) {
            System.arraycopy(hiddenBiases.values, 0, units, 0, UNITS);
            for (int input = 0; input < inputs; input++) {
                add(features[input], hidden.values, input * UNITS, units, 0);
            }
            for (int unit = 0; unit < UNITS; unit++) {
                units[unit] = Math.max(0, units[unit]);
            }
            Arrays.fill(slopes, 0);
            for (int o = 0; o < outputs; o++) {
                if (answers[o] != Answer.UNKNOWN) {
                    hear(o, answers[o] == Answer.YES ? 1 : 0, share);
                }
            }
            for (int unit = 0; unit < UNITS; unit++) {
                slopes[unit] = units[unit] > 0 ? slopes[unit] : 0;
            }
            add(1, slopes, 0, hiddenBiases.gradient, 0);
            for (int input = 0; input < inputs; input++) {
                add(features[input], slopes, 0, hidden.gradient, input * UNITS);
            }
        }

        private void hear(int target, float answer, float share) {
            int at = target * UNITS;
            float says = outputBiases.values[target];
            for (int unit = 0; unit < UNITS; unit++) {
                says += units[unit] * output.values[at + unit];
            }
            float slope = share * (float) (1 / (1 + Math.exp(-says)) - answer);
            outputBiases.gradient[target] += slope;
            add(slope, units, 0, output.gradient, at);
            add(slope, output.values, at, slopes, 0);
        }

        /** The weights of the hidden layer, biases first, for features as they are, not as they were learnt from. */
        float[] hiddenOfRawFeatures() {
            float[] raw = new float[(1 + inputs) * UNITS];
            System.arraycopy(hiddenBiases.values, 0, raw, 0, UNITS);
            for (int input = 0; input < inputs; input++) {
                int at = (1 + input) * UNITS;
                add(1 / deviations[input], hidden.values, input * UNITS, raw, at);
                add(-means[input], raw, at, raw, 0);
            }
            return raw;
        }
    }

    /** Adds the weights of the units from {@code at} on, times a factor, to the sums from {@code to} on. */
    private static void add(float factor, float[] weights, int at, float[] sums, int to) {
        for (int unit = 0; unit < UNITS; unit++) {
            sums[to + unit] += factor * weights[at + unit];
        }
    }
}
