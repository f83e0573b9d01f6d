package dev.candor.zh;

import dev.candor.zh.facts.Vocabulary;

/** The words of the standard, for tests of other packages. */
public final class Vocabularies {

    private Vocabularies() {}

    /** A vocabulary of its own. */
    public static Vocabulary standard() {
        return new ChineseWords();
    }
}
