package dev.candor.benchmarks.quality;

import dev.candor.internal.promise.ChainModel;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What the weights of a chain of clauses cost: how unlikely they make the cuts of readers, as a negative logarithm, and the
 * square of each. First come the weights of the columns for beginning, then those for going on, then one for every pair
 * of cuts; what stands before the first clause is in no promise. One thread.
 */
@SuppressWarnings("EnumOrdinal")
final class ChainCost implements Function {

    /** The cost of the square of a weight. */
    private static final double L2 = 1.5;

    private static final Cut[] CUTS = Cut.values();
    private static final int NONE = Cut.NONE.ordinal();
    /** More than all weights of a clause together. */
    private static final double NEVER = -1000;

    /** By cut, but for that of no promise. */
    private final List<LearntColumns> columns;

    private final List<ChainLesson> lessons;
    private double[] at = {};
    private double value;
    private double[] gradient = {};

    /** Of the clauses of these lessons, one after the other. */
    ChainCost(List<LearntColumns> columns, List<ChainLesson> lessons) {
        this.columns = List.copyOf(columns);
        this.lessons = lessons;
    }

    /** The number of the weight of a pair of cuts among those of pairs. */
    static int pair(int cut, int next) {
        return cut * CUTS.length + next;
    }

    @Override
    public int getDimension() {
        return start(ChainModel.WEIGHTS) + CUTS.length * CUTS.length;
    }

    /** Where the weights of a cut begin; behind the last cut those of pairs. */
    private int start(int cut) {
        return columns.stream().limit(cut).mapToInt(LearntColumns::size).sum();
    }

    /** The weights of a cut. */
    double[] ofCut(double[] weights, int cut) {
        return Arrays.copyOfRange(weights, start(cut), start(cut + 1));
    }

    /** The weights of pairs of cuts. */
    double[] follows(double[] weights) {
        return Arrays.copyOfRange(weights, start(ChainModel.WEIGHTS), weights.length);
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
        if (Arrays.equals(at, weights)) {
            return;
        }
        at = weights.clone();
        List<double[]> ofCuts = new ArrayList<>();
        List<double[]> gradients = new ArrayList<>();
        for (int cut = 0; cut < ChainModel.WEIGHTS; cut++) {
            ofCuts.add(ofCut(weights, cut));
            gradients.add(new double[columns.get(cut).size()]);
        }
        double[] follows = follows(weights);
        double[] ofFollows = new double[follows.length];
        value = 0;
        int row = 0;
        for (ChainLesson lesson : lessons) {
            int count = lesson.cuts().size();
            double[][] says = new double[count][CUTS.length];
            for (int c = 0; c < count; c++) {
                for (int cut = 0; cut < ofCuts.size(); cut++) {
                    says[c][cut] = columns.get(cut).times(row + c, ofCuts.get(cut));
                }
            }
            double[][] excess = excess(lesson.cuts(), says, follows, ofFollows);
            for (int c = 0; c < count; c++) {
                for (int cut = 0; cut < ofCuts.size(); cut++) {
                    columns.get(cut).addTo(gradients.get(cut), row + c, excess[c][cut]);
                }
            }
            row += count;
        }
        gradients.add(ofFollows);
        gradient = gradients.stream().flatMapToDouble(Arrays::stream).toArray();
        for (int i = 0; i < weights.length; i++) {
            value += L2 * weights[i] * weights[i];
            gradient[i] += 2 * L2 * weights[i];
        }
    }

    /**
     * Forward and backward over one statement: by clause how much likelier each cut is than the reader has it.
     *
     * @param labels the cuts of the reader
     * @param says by clause what speaks for each cut
     * @param ofFollows to what stands here is added how much likelier each pair of cuts is
     */
    private double[][] excess(List<Cut> labels, double[][] says, double[] follows, double[] ofFollows) {
        int count = says.length;
        double[][] forward = new double[count][CUTS.length];
        double[][] backward = new double[count][CUTS.length];
        double[] sums = new double[CUTS.length];
        for (int c = 0; c < count; c++) {
            for (int cut = 0; cut < CUTS.length; cut++) {
                for (int before = 0; before < CUTS.length; before++) {
                    sums[before] = before(forward, c, before) + leads(follows, before, cut);
                }
                forward[c][cut] = sum(sums) + says[c][cut];
            }
        }
        for (int c = count - 2; c >= 0; c--) {
            for (int cut = 0; cut < CUTS.length; cut++) {
                for (int next = 0; next < CUTS.length; next++) {
                    sums[next] = backward[c + 1][next] + says[c + 1][next] + leads(follows, cut, next);
                }
                backward[c][cut] = sum(sums);
            }
        }
        double all = count == 0 ? 0 : sum(forward[count - 1]);
        value += all;
        double[][] excess = new double[count][CUTS.length];
        int last = NONE;
        for (int c = 0; c < count; c++) {
            int label = labels.get(c).ordinal();
            value -= says[c][label] + leads(follows, last, label);
            excess[c][label] -= 1;
            ofFollows[pair(last, label)] -= 1;
            last = label;
            for (int cut = 0; cut < CUTS.length; cut++) {
                for (int before = 0; before < CUTS.length; before++) {
                    double likely = Math.exp(before(forward, c, before)
                            + leads(follows, before, cut)
                            + says[c][cut]
                            + backward[c][cut]
                            - all);
                    excess[c][cut] += likely;
                    ofFollows[pair(before, cut)] += likely;
                }
            }
        }
        return excess;
    }

    /** What speaks for a cut of the clause before one and all before it. */
    private static double before(double[][] forward, int clause, int cut) {
        return clause > 0 ? forward[clause - 1][cut] : cut == NONE ? 0 : NEVER;
    }

    /** How much a cut speaks for the one that follows it. */
    private static double leads(double[] follows, int cut, int next) {
        boolean possible = cut != NONE || next != Cut.GOES_ON.ordinal();
        return possible ? follows[pair(cut, next)] : NEVER;
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
