package dev.candor.internal.choice;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

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

    /** Reads what {@link #write} wrote. */
    public static Weights read(PackedReader in) {
        Map<String, Map<String, Double>> verdicts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            String verdict = in.text();
            Map<String, Double> signs = new HashMap<>();
            for (int k = in.number(); k > 0; k--) {
                signs.put(in.text(), in.decimal());
            }
            verdicts.put(verdict, signs);
        }
        return new Weights(verdicts);
    }

    /** Writes the weights in a compact form. */
    public void write(PackedWriter out) {
        out.number(verdicts.size());
        new TreeMap<>(verdicts).forEach((verdict, signs) -> {
            out.text(verdict);
            out.number(signs.size());
            new TreeMap<>(signs).forEach((sign, weight) -> {
                out.text(sign);
                out.decimal(weight);
            });
        });
    }

    /** What a sign weighs for a verdict. */
    public double of(String verdict, String sign) {
        return verdicts.getOrDefault(verdict, Map.of()).getOrDefault(sign, 0.0);
    }
}
