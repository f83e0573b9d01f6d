package dev.candor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a scoring profile in a row, such that every row of positive numbers is a valid profile: severities stand
 * as what each adds to the one below it, shares are cut at 1, weights are brought to a sum of 1. Immutable.
 */
final class ProfileNumbers {

    private static final List<Severity> COSTLY =
            List.of(Severity.MINOR, Severity.MODERATE, Severity.MAJOR, Severity.CRITICAL);

    /** No dimension may fall silent in the overall score. */
    private static final double LEAST_WEIGHT = 0.08;

    private final ScoringProfile like;
    private final double[] numbers;

    private ProfileNumbers(ScoringProfile like, double[] numbers) {
        this.like = like;
        this.numbers = numbers;
    }

    static ProfileNumbers of(ScoringProfile profile) {
        List<Double> row = new ArrayList<>();
        double below = 0;
        for (Severity severity : COSTLY) {
            double points = profile.severities().getOrDefault(severity, 0.0);
            row.add(points - below);
            below = points;
        }
        row.add(profile.confidences().getOrDefault(Confidence.LOW, 0.0));
        row.add(profile.confidences().getOrDefault(Confidence.MEDIUM, 0.0)
                - profile.confidences().getOrDefault(Confidence.LOW, 0.0));
        row.addAll(profile.scales().values());
        row.addAll(profile.rest().values());
        row.addAll(profile.impressions().values());
        row.addAll(profile.estimates().values());
        row.add(profile.overallEstimate());
        row.addAll(profile.disclosures().values());
        row.add(profile.actions());
        row.addAll(profile.strengths().values());
        row.addAll(profile.merits().values());
        row.addAll(profile.enough().values());
        row.add(profile.vagueShare());
        row.add(profile.coldBlame());
        row.addAll(profile.weights().values());
        row.add(profile.weakest());
        return new ProfileNumbers(
                profile, row.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return numbers.length;
    }

    ProfileNumbers times(int index, double factor) {
        double[] changed = numbers.clone();
        changed[index] *= factor;
        return new ProfileNumbers(like, changed);
    }

    /** How far the numbers lie from others: the sum of the logarithms of their ratios. */
    double distance(ProfileNumbers other) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0 && other.numbers[i] > 0) {
                sum += Math.abs(Math.log(numbers[i] / other.numbers[i]));
            }
        }
        return sum;
    }

    /** The profile that these numbers say, rounded to what a reader can take in. */
    ScoringProfile profile(String id) {
        Row row = new Row(numbers);
        Map<Severity, Double> severities = new EnumMap<>(Severity.class);
        severities.put(Severity.INFO, 0.0);
        double points = 0;
        for (Severity severity : COSTLY) {
            points += row.next();
            severities.put(severity, rounded(Math.min(100, points), 1));
        }
        double low = Math.min(1, row.next());
        double medium = Math.min(1, low + row.next());
        Map<Confidence, Double> confidences = new EnumMap<>(
                Map.of(Confidence.LOW, rounded(low, 2), Confidence.MEDIUM, rounded(medium, 2), Confidence.HIGH, 1.0));
        Map<Dimension, Double> scales = row.next(Dimension.class, like.scales(), Double.MAX_VALUE, 2);
        Map<Dimension, Double> rest = row.next(Dimension.class, like.rest(), 1, 2);
        Map<Dimension, Double> impressions = row.next(Dimension.class, like.impressions(), Double.MAX_VALUE, 1);
        Map<Dimension, Double> estimates = row.next(Dimension.class, like.estimates(), 1, 2);
        double overallEstimate = rounded(Math.min(1, row.next()), 2);
        Map<Disclosure.Item, Double> disclosures =
                row.next(Disclosure.Item.class, like.disclosures(), Double.MAX_VALUE, 1);
        double actions = rounded(row.next(), 1);
        Map<Strength.Kind, Double> strengths = row.next(Strength.Kind.class, like.strengths(), Double.MAX_VALUE, 1);
        Map<Strength.Kind, Double> merits = row.next(Strength.Kind.class, like.merits(), Double.MAX_VALUE, 1);
        Map<Strength.Kind, Double> enough = row.next(Strength.Kind.class, like.enough(), Double.MAX_VALUE, 1);
        double vagueShare = rounded(Math.min(1, row.next()), 2);
        double coldBlame = rounded(Math.min(1, row.next()), 2);
        Map<Dimension, Double> weights = weights(row.next(Dimension.class, like.weights(), Double.MAX_VALUE, 6));
        double weakest = rounded(Math.min(1, row.next()), 2);
        return new ScoringProfile(
                id,
                severities,
                confidences,
                scales,
                rest,
                impressions,
                estimates,
                overallEstimate,
                disclosures,
                actions,
                strengths,
                merits,
                enough,
                vagueShare,
                coldBlame,
                weights,
                weakest,
                like.caps());
    }

    /** Weights of at least the least, in hundredths that add up to 1: the heaviest takes what rounding leaves. */
    private static Map<Dimension, Double> weights(Map<Dimension, Double> raw) {
        Map<Dimension, Double> weights = new EnumMap<>(raw);
        Set<Dimension> least = EnumSet.noneOf(Dimension.class);
        for (boolean raised = true; raised; ) {
            double sum = 0;
            for (Map.Entry<Dimension, Double> entry : raw.entrySet()) {
                sum += least.contains(entry.getKey()) ? 0 : entry.getValue();
            }
            double share = (1 - least.size() * LEAST_WEIGHT) / sum;
            weights.replaceAll((dimension, weight) ->
                    least.contains(dimension) ? LEAST_WEIGHT : raw.getOrDefault(dimension, 0.0) * share);
            raised = false;
            for (Map.Entry<Dimension, Double> entry : weights.entrySet()) {
                raised |= entry.getValue() < LEAST_WEIGHT && least.add(entry.getKey());
            }
        }
        weights.replaceAll((dimension, weight) -> rounded(weight, 2));
        double left =
                1 - weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Dimension heaviest = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        weights.merge(heaviest, left, (weight, rest) -> rounded(weight + rest, 2));
        return weights;
    }

    private static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }

    /** Takes the numbers one after the other, in the order of {@link #of}. */
    private static final class Row {

        private final double[] numbers;
        private int at;

        private Row(double[] numbers) {
            this.numbers = numbers;
        }

        double next() {
            return numbers[at++];
        }

        <E extends Enum<E>> Map<E, Double> next(Class<E> type, Map<E, Double> keys, double most, int digits) {
            Map<E, Double> map = new EnumMap<>(type);
            keys.keySet().forEach(key -> map.put(key, rounded(Math.min(most, next()), digits)));
            return map;
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
