package dev.candor.internal.opinion;

/**
 * What the sentence model says of a sentence and of those around it: a sentence among others that shift blame is likelier to
 * shift it too, and one between an admission and a refund less. Of every target that is heard here there are its logit, its likelihood,
 * that of the two sentences before and the two behind, and the mean and the most of all others; beside them where the sentence
 * stands. One thread.
 */
public final class StackedFeatures {

    /** Beyond this a logit says no more. */
    private static final float CERTAIN = 8;
    /** The neighbours of a sentence that count, by how far they are behind it. */
    private static final int[] NEIGHBOURS = {-1, 1, -2, 2};
    /** The features of a target: its logit, its likelihood, those of neighbours, the mean and the most of all others. */
    private static final int OF_A_TARGET = 4 + NEIGHBOURS.length;
    /** Where the sentence stands: how far in, how short the text is, whether it is the first or the last. */
    private static final int OF_THE_PLACE = 4;

    private final int sentences;
    private final int heard;
    /** By feature, then by sentence, with room behind. */
    private final float[] features;

    /**
     * The features of a text.
     *
     * @param sentences the number of sentences of the body
     * @param heard the number of targets that are heard
     * @param logits what is said of them, by sentence, then by target, with room behind
     */
    public StackedFeatures(int sentences, int heard, float[] logits) {
        this(sentences, heard, logits, likelihoods(logits), new float[size(heard) * sentences]);
    }

    /** The same, where the likelihoods are known, with room for the features. */
    StackedFeatures(int sentences, int heard, float[] logits, float[] likelihoods, float[] features) {
        this.sentences = sentences;
        this.heard = heard;
        this.features = features;
        for (int target = 0; target < heard; target++) {
            hear(target, logits, likelihoods);
        }
        seePlaces(heard * OF_A_TARGET);
    }

    /** How likely it is what the sentence model says, by logit. */
    private static float[] likelihoods(float[] logits) {
        float[] likelihoods = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            likelihoods[i] = (float) SentenceModel.likelihood(logits[i]);
        }
        return likelihoods;
    }

    /** Puts down what is said of a target. */
    private void hear(int target, float[] logits, float[] likelihoods) {
        int logit = target * OF_A_TARGET * sentences;
        int own = logit + sentences;
        float sum = 0;
        float most = 0;
        float second = 0;
        for (int s = 0; s < sentences; s++) {
            float likelihood = likelihoods[s * heard + target];
            features[logit + s] = Math.max(-CERTAIN, Math.min(CERTAIN, logits[s * heard + target]));
            features[own + s] = likelihood;
            sum += likelihood;
            second = Math.max(second, Math.min(most, likelihood));
            most = Math.max(most, likelihood);
        }
        int to = own + sentences;
        for (int behind : NEIGHBOURS) {
            hearNeighbours(own, behind, to);
            to += sentences;
        }
        for (int s = 0; s < sentences; s++) {
            float likelihood = features[own + s];
            features[to + s] = sentences == 1 ? 0 : (sum - likelihood) / (sentences - 1);
            features[to + sentences + s] = likelihood == most ? second : most;
        }
    }

    /** Puts down from {@code to} on what stands at {@code own} for the sentence so far behind each. */
    private void hearNeighbours(int own, int behind, int to) {
        for (int s = 0; s < sentences; s++) {
            int neighbour = s + behind;
            features[to + s] = neighbour < 0 || neighbour >= sentences ? 0 : features[own + neighbour];
        }
    }

    /** Puts down where each sentence stands. */
    private void seePlaces(int feature) {
        for (int s = 0; s < sentences; s++) {
            int at = feature * sentences + s;
            features[at] = (float) s / sentences;
            features[at + sentences] = 1f / sentences;
            features[at + 2 * sentences] = s == 0 ? 1 : 0;
            features[at + 3 * sentences] = s == sentences - 1 ? 1 : 0;
        }
    }

    /** The number of features where so many targets are heard. */
    public static int size(int heard) {
        return heard * OF_A_TARGET + OF_THE_PLACE;
    }

    /** The features of all sentences, by feature, then by sentence, with room behind. */
    float[] all() {
        return features;
    }

    /** The features of a sentence, {@link #size} of them. */
    public float[] features(int sentence) {
        float[] own = new float[size(heard)];
        for (int f = 0; f < own.length; f++) {
            own[f] = features[f * sentences + sentence];
        }
        return own;
    }
}
