package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear model of whole texts. Each of its targets is a target of the sentence model too, and what the sentences of a text add
 * up to there is divided by the square root of their number: a long text says more than a short one, but not by its length.
 * Immutable and thread-safe.
 */
public final class TextModel {

    /** The id of the overall score. */
    public static final String OVERALL = "overall";

    /**
     * What it judges.
     *
     * @param id the id of a disclosure, which is judged in logits, or that of a score, which is judged in points
     * @param bias what it says of a text without features
     */
    public record Target(String id, float bias) {

        /** What the sentence model calls it. */
        public String ofSentences() {
            return "text." + id;
        }
    }

    private final List<Target> targets;

    /** A model of these targets. */
    public TextModel(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    /** Reads what {@link #write} wrote. */
    public static TextModel read(DataInput in) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            targets.add(new Target(in.readUTF(), in.readFloat()));
        }
        return new TextModel(targets);
    }

    /** Writes the model. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(targets.size());
        for (Target target : targets) {
            out.writeUTF(target.id());
            out.writeFloat(target.bias());
        }
    }

    /** What it judges. */
    public List<Target> targets() {
        return targets;
    }

    /** What the features of one sentence count in a text of so many. */
    public static double share(int sentences) {
        return 1 / Math.sqrt(Math.max(1, sentences));
    }
}
