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

    private MaximumEntropy(MaxentModel model) {
        this.model = model;
    }

    /** A row and its answer. */
    record Answered(LearntRow row, boolean answer) {}

    /** Learns from rows with both answers among them; {@code l2} is the cost of the square of a weight. */
    static MaximumEntropy learn(List<Answered> rows, double l2) {
        List<Event> events = new ArrayList<>();
        for (Answered answered : rows) {
            events.add(new Event(
                    String.valueOf(answered.answer()),
                    answered.row().names(),
                    answered.row().values()));
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
            return new MaximumEntropy(trainer.doTrain(indexer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says of a row: above 0 yes is likelier. */
    double logit(LearntRow row) {
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
