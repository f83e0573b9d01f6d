package dev.candor.internal.opinion;

import java.util.Arrays;

/**
 * What the sentence model says of a sentence and of those around it: a sentence among others that shift blame is likelier to
 * shift it too, and one between an admission and a refund less. Of every target that is heard here there are its logit, its likelihood,
 * that of the two sentences before and the two behind, and the mean and the most of all others; beside them of what rules
 * found faults and strengths there, in how many sentences of the text they did, and where the sentence stands. One thread.
 */
public final class StackedFeatures {

    /** Beyond this a logit says no more. */
    private static final float CERTAIN = 8;
    /** The neighbours of a sentence that count, by how far they are behind it. */
    private static final int[] NEIGHBOURS = {-1, 1, -2, 2};
    /** The features of a target: its logit, its likelihood, those of neighbours, the mean and the most of all others. */
    private static final int OF_A_TARGET = 4 + NEIGHBOURS.length;
    /** Of what rules found: whether they did so there, and in which share of the text. */
    private static final int OF_AN_ASPECT = 2;
    /** Where the sentence stands: how far in, how short the text is, whether it is the first or the last. */
    private static final int OF_THE_PLACE = 4;

    private final int sentences;
    private final int heard;
    /** One past the last feature of a sentence. */
    private final int size;
    /** By sentence, then by feature, with room behind. */
    private final float[] features;

    /**
     * The features of a text.
     *
     * @param sentences the number of sentences of the body
     * @param heard the number of targets that are heard
     * @param logits what is said of them, by sentence, then by target, with room behind
     * @param found by sentence what the rules found there, as {@link Context#found} tells, with room behind
     */
    public StackedFeatures(int sentences, int heard, float[] logits, int[] found) {
        this(sentences, heard, logits, likelihoods(logits), found, new float[size(heard) * sentences]);
    }

    /** The same, where the likelihoods are known, with room for the features. */
    StackedFeatures(int sentences, int heard, float[] logits, float[] likelihoods, int[] found, float[] features) {
        this.sentences = sentences;
        this.heard = heard;
        this.size = size(heard);
        this.features = features;
        for (int target = 0; target < heard; target++) {
            hear(target, logits, likelihoods);
        }
        for (int aspect = 0; aspect < Context.ASPECTS; aspect++) {
            see(aspect, found);
        }
        seePlaces();
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
        float sum = 0;
        float most = 0;
        float second = 0;
        for (int s = 0; s < sentences; s++) {
            float likelihood = likelihoods[s * heard + target];
            sum += likelihood;
            second = Math.max(second, Math.min(most, likelihood));
            most = Math.max(most, likelihood);
        }
        for (int s = 0; s < sentences; s++) {
            float likelihood = likelihoods[s * heard + target];
            int to = from(s) + target * OF_A_TARGET;
            features[to++] = Math.max(-CERTAIN, Math.min(CERTAIN, logits[s * heard + target]));
            features[to++] = likelihood;
            for (int behind : NEIGHBOURS) {
                int neighbour = s + behind;
                features[to++] = neighbour < 0 || neighbour >= sentences ? 0 : likelihoods[neighbour * heard + target];
            }
            features[to++] = sentences == 1 ? 0 : (sum - likelihood) / (sentences - 1);
            features[to] = likelihood == most ? second : most;
        }
    }

    /** Puts down in which sentences rules found a fault or a strength. */
    private void see(int aspect, int[] found) {
        float share = 0;
        for (int s = 0; s < sentences; s++) {
            share += (found[s] >> aspect & 1) / (float) sentences;
        }
        for (int s = 0; s < sentences; s++) {
            int to = from(s) + heard * OF_A_TARGET + aspect * OF_AN_ASPECT;
            features[to] = found[s] >> aspect & 1;
            features[to + 1] = share;
        }
    }

    /** Puts down where each sentence stands. */
    private void seePlaces() {
        for (int s = 0; s < sentences; s++) {
            int to = from(s) + size - OF_THE_PLACE;
            features[to] = (float) s / sentences;
            features[to + 1] = 1f / sentences;
            features[to + 2] = s == 0 ? 1 : 0;
            features[to + 3] = s == sentences - 1 ? 1 : 0;
        }
    }

    /** The number of features where so many targets are heard. */
    public static int size(int heard) {
        return heard * OF_A_TARGET + Context.ASPECTS * OF_AN_ASPECT + OF_THE_PLACE;
    }

    /** The features of all sentences, by sentence, then by feature, with room behind. */
    float[] all() {
        return features;
    }

    /** Where those of a sentence begin. */
    int from(int sentence) {
        return sentence * size;
    }

    /** The features of a sentence, {@link #size} of them. */
    public float[] features(int sentence) {
        return Arrays.copyOfRange(features, from(sentence), from(sentence) + size);
    }
}
