package dev.candor.internal.choice;

import java.util.HashMap;
import java.util.Map;

/**
 * What signs weigh for each verdict of a judgement, in logits; a sign that is not listed weighs nothing.
 *
 * @param verdicts by verdict the weights by sign
 */
public record Weights(Map<String, Map<String, Double>> verdicts) {

    /** No sign weighs anything. */
    public static final Weights NONE = new Weights(Map.of());

    /** Copies the maps. */
    public Weights {
        Map<String, Map<String, Double>> copy = new HashMap<>();
        verdicts.forEach((verdict, signs) -> copy.put(verdict, Map.copyOf(signs)));
        verdicts = Map.copyOf(copy);
    }

    /** What a sign weighs for a verdict. */
    public double of(String verdict, String sign) {
        return verdicts.getOrDefault(verdict, Map.of()).getOrDefault(sign, 0.0);
    }
}
