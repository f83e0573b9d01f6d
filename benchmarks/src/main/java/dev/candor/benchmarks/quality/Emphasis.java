package dev.candor.benchmarks.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature tells the two answers apart in the rows that are learnt from, by the logarithm of how much oftener it
 * comes with the one than with the other (S. Wang and C. Manning, "Baselines and Bigrams", 2012). Rows
 * emphasised so are learnt from better than plain ones, since what tells nothing costs more to learn. Immutable.
 */
final class Emphasis {

    /** So often a feature counts as seen with either answer before any row is. */
    private static final double SMOOTHING = 0.2;
    /** The share of the own logarithm; the rest is the mean of all. */
    private static final double OWN = 0.5;
    /** The feature of all rows. */
    private static final String ALWAYS = LearntRow.BIAS.names()[0];

    /** Leaves rows as they are. */
    static final Emphasis NONE = new Emphasis(Map.of(), 1);

    private final Map<String, Float> factors;
    /** Of a feature in none of the rows. */
    private final float unseen;

    private Emphasis(Map<String, Float> factors, float unseen) {
        this.factors = factors;
        this.unseen = unseen;
    }

    /** How often a feature comes with each answer. */
    private static final class Count {
        private double yes = SMOOTHING;
        private double no = SMOOTHING;
    }

    /** What tells the answers of these rows apart. */
    static Emphasis of(List<MaximumEntropy.Answered> rows) {
        Map<String, Count> counts = new HashMap<>();
        for (MaximumEntropy.Answered row : rows) {
            for (String name : row.row().names()) {
                Count count = counts.computeIfAbsent(name, key -> new Count());
                count.yes += row.answer() ? 1 : 0;
                count.no += row.answer() ? 0 : 1;
            }
        }
        counts.remove(ALWAYS);
        double yes = counts.values().stream().mapToDouble(count -> count.yes).sum();
        double no = counts.values().stream().mapToDouble(count -> count.no).sum();
        Map<String, Float> factors = new HashMap<>();
        double sum = 0;
        for (Map.Entry<String, Count> count : counts.entrySet()) {
            double ratio = Math.abs(Math.log(count.getValue().yes / yes * no / count.getValue().no));
            factors.put(count.getKey(), (float) ratio);
            sum += ratio;
        }
        double mean = sum / Math.max(1, counts.size());
        factors.replaceAll((name, ratio) -> (float) (OWN * ratio + (1 - OWN) * mean));
        return new Emphasis(factors, (float) mean);
    }

    /** The row with its features emphasised; what is always there stays as it is. */
    LearntRow on(LearntRow row) {
        if (factors.isEmpty()) {
            return row;
        }
        float[] values = row.values().clone();
        for (int i = 0; i < values.length; i++) {
            String name = row.names()[i];
            values[i] *= name.equals(ALWAYS) ? 1 : factors.getOrDefault(name, unseen);
        }
        return new LearntRow(row.names(), values);
    }
}
