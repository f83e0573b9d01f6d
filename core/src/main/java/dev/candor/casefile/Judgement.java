package dev.candor.casefile;

import dev.candor.internal.choice.Choice;
import dev.candor.internal.choice.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * Chooses among readings that exclude one another. What speaks for a reading is the sum of its signs, each times what it
 * weighs for the verdict; its chance is its share of the exponentials of all. Immutable and thread-safe.
 *
 * @param <V> the verdicts
 */
final class Judgement<V extends Enum<V>> {

    /** What a reading counts that has nothing in common with what is sought. */
    private static final double LITTLE = 0.05;

    private final String name;
    private final List<V> verdicts;
    private final Signs signs;
    private final double[][] weights;

    /**
     * A judgement.
     *
     * @param name its name among the weights
     * @param verdicts all that it can say
     * @param signs all that it looks at
     * @param judgements what signs weigh, by judgement
     * @throws IllegalArgumentException when a weight is of a verdict or sign that there is not
     */
    Judgement(String name, V[] verdicts, Signs signs, Map<String, Weights> judgements) {
        this.name = name;
        this.verdicts = List.of(verdicts);
        this.signs = signs;
        List<String> names = signs.names();
        Weights own = judgements.getOrDefault(name, Weights.NONE);
        known(own);
        this.weights = new double[verdicts.length][names.size()];
        for (int v = 0; v < verdicts.length; v++) {
            for (int s = 0; s < names.size(); s++) {
                this.weights[v][s] = own.of(id(verdicts[v]), names.get(s));
            }
        }
    }

    private void known(Weights own) {
        Set<String> names = new HashSet<>(signs.names());
        Set<String> ids = new HashSet<>();
        verdicts.forEach(verdict -> ids.add(id(verdict)));
        Set<String> unknown = new TreeSet<>();
        own.verdicts().forEach((verdict, weighed) -> {
            if (!ids.contains(verdict)) {
                unknown.add(verdict);
            }
            weighed.keySet().stream().filter(sign -> !names.contains(sign)).forEach(unknown::add);
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the weights of '" + name + "' speak of what nobody looks at: "
                    + String.join(", ", unknown) + "; learn them anew with CaseTraining");
        }
    }

    /** The name of a verdict among the weights. */
    private static String id(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A row without signs. */
    Signs.Row row() {
        return signs.row();
    }

    /** Signs that many rows show alike. */
    Signs.Common common(Signs.Row row) {
        return new Signs.Common(row, weights);
    }

    /**
     * A reading.
     *
     * @param verdict what it says
     * @param places the words that it points at
     * @param row the signs that it shows
     * @param <V> the verdicts
     */
    record Reading<V extends Enum<V>>(V verdict, List<Place> places, Signs.Row row) {

        /** Copies the list. */
        Reading {
            places = List.copyOf(places);
        }
    }

    /**
     * What was chosen.
     *
     * @param verdict the likeliest verdict
     * @param chance how likely it is, 0 to 1
     * @param reading the number of its likeliest reading
     * @param chances how likely each reading is
     * @param <V> the verdicts
     */
    record Decision<V extends Enum<V>>(V verdict, double chance, int reading, List<Double> chances) {

        /** Copies the list. */
        Decision {
            chances = List.copyOf(chances);
        }
    }

    /**
     * A reading near to what is sought.
     *
     * @param reading its number
     * @param nearness how near it is
     */
    record Near(int reading, double nearness) {}

    /** The likeliest verdict, whichever of its readings is right; of equals the one that comes first. */
    Decision<V> decide(List<Reading<V>> readings) {
        return decide(readings, chances(readings));
    }

    /** The same where the readings have these shares of all chances. */
    Decision<V> decide(List<Reading<V>> readings, double[] chances) {
        double[] sums = new double[verdicts.size()];
        int[] tops = new int[verdicts.size()];
        int best = verdicts.indexOf(readings.get(0).verdict());
        for (int i = 0; i < chances.length; i++) {
            int verdict = verdicts.indexOf(readings.get(i).verdict());
            tops[verdict] = sums[verdict] == 0 || chances[i] > chances[tops[verdict]] ? i : tops[verdict];
            sums[verdict] += chances[i];
        }
        for (int verdict = 0; verdict < sums.length; verdict++) {
            best = sums[verdict] > sums[best] ? verdict : best;
        }
        return new Decision<>(
                verdicts.get(best),
                sums[best],
                tops[best],
                DoubleStream.of(chances).boxed().toList());
    }

    /** The reading of what was decided that is nearest to what is sought: likeness counts as much as a chance squared. */
    static <V extends Enum<V>> Near nearest(List<Reading<V>> readings, Decision<V> decision) {
        Near nearest = new Near(decision.reading(), 0);
        for (int i = 0; i < readings.size(); i++) {
            double like = likeness(readings.get(i).row());
            double near = Math.sqrt(decision.chances().get(i)) * (LITTLE + like);
            if (readings.get(i).verdict() == decision.verdict() && near > nearest.nearness()) {
                nearest = new Near(i, near);
            }
        }
        return nearest;
    }

    /** How much a reading has in common with what is sought, 0 to 1: the mean of words, characters and topics. */
    static double likeness(Signs.Row row) {
        return (row.get("words") + row.get("characters") + row.get("topics")) / 3;
    }

    /** How likely each reading is, 0 to 1. */
    double[] chances(List<Reading<V>> readings) {
        double[] chances = new double[readings.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            Reading<V> reading = readings.get(i);
            int verdict = verdicts.indexOf(reading.verdict());
            chances[i] = reading.row().sum(verdict, weights[verdict]);
            most = Math.max(most, chances[i]);
        }
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }

    /** The readings, for learning. */
    Choice<List<Place>> choice(List<Place> subject, List<Reading<V>> readings) {
        List<Choice.Option<List<Place>>> options = new ArrayList<>();
        for (Reading<V> reading : readings) {
            options.add(new Choice.Option<>(
                    id(reading.verdict()), reading.places(), reading.row().named()));
        }
        return new Choice<>(name, subject, options);
    }
}
