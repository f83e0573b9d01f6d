package dev.candor.benchmarks.quality;

import dev.candor.Span;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.promise.ChainDecoder;
import dev.candor.internal.promise.ChainModel;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chain of clauses of which each is cut one way or another: a conditional random field (Lafferty, McCallum and Pereira
 * 2001) over two weights of every feature and one of every pair of cuts. No chance is involved.
 */
@SuppressWarnings("EnumOrdinal")
final class ChainLearning {

    private static final int ITERATIONS = 80;
    /** A run of the minimizer that gains less than a tenth is the last. */
    private static final double WORTHWHILE = 0.9;
    /** How sure the chain may be of what it says, beside how sure it is where it was learnt. */
    private static final double SURENESS = 0.8;
    /** What weighs less, or stands in fewer statements, is learnt from, but not kept. */
    private static final double LEAST_WEIGHT = 0.015;

    private static final int LEAST_STATEMENTS = 2;

    private static final Cut[] CUTS = Cut.values();

    /** By cut, but for that of no promise, what each feature weighs. */
    private final double[][] weights;
    /** By pair of cuts how much the first speaks for the second. */
    private final double[] follows;

    private ChainLearning(double[][] weights, double[] follows) {
        this.weights = weights;
        this.follows = follows;
    }

    /**
     * Learns from statements.
     *
     * @param trust by feature how freely its weights may grow: one that is trusted half as much pays four times as much for them
     */
    static ChainLearning learn(double[] trust, List<ChainLesson> lessons) {
        List<LearntRow> rows = lessons.stream()
                .flatMap(lesson -> lesson.features().stream())
                .map(row -> LearntRow.of(row, trust))
                .toList();
        List<LearntColumns> columns = new ArrayList<>();
        for (int cut = 0; cut < ChainModel.WEIGHTS; cut++) {
            List<MaximumEntropy.Answered> answered = answered(rows, lessons, CUTS[cut]);
            columns.add(LearntColumns.of(answered, Emphasis.of(answered)));
        }
        ChainCost cost = new ChainCost(columns, lessons);
        double[] solved = Minimum.of(cost, ITERATIONS, WORTHWHILE);
        double[] follows = cost.follows(solved);
        double[][] weights = new double[ChainModel.WEIGHTS][];
        for (int cut = 0; cut < weights.length; cut++) {
            double[] ofColumns = cost.ofCut(solved, cut);
            weights[cut] = columns.get(cut).weights(ofColumns);
            for (Cut before : CUTS) {
                follows[ChainCost.pair(before.ordinal(), cut)] +=
                        columns.get(cut).bias(ofColumns);
            }
        }
        ChainLearning chain = new ChainLearning(weights, follows);
        chain.calm(trust);
        chain.forget(statementsWith(trust.length, lessons));
        return chain;
    }

    /** From what weighs as it was learnt to what is shipped: features of less trust weigh less, and nothing is as sure. */
    private void calm(double[] trust) {
        for (double[] ofCut : weights) {
            for (int feature = 0; feature < ofCut.length; feature++) {
                ofCut[feature] *= SURENESS * trust[feature];
            }
        }
        for (int pair = 0; pair < follows.length; pair++) {
            follows[pair] *= SURENESS;
        }
    }

    /** Forgets features that stand in few statements or weigh little. */
    private void forget(int[] statements) {
        for (int feature = 0; feature < weights[0].length; feature++) {
            double most = 0;
            for (double[] ofCut : weights) {
                most = Math.max(most, Math.abs(ofCut[feature]));
            }
            if (statements[feature] < LEAST_STATEMENTS || most < LEAST_WEIGHT) {
                for (double[] ofCut : weights) {
                    ofCut[feature] = 0;
                }
            }
        }
    }

    /** The rows of all clauses, and whether each is cut in some way. */
    private static List<MaximumEntropy.Answered> answered(List<LearntRow> rows, List<ChainLesson> lessons, Cut cut) {
        List<MaximumEntropy.Answered> answered = new ArrayList<>();
        for (ChainLesson lesson : lessons) {
            for (Cut label : lesson.cuts()) {
                answered.add(new MaximumEntropy.Answered(rows.get(answered.size()), label == cut));
            }
        }
        return answered;
    }

    /** By feature the number of statements that have it. */
    private static int[] statementsWith(int features, List<ChainLesson> lessons) {
        int[] statements = new int[features];
        for (ChainLesson lesson : lessons) {
            lesson.features().stream().flatMapToInt(IntStream::of).distinct().forEach(feature -> statements[feature]++);
        }
        return statements;
    }

    /**
     * As it is shipped.
     *
     * @param vocabulary what the features are
     * @param leastShared how likely it must be that a reader draws a promise that shares half or more with a stretch
     */
    ChainModel model(LearntVocabulary vocabulary, double leastShared) {
        int[] kept = IntStream.range(0, weights[0].length).filter(this::isKept).toArray();
        float[] ofKept = new float[ChainModel.WEIGHTS * (1 + kept.length)];
        for (int i = 0; i < kept.length; i++) {
            for (int cut = 0; cut < weights.length; cut++) {
                ofKept[ChainModel.WEIGHTS * (1 + i) + cut] = (float) weights[cut][kept[i]];
            }
        }
        return ChainModel.of(vocabulary.of(kept), ofKept, follows(), (float) leastShared);
    }

    private boolean isKept(int feature) {
        return IntStream.range(0, weights.length).anyMatch(cut -> weights[cut][feature] != 0);
    }

    private float[] follows() {
        float[] floats = new float[follows.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) follows[i];
        }
        return floats;
    }

    /** The cuts of a statement. */
    List<Cut> cuts(ChainLesson lesson, double leastShared) {
        int count = lesson.features().size();
        ChainDecoder decoder = new ChainDecoder();
        decoder.begin(count);
        for (int c = 0; c < count; c++) {
            int[] row = lesson.features().get(c);
            Span clause = lesson.clauses().get(c);
            decoder.tell(c, clause.start(), clause.end(), says(row, Cut.BEGINS), says(row, Cut.GOES_ON));
        }
        Vocabulary nothing = Vocabulary.of(new long[0]);
        ChainModel pairs = ChainModel.of(nothing, new float[ChainModel.WEIGHTS], follows(), (float) leastShared);
        return List.of(decoder.cuts(count, pairs, new BitSet(), new BitSet()));
    }

    /** What the features of a clause say of a cut. */
    private double says(int[] row, Cut cut) {
        double[] ofCut = weights[cut.ordinal()];
        double sum = 0;
        for (int feature : row) {
            sum += feature < ofCut.length ? ofCut[feature] : 0;
        }
        return sum;
    }
}
