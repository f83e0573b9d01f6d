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
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** What OpenNLP's maximum entropy learnt of a question with two answers: a linear model. No chance is involved. */
final class MaximumEntropy {

    private static final int ITERATIONS = 60;
    private static final int STARTS = 20;
    /** A start that gains less than this share is the last. */
    private static final double ENOUGH = 0.005;
    /** How many steps the minimizer remembers, and how often it may look at most; what OpenNLP takes for itself. */
    private static final int REMEMBERED = QNTrainer.M_DEFAULT;

    private static final int EVALUATIONS = QNTrainer.MAX_FCT_EVAL_DEFAULT;

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
        double[] solved = minimum(new NegLogLikelihood(indexer), l2);
        String[] names = indexer.getPredLabels();
        int yes = List.of(indexer.getOutcomeLabels()).indexOf("true");
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            weights.put(names[i], solved[yes * names.length + i] - solved[(1 - yes) * names.length + i]);
        }
        return new MaximumEntropy(weights, emphasis);
    }

    /**
     * Where the likelihood and the cost of the weights are best. The minimizer stops after a small step, wherever that is, so it
     * starts again from there until a start gains nothing.
     */
    private static double[] minimum(Function likelihood, double l2) {
        double[] weights = new double[likelihood.getDimension()];
        double before = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            Function shifted = new Shifted(likelihood, weights.clone(), l2);
            double[] step = new QNMinimizer(0, 0, ITERATIONS, REMEMBERED, EVALUATIONS).minimize(shifted);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += step[i];
            }
            double now = shifted.valueAt(step);
            if (before - now < ENOUGH * now) {
                break;
            }
            before = now;
        }
        return weights;
    }

    /** A likelihood with the cost of weights, counted from a place. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Shifted(Function likelihood, double[] from, double l2) implements Function {

        @Override
        public int getDimension() {
            return from.length;
        }

        @Override
        public double valueAt(double[] step) {
            double[] at = at(step);
            double squares = 0;
            for (double weight : at) {
                squares += weight * weight;
            }
            return likelihood.valueAt(at) + l2 * squares;
        }

        @Override
        public double[] gradientAt(double[] step) {
            double[] at = at(step);
            double[] gradient = likelihood.gradientAt(at).clone();
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += 2 * l2 * at[i];
            }
            return gradient;
        }

        private double[] at(double[] step) {
            double[] at = from.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] += step[i];
            }
            return at;
        }
    }

    /** What it says of a row: above 0 yes is likelier. */
    double logit(LearntRow plain) {
        LearntRow row = emphasis.on(plain);
        double sum = 0;
        for (int i = 0; i < row.names().length; i++) {
            sum += row.values()[i] * weights.getOrDefault(row.names()[i], 0.0);
        }
        return sum;
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
}
