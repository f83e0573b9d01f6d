package dev.candor.benchmarks.quality;

import dev.candor.Span;
import dev.candor.internal.promise.UnitChoice;
import dev.candor.internal.promise.UnitModel;
import dev.candor.internal.promise.UnitModel.Cut;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * A chain of clauses of which each is cut one way or another: a conditional random field (Lafferty, McCallum and Pereira
 * 2001) over two weights of every feature and one of every pair of cuts, fitted with OpenNLP's quasi-Newton minimizer. No
 * chance is involved.
 */
@SuppressWarnings("EnumOrdinal")
final class CutChain {

    private static final int ITERATIONS = 80;
    /** A run of the minimizer that gains less than a tenth is the last. */
    private static final double WORTHWHILE = 0.9;
    /** The cost of the square of a weight. */
    private static final double L2 = 1.5;

    private static final Cut[] CUTS = Cut.values();
    private static final int PAIRS = CUTS.length * CUTS.length;
    /** More than all weights of a clause together. */
    private static final double NEVER = -1000;

    private final int features;
    /** Of every feature two weights, then of every pair of cuts one. */
    private final double[] weights;

    private CutChain(int features, double[] weights) {
        this.features = features;
        this.weights = weights;
    }

    /**
     * Learns from statements.
     *
     * @param trust by feature how freely its weights may grow: one that is trusted half as much pays four times as much for them
     */
    static CutChain learn(double[] trust, List<UnitLesson> lessons) {
        double[] weights = Minimum.of(new Unlikelihood(trust, lessons), ITERATIONS, WORTHWHILE);
        return new CutChain(trust.length, weights);
    }

