package dev.candor.internal.opinion;

/** What the sentence model says of every sentence of a text, in logits. It lies in the memory of the text. */
final class Logits {

    /** By sentence, then by target, with room behind. */
    private final float[] values;

    private final int targets;

    Logits(float[] values, int targets) {
        this.values = values;
        this.targets = targets;
    }

    /** The number of a sentence and a target, one for each pair. */
    int place(int sentence, int target) {
        return sentence * targets + target;
    }

    /** What is said of a target in a sentence. */
    float of(int sentence, int target) {
        return values[place(sentence, target)];
    }
}
