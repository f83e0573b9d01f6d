package dev.candor.internal.opinion;

/**
 * What the sentence model says of a sentence and of those around it: a sentence among others that shift blame is likelier to
 * shift it too, and one between an admission and a refund less. Of every target that is heard here there are its logit, its likelihood,
 * that of the two sentences before and the two behind, and the mean and the most of all others; beside them where the sentence
 * stands. One thread.
 */
public final class Surroundings {

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
    /** By sentence, then by target. */
    private final float[] logits;

    private final float[] likelihoods;
    /** By target the sum over all sentences, and the two largest. */
    private final float[] sums;

    private final float[] most;
    private final float[] second;

    /**
     * The surroundings in a text.
     *
     * @param sentences the number of sentences of the body
     * @param heard the number of targets that are heard
     * @param logits what is said of them, by sentence, then by target, with room behind
     */
    public Surroundings(int sentences, int heard, float[] logits) {
        this(sentences, heard, logits, likelihoods(logits));
    }

    /** The same, where the likelihoods are known. */
    Surroundings(int sentences, int heard, float[] logits, float[] likelihoods) {
        this.sentences = sentences;
        this.heard = heard;
        this.logits = logits;
        this.likelihoods = likelihoods;
        this.sums = new float[heard];
        this.most = new float[heard];
        this.second = new float[heard];
        for (int sentence = 0; sentence < sentences; sentence++) {
            for (int target = 0; target < heard; target++) {
                float likelihood = likelihoods[sentence * heard + target];
                sums[target] += likelihood;
                second[target] = Math.max(second[target], Math.min(most[target], likelihood));
                most[target] = Math.max(most[target], likelihood);
            }
        }
    }

    /** How likely it is what the sentence model says, by logit. */
    private static float[] likelihoods(float[] logits) {
        float[] likelihoods = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            likelihoods[i] = (float) SentenceModel.likelihood(logits[i]);
        }
        return likelihoods;
    }

    /** The number of features where so many targets are heard. */
    public static int size(int heard) {
        return heard * OF_A_TARGET + OF_THE_PLACE;
    }

    /** The features of a sentence, {@link #size} of them. */
    public float[] features(int sentence) {
        float[] features = new float[size(heard)];
        features(sentence, features);
        return features;
    }

    /** Puts the features of a sentence into an array of {@link #size}. */
    void features(int sentence, float[] features) {
        int at = 0;
        for (int target = 0; target < heard; target++) {
            int place = sentence * heard + target;
            float own = likelihoods[place];
            features[at++] = Math.max(-CERTAIN, Math.min(CERTAIN, logits[place]));
            features[at++] = own;
            for (int behind : NEIGHBOURS) {
                int neighbour = sentence + behind;
                features[at++] = neighbour < 0 || neighbour >= sentences ? 0 : likelihoods[neighbour * heard + target];
            }
            features[at++] = sentences == 1 ? 0 : (sums[target] - own) / (sentences - 1);
            features[at++] = own == most[target] ? second[target] : most[target];
        }
        features[at++] = (float) sentence / sentences;
        features[at++] = 1f / sentences;
        features[at++] = sentence == 0 ? 1 : 0;
        features[at] = sentence == sentences - 1 ? 1 : 0;
    }
}
