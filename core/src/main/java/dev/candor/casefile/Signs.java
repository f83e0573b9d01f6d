package dev.candor.casefile;

import dev.candor.internal.language.CaseData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The signs that a judgement looks at, by name, each with a place in a row. Filled while a judgement is made. */
final class Signs {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Adds a sign; throws {@link IllegalArgumentException} when there is one of this name. */
    Signs with(String name) {
        if (places.putIfAbsent(name, names.size()) != null) {
            throw new IllegalArgumentException("the sign '" + name + "' is there twice; give each a name of its own");
        }
        names.add(name);
        return this;
    }

    /** Adds signs; throws {@link IllegalArgumentException} when there is one of such a name. */
    Signs with(List<String> more) {
        more.forEach(this::with);
        return this;
    }

    /** Names of signs of one kind: a prefix with what each is of. */
    static List<String> names(String prefix, List<String> of) {
        return of.stream().map(each -> prefix + each).toList();
    }

    /** The names of signs for what clauses do, in the order of the cues of a language. */
    static List<String> cues(CaseData data) {
        return names("cue.", data.cues());
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** An empty row. */
    Row row() {
        return new Row(this);
    }

    private int place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    /** Signs that many rows show alike, weighed once. Immutable. */
    static final class Common {

        private final Row row;
        private final double[] sums;

        /** Of what the row shows now, and by verdict what the signs weigh. */
        Common(Row row, double[][] weights) {
            this.row = row;
            this.sums = new double[weights.length];
            for (int verdict = 0; verdict < weights.length; verdict++) {
                sums[verdict] = row.sum(verdict, weights[verdict]);
            }
        }
    }

    /** How strongly each sign shows; those that do not show take no room. */
    static final class Row {

        private final Signs signs;
        private final List<Common> commons = new ArrayList<>(3);
        private int[] places = new int[24];
        private double[] values = new double[24];
        private int size;
        /** A bit for each place that is set, many of which share one. */
        private long filter;

        private Row(Signs signs) {
            this.signs = signs;
        }

        /** Sets a sign, which is done once; throws {@link NullPointerException} when there is none of this name. */
        Row set(String name, double value) {
            int place = signs.place(name);
            if (value != 0) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, 2 * size);
                    values = Arrays.copyOf(values, 2 * size);
                }
                places[size] = place;
                values[size] = value;
                filter |= 1L << place;
                size++;
            }
            return this;
        }

        /** Sets a sign that shows or does not. */
        Row set(String name, boolean shows) {
            return set(name, shows ? 1 : 0);
        }

        /** Sets the signs that show, a bit for each. */
        Row set(List<String> names, long shows) {
            for (long rest = shows; rest != 0; rest &= rest - 1) {
                set(names.get(Long.numberOfTrailingZeros(rest)), 1);
            }
            return this;
        }

        /** Adds signs that other rows show too; none of them is set besides. */
        Row with(Common common) {
            commons.add(common);
            return this;
        }

        /** How strongly a sign shows. */
        double get(String name) {
            return get(signs.place(name));
        }

        /** Whether a sign shows. */
        boolean shows(String name) {
            return get(name) != 0;
        }

        private double get(int place) {
            for (int i = (filter >>> place & 1) == 0 ? size : 0; i < size; i++) {
                if (places[i] == place) {
                    return values[i];
                }
            }
            for (Common common : commons) {
                double value = common.row.get(place);
                if (value != 0) {
                    return value;
                }
            }
            return 0;
        }

        /** All signs, each times its weight for a verdict. */
        double sum(int verdict, double[] weights) {
            double sum = 0;
            for (Common common : commons) {
                sum += common.sums[verdict];
            }
            for (int i = 0; i < size; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }

        /** The signs that show. */
        Map<String, Double> named() {
            Map<String, Double> named = new HashMap<>();
            for (Common common : commons) {
                named.putAll(common.row.named());
            }
            for (int i = 0; i < size; i++) {
                named.put(signs.names.get(places[i]), values[i]);
            }
            return named;
        }
    }
}
