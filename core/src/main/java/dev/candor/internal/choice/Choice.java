package dev.candor.internal.choice;

import java.util.List;
import java.util.Map;

/**
 * A choice among readings, for tools that learn what signs weigh.
 *
 * @param judgement the name of the judgement, as in {@code weights.yaml}
 * @param subject what is judged, such as the id of a question
 * @param options what can be chosen
 * @param <P> what a reading points at
 */
public record Choice<P>(String judgement, P subject, List<Option<P>> options) {

    /** Copies the list. */
    public Choice {
        options = List.copyOf(options);
    }

    /**
     * A reading.
     *
     * @param verdict what it says
     * @param place what it points at
     * @param signs the signs that it shows, and how strongly
     * @param <P> what a reading points at
     */
    public record Option<P>(String verdict, P place, Map<String, Double> signs) {

        /** Copies the map. */
        public Option {
            signs = Map.copyOf(signs);
        }
    }
}
