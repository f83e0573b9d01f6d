package dev.candor.benchmarks.speed;

import dev.candor.benchmarks.quality.Corpus;
import dev.candor.benchmarks.quality.Gold;
import dev.candor.benchmarks.quality.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes texts of a wanted length by recombining the sentences of labelled statements: real wording, as much as is
 * needed. The same seed gives the same texts. Not thread-safe.
 */
public final class StatementGenerator {

    private static final int SENTENCES_PER_PARAGRAPH = 4;

    private final List<String> openings;
    private final List<String> sentences;
    private final Random random;

    private StatementGenerator(List<String> openings, List<String> sentences, long seed) {
        this.openings = openings;
        this.sentences = sentences;
        this.random = new Random(seed);
    }

    /** Throws {@link IllegalArgumentException} when the corpus has no statement in this script. */
    public static StatementGenerator of(Corpus corpus, Script script, long seed) {
        List<Gold> statements = corpus.statements().stream()
                .filter(gold -> gold.language().equals(Optional.of(script.language())))
                .filter(gold -> !gold.sentences().isEmpty())
                .toList();
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("no statement in " + corpus.file() + " is in " + script.language());
        }
        List<String> openings =
                statements.stream().map(gold -> gold.sentences().get(0).text()).toList();
        List<String> sentences = statements.stream()
                .flatMap(gold -> gold.sentences().stream().skip(1))
                .map(Sentence::text)
                .toList();
        return new StatementGenerator(openings, sentences, seed);
    }

    /** A text of exactly this many UTF-16 code units; its last sentence is cut to fit and closed with a full stop. */
    public String next(int length) {
        if (length < 2) {
            throw new IllegalArgumentException("length must be at least 2, but was " + length);
        }
        StringBuilder text = new StringBuilder(length + 200).append(pick(openings));
        for (int count = 0; text.length() < length; count++) {
            text.append(count % SENTENCES_PER_PARAGRAPH == 0 ? "\n\n" : "").append(pick(sentences));
        }
        int end = length - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            text.setCharAt(end - 1, '。');
        }
        text.setLength(end);
        return text.append('。').toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
