package dev.candor.benchmarks.leak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The example sentences of all cards, without the marks that draw the expected spans. */
final class CardExamples {

    private static final List<String> LISTS = List.of("flags", "allows");

    private CardExamples() {}

    static List<String> sentences(Path directory) {
        List<String> sentences = new ArrayList<>();
        for (Path file : YamlFiles.in(directory)) {
            YamlFiles.documents(file).forEach(document -> search(document, sentences));
        }
        return sentences;
    }

    private static void search(Object node, List<String> sentences) {
        if (node instanceof List<?> items) {
            items.forEach(item -> search(item, sentences));
        } else if (node instanceof Map<?, ?> card) {
            card.forEach((key, value) -> {
                if (LISTS.contains(key)) {
                    collect(value, sentences);
                }
            });
        }
    }

    private static void collect(Object value, List<String> sentences) {
        if (value instanceof String sentence) {
            sentences.add(sentence.replace("⟦", "").replace("⟧", ""));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, sentences));
        }
    }
}
