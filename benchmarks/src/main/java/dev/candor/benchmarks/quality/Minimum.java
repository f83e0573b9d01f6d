package dev.candor.benchmarks.quality;

import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Where a function is least, by OpenNLP's quasi-Newton minimizer. That stops at the first step that gains little, wherever it is, so it
 * is begun anew from there until a whole run gains little. No chance is involved.
 */
final class Minimum {

    private static final int MOST_RUNS = 20;

    private Minimum() {}

    /**
     * Seeks from zero on.
     *
     * @param iterations the most of one run
     * @param worthwhile a run that does not come below this share of what was there before is the last
     */
    static double[] of(Function function, int iterations, double worthwhile) {
        double[] place = new double[function.getDimension()];
        double before = Double.POSITIVE_INFINITY;
        double now = function.valueAt(place);
        for (int run = 0; run < MOST_RUNS && now < worthwhile * before; run++) {
            before = now;
            place = sum(place, new QNMinimizer(0, 0, iterations).minimize(new From(function, place)));
            now = function.valueAt(place);
        }
        return place;
    }

    private static double[] sum(double[] place, double[] way) {
        double[] sum = place.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += way[i];
        }
        return sum;
    }

    /** A function as it looks from a place. */
    @SuppressWarnings("ArrayRecordComponent")
    private record From(Function function, double[] place) implements Function {

        @Override
        public int getDimension() {
            return place.length;
        }

        @Override
        public double valueAt(double[] way) {
            return function.valueAt(sum(place, way));
        }

        @Override
        public double[] gradientAt(double[] way) {
            return function.gradientAt(sum(place, way)).clone();
        }
    }
}
