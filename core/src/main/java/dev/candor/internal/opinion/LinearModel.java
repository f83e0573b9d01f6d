package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Linear models that share their features: for each a bias and a weight a feature. Immutable and thread-safe. */
final class LinearModel {

    private final List<String> ids;
    /** By model the bias, then the weights of the features. */
    private final float[][] weights;

    private LinearModel(List<String> ids, float[][] weights) {
        this.ids = List.copyOf(ids);
        this.weights = weights;
    }

    /**
     * The models of these weights.
     *
     * @param ids what they judge
     * @param size the number of features
     * @param weights for each model the bias, then the weights of the features
     */
    static LinearModel of(List<String> ids, int size, float[][] weights) {
        float[][] copy = new float[ids.size()][];
        for (int i = 0; i < copy.length; i++) {
            if (weights[i].length != 1 + size) {
                throw new IllegalArgumentException(
                        "'" + ids.get(i) + "' has " + weights[i].length + " weights; it needs " + (1 + size));
            }
            copy[i] = weights[i].clone();
        }
        return new LinearModel(ids, copy);
    }

    /** Reads ids as {@link #writeIds} wrote them. */
    static List<String> readIds(DataInput in) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            ids.add(in.readUTF());
        }
        return ids;
    }

    /** Writes at most 255 ids. */
    static void writeIds(List<String> ids, DataOutput out) throws IOException {
        out.writeByte(ids.size());
        for (String id : ids) {
            out.writeUTF(id);
        }
    }

    /** Reads the weights of models for so many features as {@link #writeWeights} wrote them. */
    static LinearModel read(List<String> ids, int size, DataInput in) throws IOException {
        float[][] weights = new float[ids.size()][1 + size];
        for (float[] of : weights) {
            for (int f = 0; f < of.length; f++) {
                of[f] = in.readFloat();
            }
        }
        return new LinearModel(ids, weights);
    }

    /** Writes the weights. */
    void writeWeights(DataOutput out) throws IOException {
        for (float[] of : weights) {
            for (float weight : of) {
                out.writeFloat(weight);
            }
        }
    }

    /** What the models judge. */
    List<String> ids() {
        return ids;
    }

    /** What a model says of these features, in logits. */
    float says(int model, float[] features) {
        float[] of = weights[model];
        float says = of[0];
        for (int f = 0; f < features.length; f++) {
            says += of[f + 1] * features[f];
        }
        return says;
    }
}
