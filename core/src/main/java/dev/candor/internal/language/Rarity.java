package dev.candor.internal.language;

import java.util.Map;

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
