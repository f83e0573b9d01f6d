package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Judges faults and strengths of sentences again, once all sentences of a text were heard: for each of them a bias and a weight
 * for each feature of the {@link StackedFeatures}. Immutable and thread-safe.
 */
public final class StackedModel {

    private final List<String> heard;
    private final LinearModel ofTargets;

    private StackedModel(List<String> heard, LinearModel ofTargets) {
        this.heard = List.copyOf(heard);
        this.ofTargets = ofTargets;
    }

    /**
     * The model of these weights.
     *
     * @param heard the targets of the sentence model that are heard
     * @param judged those that are judged again
     * @param weights for each that is judged the bias, then the weights of the features
     */
    public static StackedModel of(List<String> heard, List<String> judged, float[][] weights) {
        return new StackedModel(heard, LinearModel.of(judged, StackedFeatures.size(heard.size()), weights));
    }

    /** Reads what {@link #write} wrote. */
    public static StackedModel read(DataInput in) throws IOException {
        List<String> heard = LinearModel.readIds(in);
        List<String> judged = LinearModel.readIds(in);
        return new StackedModel(heard, LinearModel.read(judged, StackedFeatures.size(heard.size()), in));
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        LinearModel.writeIds(heard, out);
        LinearModel.writeIds(judged(), out);
        ofTargets.writeWeights(out);
    }

    /** The targets of the sentence model that are heard. */
    public List<String> heard() {
        return heard;
    }

    /** Those that are judged again. */
    public List<String> judged() {
        return ofTargets.ids();
    }

    /** Puts into {@code says} what is said of every sentence of the body, in logits. */
    void says(int judged, StackedFeatures around, float[] says) {
        ofTargets.says(judged, around.all(), says);
    }
}
