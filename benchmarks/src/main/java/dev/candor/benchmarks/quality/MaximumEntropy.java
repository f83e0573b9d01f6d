package dev.candor.benchmarks.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** What OpenNLP's maximum entropy learnt of a question with two answers: a linear model. No chance is involved. */
final class MaximumEntropy {

    private static final int ITERATIONS = 60;

    private final MaxentModel model;
    private final Emphasis emphasis;

    private MaximumEntropy(MaxentModel model, Emphasis emphasis) {
        this.model = model;
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
        parameters.put("Iterations", ITERATIONS);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", l2);
        parameters.put("PrintMessages", false);
        try {
            OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
            indexer.init(parameters, new HashMap<>());
            indexer.index(ObjectStreamUtils.createObjectStream(events));
            QNTrainer trainer = new QNTrainer();
            trainer.init(parameters, new HashMap<>());
            return new MaximumEntropy(trainer.doTrain(indexer), emphasis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says of a row: above 0 yes is likelier. */
    double logit(LearntRow plain) {
        LearntRow row = emphasis.on(plain);
        double[] outcomes = model.eval(row.names(), row.values());
        return Math.log(outcomes[model.getIndex("true")]) - Math.log(outcomes[model.getIndex("false")]);
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
