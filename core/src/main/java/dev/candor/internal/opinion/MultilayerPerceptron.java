package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A network with one hidden layer of rectified linear units and an output for each of its targets. Immutable and thread-safe.
 */
public final class MultilayerPerceptron {

    /** The biases of the units, then by input the weights of the units. */
    private final float[][] hidden;
    /** The biases of the outputs, then by unit the weights of the outputs. */
    private final float[][] output;

    private MultilayerPerceptron(float[][] hidden, float[][] output) {
        this.hidden = hidden;
        this.output = output;
        check("units", hidden);
        check("outputs", output);
        if (output.length != 1 + units()) {
            throw new IllegalArgumentException("outputs need biases and weights for each of " + units()
                    + " units, but have " + output.length + " rows");
        }
    }

    private static void check(String of, float[][] layer) {
        for (float[] row : layer) {
            if (row.length != layer[0].length) {
                throw new IllegalArgumentException(
                        "every row needs " + layer[0].length + " weights of " + of + ", but one has " + row.length);
            }
        }
    }

    /**
     * The network of these weights.
     *
     * @param hidden the biases of the units, then by input the weights of the units
     * @param output the biases of the outputs, then by unit the weights of the outputs
     */
    public static MultilayerPerceptron of(float[][] hidden, float[][] output) {
        return new MultilayerPerceptron(copy(hidden), copy(output));
    }

    private static float[][] copy(float[][] layer) {
        return Arrays.stream(layer).map(float[]::clone).toArray(float[][]::new);
    }

    /** Reads what {@link #write} wrote. */
    static MultilayerPerceptron read(DataInput in) throws IOException {
        int inputs = in.readUnsignedShort();
        int units = in.readUnsignedShort();
        int outputs = in.readUnsignedShort();
        return new MultilayerPerceptron(read(in, 1 + inputs, units), read(in, 1 + units, outputs));
    }

    private static float[][] read(DataInput in, int rows, int size) throws IOException {
        float[][] layer = new float[rows][size];
        for (float[] row : layer) {
            for (int i = 0; i < size; i++) {
                row[i] = in.readFloat();
            }
        }
        return layer;
    }

    /** Writes the network. */
    void write(DataOutput out) throws IOException {
        out.writeShort(inputs());
        out.writeShort(units());
        out.writeShort(outputs());
        write(hidden, out);
        write(output, out);
    }

    private static void write(float[][] layer, DataOutput out) throws IOException {
        for (float[] row : layer) {
            for (float weight : row) {
                out.writeFloat(weight);
            }
        }
    }

    /** The number of features that it hears. */
    public int inputs() {
        return hidden.length - 1;
    }

    /** The number of units of its hidden layer. */
    int units() {
        return hidden[0].length;
    }

    /** The number of targets that it judges. */
    public int outputs() {
        return output[0].length;
    }

    /** What it says of these features, in logits by output. */
    public float[] says(float[] features) {
        if (features.length != inputs()) {
            throw new IllegalArgumentException(
                    "a network of " + inputs() + " inputs was given " + features.length + " features");
        }
        float[] says = new float[outputs()];
        says(features, 0, new float[units()], says);
        return says;
    }

    /**
     * The same of the features from {@code from} on.
     *
     * @param room for the units
     * @param says where it is put
     */
    void says(float[] features, int from, float[] room, float[] says) {
        addUp(hidden, features, from, room);
        for (int unit = 0; unit < units(); unit++) {
            room[unit] = Math.max(0, room[unit]);
        }
        addUp(output, room, 0, says);
    }

    /**
     * Puts into {@code sums} the biases of a layer and what each input, from {@code from} on, adds to them. Four rows are added in one
     * pass, since much of a pass is spent on beginning and ending it; none where four inputs are 0, as those of faults that rules found
     * nowhere in the text and of silent units.
     */
    private static void addUp(float[][] layer, float[] inputs, int from, float[] sums) {
        System.arraycopy(layer[0], 0, sums, 0, layer[0].length);
        int end = from + layer.length - 1;
        for (int at = from; at < end; at += 4) {
            float a = inputs[at];
            float b = at + 1 < end ? inputs[at + 1] : 0;
            float c = at + 2 < end ? inputs[at + 2] : 0;
            float d = at + 3 < end ? inputs[at + 3] : 0;
            if (a != 0 || b != 0 || c != 0 || d != 0) {
                add(layer, 1 + at - from, a, b, c, d, sums);
            }
        }
    }

    /** Adds four rows from one on, the first two of them and the last two each together; what lies behind the last is 0 times that. */
    private static void add(float[][] layer, int row, float a, float b, float c, float d, float[] sums) {
        int last = layer.length - 1;
        float[] as = layer[row];
        float[] bs = layer[Math.min(row + 1, last)];
        float[] cs = layer[Math.min(row + 2, last)];
        float[] ds = layer[Math.min(row + 3, last)];
        for (int i = 0; i < as.length; i++) {
            sums[i] = sums[i] + (a * as[i] + b * bs[i]) + (c * cs[i] + d * ds[i]);
        }
    }
}
