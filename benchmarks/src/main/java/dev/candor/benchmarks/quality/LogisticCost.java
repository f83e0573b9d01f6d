package dev.candor.benchmarks.quality;

import opennlp.tools.ml.maxent.quasinewton.Function;

/** What weights cost: the negative logarithm of the likelihood of all answers, and half the square of each weight times {@code l2}. */
record LogisticCost(LearntColumns columns, double l2) implements Function {

    @Override
    public int getDimension() {
        return columns.size();
    }

    @Override
    public double valueAt(double[] weights) {
        double cost = 0;
        for (int row = 0; row < columns.rows(); row++) {
            double margin = columns.answer(row) * columns.times(row, weights);
            cost += Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
        }
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        return cost + l2 / 2 * squares;
    }

    @Override
    public double[] gradientAt(double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = l2 * weights[i];
        }
        for (int row = 0; row < columns.rows(); row++) {
            int answer = columns.answer(row);
            columns.addTo(gradient, row, -answer / (1 + Math.exp(answer * columns.times(row, weights))));
        }
        return gradient;
    }
}
