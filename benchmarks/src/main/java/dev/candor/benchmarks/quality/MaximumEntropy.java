package dev.candor.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** What OpenNLP's maximum entropy learnt of a question with two answers: a linear model. No chance is involved. */
final class MaximumEntropy {

    private static final int ITERATIONS = 60;
    /** A run of the minimizer that gains less than a two-hundredth is the last. */
    private static final double WORTHWHILE = 1 / 1.005;

    private final Map<String, Double> weights;
    private final Emphasis emphasis;

    private MaximumEntropy(Map<String, Double> weights, Emphasis emphasis) {
        this.weights = weights;
        this.emphasis = emphasis;
    }

    /** A row and its answer. */
    record Answered(LearntRow row, boolean answer) {}

    /**
     * Learns from rows with both answers among them.
     *
     * @param l2 the cost of the square of a weight
     * @param emphasis how much each feature counts
     */
    static MaximumEntropy learn(List<Answered> rows, double l2, Emphasis emphasis) {
        List<Event> events = new ArrayList<>();
        for (Answered answered : rows) {
            LearntRow row = emphasis.on(answered.row());
            events.add(new Event(String.valueOf(answered.answer()), row.names(), row.values()));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Cutoff", 1);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        try {
            indexer.index(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Function cost = new QNMinimizer.L2RegFunction(new NegLogLikelihood(indexer), l2);
        double[] solved = Minimum.of(cost, ITERATIONS, WORTHWHILE);
        String[] names = indexer.getPredLabels();
        int yes = List.of(indexer.getOutcomeLabels()).indexOf("true");
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            weights.put(names[i], solved[yes * names.length + i] - solved[(1 - yes) * names.length + i]);
        }
        return new MaximumEntropy(weights, emphasis);
    }

    /** What it says of a row: above 0 yes is likelier. */
    double logit(LearntRow plain) {
        return emphasis.on(plain).times(weights);
    }

    /** What it says without any feature. */
    float bias() {
        return (float) logit(LearntRow.BIAS);
    }

    /** The weights of the features called 0 to {@code size}. */
    float[] weights(int size) {
        float[] weights = new float[size];
        for (int feature = 0; feature < size; feature++) {
            weights[feature] = (float) logit(LearntRow.of(feature));
        }
        return weights;
    }

    /** What it says without any feature, and behind it the weights of the features called 0 to {@code size}. */
    float[] biasAndWeights(int size) {
        float[] both = new float[1 + size];
        both[0] = bias();
        System.arraycopy(weights(size), 0, both, 1, size);
        return both;
    }
}
