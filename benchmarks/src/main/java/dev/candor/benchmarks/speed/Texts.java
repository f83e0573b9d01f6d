package dev.candor.benchmarks.speed;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The texts of one measurement, taken in turn. Not thread-safe. */
final class Texts {

    private static final long SEED = 20261120;
    /** How many there are. */
    static final int COUNT = 32;

    /** Stands for the texts until they are made. */
    static final Texts NONE = new Texts(List.of());

    private final List<String> texts;
    private int next;

    private Texts(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Makes the texts.
     *
     * @param usable which texts are worth measuring
     * @throws IllegalStateException when most texts are not
     */
    static Texts of(Script script, int length, Predicate<String> usable) {
        StatementGenerator generator = StatementGenerator.of(Corpus.read(Repository.devCorpus()), script, SEED);
        List<String> texts = new ArrayList<>();
        int tried = 0;
        for (; texts.size() < COUNT && tried < 2 * COUNT; tried++) {
            String text = generator.next(length);
            if (usable.test(text)) {
                texts.add(text);
            }
        }
        if (texts.size() < COUNT) {
            throw new IllegalStateException(
                    "of " + tried + " texts of " + length + " characters only " + texts.size() + " can be measured");
        }
        return new Texts(texts);
    }

    /** The next one; after the last the first. */
    String next() {
        String text = texts.get(next);
        next = (next + 1) % texts.size();
        return text;
    }
}
