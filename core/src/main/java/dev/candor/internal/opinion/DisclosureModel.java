package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides of disclosures whether a text shows them: for each a bias and a weight for each of its {@link Signs}. Immutable and
 * thread-safe.
 */
public final class DisclosureModel {

    private final List<String> items;
    /** By item the bias, then the weights of its features. */
    private final float[][] weights;

    private DisclosureModel(List<String> items, float[][] weights) {
        this.items = List.copyOf(items);
        this.weights = weights;
    }

    /** The model of these weights: for each item the bias, then the weights of its features. */
    public static DisclosureModel of(List<String> items, float[][] weights) {
        float[][] copy = new float[items.size()][];
        for (int i = 0; i < copy.length; i++) {
            if (weights[i].length != 1 + Signs.size(items.size())) {
                throw new IllegalArgumentException("item '" + items.get(i) + "' has " + weights[i].length
                        + " weights; it needs " + (1 + Signs.size(items.size())));
            }
            copy[i] = weights[i].clone();
        }
        return new DisclosureModel(items, copy);
    }

    /** Reads what {@link #write} wrote. */
    public static DisclosureModel read(DataInput in) throws IOException {
        List<String> items = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            items.add(in.readUTF());
        }
        float[][] weights = new float[items.size()][1 + Signs.size(items.size())];
        for (float[] of : weights) {
            for (int f = 0; f < of.length; f++) {
                of[f] = in.readFloat();
            }
        }
        return new DisclosureModel(items, weights);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(items.size());
        for (String item : items) {
            out.writeUTF(item);
        }
        for (float[] of : weights) {
            for (float weight : of) {
                out.writeFloat(weight);
            }
        }
    }

    /** The ids of the disclosures that it judges. */
    public List<String> items() {
        return items;
    }

    /** Whether a text with these signs shows an item. */
    boolean shows(int item, Signs signs) {
        float[] of = weights[item];
        float[] features = signs.features(item);
        float says = of[0];
        for (int f = 0; f < features.length; f++) {
            says += of[f + 1] * features[f];
        }
        return says > 0;
    }
}
