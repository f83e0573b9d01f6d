package dev.candor.benchmarks.quality;

import dev.candor.internal.promise.UnitModel;
import dev.candor.internal.promise.UnitModel.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * A chain of clauses of which each is cut one way or another: a conditional random field (Lafferty, McCallum and Pereira
 * 2001) over two weights of every feature and one of every pair of cuts, fitted with OpenNLP's quasi-Newton minimizer. No
 * chance is involved.
 */
@SuppressWarnings("EnumOrdinal")
final class CutChain {

    private static final int ITERATIONS = 80;
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

    /** Learns from statements. */
    static CutChain learn(int features, List<UnitLesson> lessons) {
        QNMinimizer minimizer = new QNMinimizer(0, L2, ITERATIONS);
        return new CutChain(features, minimizer.minimize(new Unlikelihood(features, lessons)));
    }

    /** The same, but every clause is so much likelier to be in a promise. */
    CutChain tilted(double by) {
        double[] tilted = weights.clone();
        for (Cut before : CUTS) {
            tilted[pair(features, before, Cut.BEGINS)] += by;
            tilted[pair(features, before, Cut.GOES_ON)] += by;
        }
        return new CutChain(features, tilted);
    }

    /** As it is shipped. */
    UnitModel model(List<String> signs) {
        int split = UnitModel.WEIGHTS * features;
        return UnitModel.of(
                signs,
                floats(Arrays.copyOf(weights, split)),
                floats(Arrays.copyOfRange(weights, split, split + PAIRS)));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** The likeliest cuts of a statement. */
    List<Cut> cuts(UnitLesson lesson) {
        int count = lesson.features().size();
        double[] best = new double[CUTS.length];
        int[][] from = new int[count][CUTS.length];
        for (int c = 0; c < count; c++) {
            double[] now = new double[CUTS.length];
            for (Cut cut : CUTS) {
                int k = cut.ordinal();
                now[k] = Double.NEGATIVE_INFINITY;
                for (Cut before : CUTS) {
                    double sum = follows(weights, features, c, before, cut) + best[before.ordinal()];
                    if (sum > now[k]) {
                        now[k] = sum;
                        from[c][k] = before.ordinal();
                    }
                }
                now[k] += says(weights, lesson.features().get(c), cut);
            }
            best = now;
        }
        int cut = 0;
        for (int k = 1; k < CUTS.length; k++) {
            cut = best[k] > best[cut] ? k : cut;
        }
        List<Cut> cuts = new ArrayList<>();
        for (int c = count - 1; c >= 0; c--) {
            cuts.add(CUTS[cut]);
            cut = from[c][cut];
        }
        Collections.reverse(cuts);
        return cuts;
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

    /** How unlikely the cuts of readers are, as a negative logarithm. */
    private static final class Unlikelihood implements Function {

        private final int features;
        private final List<UnitLesson> lessons;
        private double[] at = {};
        private double value;
        private double[] gradient = {};

        Unlikelihood(int features, List<UnitLesson> lessons) {
            this.features = features;
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
            return gradient.clone();
        }

        private void measure(double[] weights) {
            if (!Arrays.equals(at, weights)) {
                at = weights.clone();
                value = 0;
                gradient = new double[weights.length];
                lessons.forEach(this::measure);
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
            double most = Arrays.stream(logarithms).max().orElseThrow();
            double sum = 0;
            for (double logarithm : logarithms) {
                sum += Math.exp(logarithm - most);
            }
            return most + Math.log(sum);
        }
    }
}
