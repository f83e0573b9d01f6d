package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A network with one hidden layer of rectified linear units and an output for each of its targets. Immutable and thread-safe.
 */
public final class MultilayerPerceptron {

    private final int inputs;
    private final int units;
    private final int outputs;
    /** The biases of the units, then by input the weights of the units. */
    private final float[] hidden;
    /** By output its bias, then the weights of the units. */
    private final float[] output;

    private MultilayerPerceptron(int inputs, int units, int outputs, float[] hidden, float[] output) {
        if (hidden.length != (1 + inputs) * units || output.length != outputs * (1 + units)) {
            throw new IllegalArgumentException("a network of " + inputs + " inputs, " + units + " units and " + outputs
                    + " outputs has " + (1 + inputs) * units + " weights below its units and " + outputs * (1 + units)
                    + " above them, but was given " + hidden.length + " and " + output.length);
        }
        this.inputs = inputs;
        this.units = units;
        this.outputs = outputs;
        this.hidden = hidden;
        this.output = output;
    }

    /**
     * The network of these weights.
     *
     * @param hidden the biases of the units, then by input the weights of the units
     * @param output by output its bias, then the weights of the units
     */
    public static MultilayerPerceptron of(int inputs, int units, int outputs, float[] hidden, float[] output) {
        return new MultilayerPerceptron(inputs, units, outputs, hidden.clone(), output.clone());
    }

    /** Reads what {@link #write} wrote. */
    static MultilayerPerceptron read(DataInput in) throws IOException {
        int inputs = in.readUnsignedShort();
        int units = in.readUnsignedShort();
        int outputs = in.readUnsignedShort();
        return new MultilayerPerceptron(
                inputs, units, outputs, read(in, (1 + inputs) * units), read(in, outputs * (1 + units)));
    }

    private static float[] read(DataInput in, int size) throws IOException {
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            weights[i] = in.readFloat();
        }
        return weights;
    }

    /** Writes the network. */
    void write(DataOutput out) throws IOException {
        out.writeShort(inputs);
        out.writeShort(units);
        out.writeShort(outputs);
        for (float weight : hidden) {
            out.writeFloat(weight);
        }
        for (float weight : output) {
            out.writeFloat(weight);
        }
    }

    /** The number of features that it hears. */
    public int inputs() {
        return inputs;
    }

    /** The number of units of its hidden layer. */
    int units() {
        return units;
    }

    /** The number of targets that it judges. */
    public int outputs() {
        return outputs;
    }

    /** What it says of these features, in logits by output. */
    public float[] says(float[] features) {
        if (features.length != inputs) {
            throw new IllegalArgumentException("a network of " + inputs + " inputs was given " + features.length);
        }
        float[] says = new float[outputs];
        says(features, 0, new float[units], says);
        return says;
    }

    /**
     * The same of the features from {@code from} on.
     *
     * @param room for the units
     * @param says where it is put
     */
    void says(float[] features, int from, float[] room, float[] says) {
        System.arraycopy(hidden, 0, room, 0, units);
        for (int input = 0; input < inputs; input++) {
            add(features[from + input], (1 + input) * units, room);
        }
        for (int at = 0, o = 0; o < outputs; o++) {
            float sum = output[at++];
            for (int unit = 0; unit < units; unit++) {
                sum += Math.max(0, room[unit]) * output[at++];
            }
            says[o] = sum;
        }
    }

    private void add(float value, int from, float[] sums) {
        for (int unit = 0; unit < units; unit++) {
            sums[unit] += value * hidden[from + unit];
        }
    }
}
