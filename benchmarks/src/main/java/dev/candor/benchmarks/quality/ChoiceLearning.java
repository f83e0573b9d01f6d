package dev.candor.benchmarks.quality;

import dev.candor.internal.choice.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Learns what signs weigh for verdicts from choices whose right options are known: the weights under which those are
 * likeliest, with a cost on the square of each. Gradient steps of the same number on all examples; no chance is involved.
 */
final class ChoiceLearning {

    private static final int STEPS = 300;
    private static final double RATE = 0.05;
    private static final double MEAN = 0.9;
    private static final double SQUARE = 0.999;
    private static final double TINY = 1e-8;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /** An option: its weights and values. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Option(int[] places, double[] values, boolean right) {

        double logit(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }
    }

    /** A choice with at least one right option. */
    private record Example(List<Option> options, double weight) {}

    /** A verdict with its signs, and whether it is right. */
    record Known(String verdict, Map<String, Double> signs, boolean right) {}

    /** Adds a choice that counts so much; one without a right option says nothing. */
    void add(List<Known> options, double weight) {
        if (options.stream().noneMatch(Known::right)) {
            return;
        }
        List<Option> rows = new ArrayList<>();
        for (Known known : options) {
            int[] own = new int[known.signs().size()];
            double[] values = new double[own.length];
            int i = 0;
            for (Map.Entry<String, Double> sign : new TreeMap<>(known.signs()).entrySet()) {
                own[i] = place(known.verdict() + " " + sign.getKey());
                values[i] = sign.getValue();
                i++;
            }
            rows.add(new Option(own, values, known.right()));
        }
        examples.add(new Example(rows, weight));
    }

    private int place(String name) {
        Integer known = places.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    /** Learns; {@code cost} tells by sign what the square of a weight costs, for all examples together. */
    Weights learn(ToDoubleFunction<String> cost) {
        double[] weights = new double[names.size()];
        double[] costs = names.stream()
                .mapToDouble(name -> cost.applyAsDouble(name.substring(name.indexOf(' ') + 1)))
                .toArray();
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(weights, costs);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = MEAN * mean[i] + (1 - MEAN) * gradient[i];
                square[i] = SQUARE * square[i] + (1 - SQUARE) * gradient[i] * gradient[i];
                double first = mean[i] / (1 - Math.pow(MEAN, step));
                double second = square[i] / (1 - Math.pow(SQUARE, step));
                weights[i] -= RATE * first / (Math.sqrt(second) + TINY);
            }
        }
        Map<String, Map<String, Double>> verdicts = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            double rounded = Math.round(weights[i] * 100) / 100.0;
            if (rounded != 0) {
                String name = names.get(i);
                int blank = name.indexOf(' ');
                verdicts.computeIfAbsent(name.substring(0, blank), v -> new TreeMap<>())
                        .put(name.substring(blank + 1), rounded);
            }
        }
        return new Weights(verdicts);
    }

    private double[] gradient(double[] weights, double[] costs) {
        double[] gradient = new double[weights.length];
        for (Example example : examples) {
            int size = example.options().size();
            double[] logits = new double[size];
            double most = Double.NEGATIVE_INFINITY;
            double mostRight = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                Option option = example.options().get(i);
                logits[i] = option.logit(weights);
                most = Math.max(most, logits[i]);
                mostRight = option.right() ? Math.max(mostRight, logits[i]) : mostRight;
            }
            double all = 0;
            double right = 0;
            for (int i = 0; i < size; i++) {
                all += Math.exp(logits[i] - most);
                right += example.options().get(i).right() ? Math.exp(logits[i] - mostRight) : 0;
            }
            for (int i = 0; i < size; i++) {
                Option option = example.options().get(i);
                double pull = Math.exp(logits[i] - most) / all
                        - (option.right() ? Math.exp(logits[i] - mostRight) / right : 0);
                for (int k = 0; k < option.places().length; k++) {
                    gradient[option.places()[k]] += example.weight() * pull * option.values()[k];
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += costs[i] * weights[i];
        }
        return gradient;
    }
}