    /**
     * As it is shipped.
     *
     * @param leastShared how likely it must be that a reader draws a promise that shares half or more with a stretch
     */
    UnitModel model(List<String> signs, double leastShared) {
        float[] ofFeatures = floats(Arrays.copyOf(weights, UnitModel.WEIGHTS * features));
        return UnitModel.of(signs, ofFeatures, follows(), (float) leastShared);
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** By pair of cuts how much the first speaks for the second. */
    private float[] follows() {
        return floats(Arrays.copyOfRange(weights, UnitModel.WEIGHTS * features, weights.length));
    }

    /** The cuts of a statement. */
    List<Cut> cuts(UnitLesson lesson, double leastShared) {
        int count = lesson.features().size();
        UnitChoice choice = new UnitChoice();
        choice.begin(count);
        for (int c = 0; c < count; c++) {
            int[] row = lesson.features().get(c);
            Span clause = lesson.clauses().get(c);
            choice.tell(
                    c, clause.start(), clause.end(), says(weights, row, Cut.BEGINS), says(weights, row, Cut.GOES_ON));
        }
        UnitModel pairs = UnitModel.of(List.of(), new float[0], follows(), (float) leastShared);
        return List.of(choice.cuts(count, pairs, new BitSet(), new BitSet()));
    }

    private static int pair(int features, Cut before, Cut cut) {
        return UnitModel.WEIGHTS * features + before.ordinal() * CUTS.length + cut.ordinal();
    }

    /** What a cut says of the one that follows; the first clause follows none. */
    private static double follows(double[] weights, int features, int clause, Cut before, Cut cut) {
        double sum = clause == 0 ? 0 : weights[pair(features, before, cut)];
        return cut == Cut.GOES_ON && (clause == 0 || before == Cut.NONE) ? sum + NEVER : sum;
    }

    /** What the features of a clause say of a cut. */
    private static double says(double[] weights, int[] row, Cut cut) {
        double sum = 0;
        if (cut != Cut.NONE) {
            for (int feature : row) {
                sum += weights[UnitModel.WEIGHTS * feature + cut.ordinal()];
            }
        }
        return sum;
    }

    /** How unlikely the cuts of readers are, as a negative logarithm, and what the weights cost. */
    private static final class Unlikelihood implements Function {

        private final double[] trust;
        private final int features;
        private final List<UnitLesson> lessons;
        private double[] at = {};
        private double value;
        private double[] gradient = {};

        Unlikelihood(double[] trust, List<UnitLesson> lessons) {
            this.trust = trust;
            this.features = trust.length;
            this.lessons = lessons;
        }

        @Override
        public int getDimension() {
            return UnitModel.WEIGHTS * features + PAIRS;
        }

        @Override
        public double valueAt(double[] weights) {
            measure(weights);
            return value;
        }

        @Override
        public double[] gradientAt(double[] weights) {
            measure(weights);
            return gradient;
        }

        private void measure(double[] weights) {
            if (!Arrays.equals(at, weights)) {
                at = weights.clone();
                value = 0;
                gradient = new double[weights.length];
                lessons.forEach(this::measure);
                for (int i = 0; i < weights.length; i++) {
                    int feature = i / UnitModel.WEIGHTS;
                    double cost = feature < features ? L2 / (trust[feature] * trust[feature]) : L2;
                    value += cost * at[i] * at[i];
                    gradient[i] += 2 * cost * at[i];
                }
            }
        }

        /** Forward and backward over one statement. */
        private void measure(UnitLesson lesson) {
            int count = lesson.features().size();
            double[][] says = new double[count][CUTS.length];
            double[][] forward = new double[count][CUTS.length];
            double[][] backward = new double[count][CUTS.length];
            double[] sums = new double[CUTS.length];
            for (int c = 0; c < count; c++) {
                for (Cut cut : CUTS) {
                    says[c][cut.ordinal()] = says(at, lesson.features().get(c), cut);
                    for (Cut before : CUTS) {
                        double sum = c == 0 ? 0 : forward[c - 1][before.ordinal()];
                        sums[before.ordinal()] = sum + follows(at, features, c, before, cut);
                    }
                    double all = c == 0 ? sums[Cut.NONE.ordinal()] : sum(sums);
                    forward[c][cut.ordinal()] = all + says[c][cut.ordinal()];
                }
            }
            for (int c = count - 2; c >= 0; c--) {
                for (Cut cut : CUTS) {
                    for (Cut next : CUTS) {
                        sums[next.ordinal()] = backward[c + 1][next.ordinal()]
                                + says[c + 1][next.ordinal()]
                                + follows(at, features, c + 1, cut, next);
                    }
                    backward[c][cut.ordinal()] = sum(sums);
                }
            }
            double all = count == 0 ? 0 : sum(forward[count - 1]);
            value += all;
            Cut before = Cut.NONE;
            for (int c = 0; c < count; c++) {
                Cut label = lesson.cuts().get(c);
                value -= says[c][label.ordinal()] + follows(at, features, c, before, label);
                if (c > 0) {
                    gradient[pair(features, before, label)] -= 1;
                }
                before = label;
                for (Cut cut : CUTS) {
                    int k = cut.ordinal();
                    double likely = Math.exp(forward[c][k] + backward[c][k] - all);
                    if (cut != Cut.NONE) {
                        add(lesson.features().get(c), k, likely - (cut == label ? 1 : 0));
                    }
                    for (Cut last : CUTS) {
                        if (c > 0) {
                            gradient[pair(features, last, cut)] += Math.exp(forward[c - 1][last.ordinal()]
                                    + follows(at, features, c, last, cut)
                                    + says[c][k]
                                    + backward[c][k]
                                    - all);
                        }
                    }
                }
            }
        }

        private void add(int[] row, int weight, double by) {
            for (int feature : row) {
                gradient[UnitModel.WEIGHTS * feature + weight] += by;
            }
        }

        /** The logarithm of a sum of what these are logarithms of. */
        private static double sum(double[] logarithms) {
            double most = Double.NEGATIVE_INFINITY;
            for (double logarithm : logarithms) {
                most = Math.max(most, logarithm);
            }
            double sum = 0;
            for (double logarithm : logarithms) {
                sum += Math.exp(logarithm - most);
            }
            return most + Math.log(sum);
        }
    }
}
