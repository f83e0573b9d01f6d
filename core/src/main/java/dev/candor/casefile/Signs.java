package dev.candor.casefile;

import dev.candor.internal.language.CaseData;
import java.util.ArrayList;
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

    /** How strongly each sign shows. */
    static final class Row {

        private final Signs signs;
        private final double[] values;

        private Row(Signs signs) {
            this.signs = signs;
            this.values = new double[signs.names.size()];
        }

        /** Sets a sign; throws {@link NullPointerException} when there is none of this name. */
        Row set(String name, double value) {
            values[signs.place(name)] = value;
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

        /** How strongly a sign shows. */
        double get(String name) {
            return values[signs.place(name)];
        }

        /** Whether a sign shows. */
        boolean shows(String name) {
            return values[signs.place(name)] != 0;
        }

        /** All signs, each times its weight. */
        double sum(double[] weights) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += weights[i] * values[i];
            }
            return sum;
        }

        /** The signs that show. */
        Map<String, Double> named() {
            Map<String, Double> named = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != 0) {
                    named.put(signs.names.get(i), values[i]);
                }
            }
            return named;
        }
    }
}
