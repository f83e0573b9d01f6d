package dev.candor.benchmarks.leak;

import dev.candor.benchmarks.quality.Gold;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases that were copied out of the corpus instead of naming a kind of wording: phrases of five characters or
 * more that occur in exactly one statement and in no second source, such as the examples of cards and statements written
 * apart. A phrase of a template that stands for four or
 * more is a kind of wording. Compared as the engine compares, traditional forms folded.
 */
final class LeakCheck {

    private static final int LONG = 5;
    private static final int KIND = 4;

    private final Folding folding;
    private final Map<String, String> statements = new LinkedHashMap<>();
    private final List<String> examples;

    LeakCheck(Folding folding, List<Gold> statements, List<String> examples) {
        this.folding = folding;
        this.examples = examples.stream().map(this::folded).toList();
        statements.forEach(gold -> this.statements.put(gold.id(), folded(gold.text())));
    }

    /** A line for each leak: file, group, phrase, statement. */
    List<String> leaks(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.siblings() < KIND)
                .flatMap(phrase -> onlySource(folded(phrase.words())).stream()
                        .map(id -> phrase.file().getFileName() + ": " + phrase.group() + ": '" + phrase.words()
                                + "' stands in " + id + " alone"))
                .toList();
    }

    private Optional<String> onlySource(String words) {
        if (words.codePointCount(0, words.length()) < LONG) {
            return Optional.empty();
        }
        List<String> sources = statements.entrySet().stream()
                .filter(statement -> statement.getValue().contains(words))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        boolean leaked = sources.size() == 1 && examples.stream().noneMatch(example -> example.contains(words));
        return leaked ? Optional.of(sources.get(0)) : Optional.empty();
    }

    private String folded(String text) {
        return NormalizedText.of(text, folding).toString();
    }
}
