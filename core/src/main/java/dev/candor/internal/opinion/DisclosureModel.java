package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Decides of disclosures whether a text shows them: for each a bias and a weight for each of its {@link DisclosureFeatures}. Immutable and
 * thread-safe.
 */
public final class DisclosureModel {

    private final LinearModel ofItems;

    private DisclosureModel(LinearModel ofItems) {
        this.ofItems = ofItems;
    }

    /** The model of these weights: for each item the bias, then the weights of its features. */
    public static DisclosureModel of(List<String> items, float[][] weights) {
        return new DisclosureModel(LinearModel.of(items, DisclosureFeatures.size(items.size()), weights));
    }

    /** Reads what {@link #write} wrote. */
    public static DisclosureModel read(DataInput in) throws IOException {
        List<String> items = LinearModel.readIds(in);
        return new DisclosureModel(LinearModel.read(items, DisclosureFeatures.size(items.size()), in));
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        LinearModel.writeIds(items(), out);
        ofItems.writeWeights(out);
    }

    /** The ids of the disclosures that it judges. */
    public List<String> items() {
        return ofItems.ids();
    }

    /** Whether a text with these features shows an item. */
    boolean shows(int item, DisclosureFeatures features) {
        return ofItems.says(item, features.features(item)) > 0;
    }
}
