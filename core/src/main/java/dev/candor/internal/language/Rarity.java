package dev.candor.internal.language;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much words and characters say: those that few statements hold say much. Weights are {@code ln(n/count) / ln(n)}, for
 * {@code n} statements: 0 for what every statement holds, 1 for what one or none does. Immutable and thread-safe.
 */
public final class Rarity {

    private final int statements;
    private final Map<String, Integer> words;
    private final Map<String, Integer> characters;

    /**
     * Rarity by counts.
     *
     * @param statements how many statements were counted
     * @param words in how many of them a word stands; the rare ones may be left out
     * @param characters the same for single characters
     */
    public Rarity(int statements, Map<String, Integer> words, Map<String, Integer> characters) {
        this.statements = statements;
        this.words = Map.copyOf(words);
        this.characters = Map.copyOf(characters);
    }

    /** Reads what {@link #write} wrote. */
    public static Rarity read(PackedReader in) {
        return new Rarity(in.number(), counts(in), counts(in));
    }

    /** Writes the counts in a compact form. */
    public void write(PackedWriter out) {
        out.number(statements);
        write(words, out);
        write(characters, out);
    }

    private static Map<String, Integer> counts(PackedReader in) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            counts.put(in.text(), in.number());
        }
        return counts;
    }

    private static void write(Map<String, Integer> counts, PackedWriter out) {
        out.number(counts.size());
        new TreeMap<>(counts).forEach((word, count) -> {
            out.text(word);
            out.number(count);
        });
    }

    /** What a word weighs, 0 to 1. */
    public double ofWord(String word) {
        return weight(words.getOrDefault(word, 1));
    }

    /** What a character weighs, 0 to 1. */
    public double ofCharacter(char character) {
        return weight(characters.getOrDefault(String.valueOf(character), 1));
    }

    private double weight(int count) {
        return statements < 2 ? 1 : Math.log((double) statements / count) / Math.log(statements);
    }
}
