package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Judges faults and strengths of sentences again, once all sentences of a text were heard: a small network hears the
 * {@link StackedFeatures} of a sentence. Immutable and thread-safe.
 */
public final class StackedModel {

    private final List<String> heard;
    private final List<String> judged;
    private final MultilayerPerceptron network;

    private StackedModel(List<String> heard, List<String> judged, MultilayerPerceptron network) {
        if (network.inputs() != StackedFeatures.size(heard.size()) || network.outputs() != judged.size()) {
            throw new IllegalArgumentException("where " + heard.size() + " targets are heard and " + judged.size()
                    + " judged, a network has " + StackedFeatures.size(heard.size())
                    + " inputs and as many outputs, but this has "
                    + network.inputs() + " and " + network.outputs());
        }
        this.heard = List.copyOf(heard);
        this.judged = List.copyOf(judged);
        this.network = network;
    }

    /**
     * The model of this network.
     *
     * @param heard the targets of the sentence model that are heard
     * @param judged those that are judged again
     * @param network what judges them
     */
    public static StackedModel of(List<String> heard, List<String> judged, MultilayerPerceptron network) {
        return new StackedModel(heard, judged, network);
    }

    /** Reads what {@link #write} wrote. */
    public static StackedModel read(DataInput in) throws IOException {
        return new StackedModel(LinearModel.readIds(in), LinearModel.readIds(in), MultilayerPerceptron.read(in));
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        LinearModel.writeIds(heard, out);
        LinearModel.writeIds(judged, out);
        network.write(out);
    }

    /** The targets of the sentence model that are heard. */
    public List<String> heard() {
        return heard;
    }

    /** Those that are judged again. */
    public List<String> judged() {
        return judged;
    }

    /** Puts into {@code says} what is said of a sentence of the body, in logits by what is judged; {@code room} is for the network. */
    void says(StackedFeatures around, int sentence, Room room, float[] says) {
        network.says(around.all(), around.from(sentence), room.of(network.units()), says);
    }
}
