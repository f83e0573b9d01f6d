package dev.candor.benchmarks.quality;

import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts in how many statements each word and each character stands, which tells how much they say, and prints the counts
 * as {@code case/frequencies.yaml} has them. What fewer than {@value #LEAST} statements hold is left out.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.WordCounting \
 *     -Dexec.args="benchmarks/corpus/dev.jsonl benchmarks/corpus/own-dev.jsonl"
 * }</pre>
 *
 * Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class WordCounting {

    private static final int LEAST = 4;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final LanguageReader reader;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> characters = new HashMap<>();
    private int statements;

    private WordCounting(LanguageReader reader) {
        this.reader = reader;
    }

    /** See the class. */
    public static void main(String[] files) {
        Console.run(out -> {
            if (files.length == 0) {
                throw new IllegalArgumentException("usage: CORPUS.jsonl...");
            }
            WordCounting counting = new WordCounting(Chinese.standard().reader());
            for (String file : files) {
                counting.read(Path.of(file));
            }
            out.println(
                    "# In how many statements of the corpora for development a word and a character stand; a number is the");
            out.println("# count of those behind it. Counted by WordCounting in the benchmarks.");
            out.println();
            out.println("statements: " + counting.statements);
            out.println("words: \"" + line(counting.words) + "\"");
            out.println("characters: \"" + line(counting.characters) + "\"");
        });
    }

    private void read(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode text = MAPPER.readTree(line).path("text");
                if (text.isString()) {
                    count(text.asString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the corpus " + file, e);
        }
    }

    private void count(String statement) {
        statements++;
        Reading reading = reader.read(Statement.of(statement));
        NormalizedText text = reading.text();
        WordCutter.Cuts cuts = reader.parts().words().cuts(text);
        Set<String> found = new HashSet<>();
        Set<String> single = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            int from = sentence.start();
            for (int i = sentence.start() + 1; i <= sentence.end(); i++) {
                if (Scripts.isHan(text.charAt(i - 1))) {
                    single.add(String.valueOf(text.charAt(i - 1)));
                }
                if (i == sentence.end() || cuts.isBorder(sentence.start(), sentence.end(), i)) {
                    if (Scripts.isHan(text.charAt(from))) {
                        found.add(text.subSequence(from, i));
                    }
                    from = i;
                }
            }
        }
        found.forEach(word -> words.merge(word, 1, Integer::sum));
        single.forEach(character -> characters.merge(character, 1, Integer::sum));
    }

    private static String line(Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        List<Map.Entry<String, Integer>> entries = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int last = 0;
        for (Map.Entry<String, Integer> entry : entries) {
            if (entry.getValue() != last) {
                parts.add(String.valueOf(entry.getValue()));
                last = entry.getValue();
            }
            parts.add(entry.getKey());
        }
        return String.join(" ", parts);
    }
}
