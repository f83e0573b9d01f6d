package dev.candor.zh.facts;

/**
 * The characters that words of facts start or end with, so that most characters of a text cost one look-up. Filled while a
 * scanner is made, then read.
 */
final class Signs {

    private static final int START = 1;
    private static final int END = 2;

    private final byte[] signs = new byte[1 << 16];

    /** A character that starts something. */
    void start(char c) {
        signs[c] |= START;
    }

    /** Words that start something. */
    void starts(Words words) {
        words.all().forEach(word -> start(word.text().charAt(0)));
    }

    /** Words that end something. */
    void ends(Words words) {
        words.all().forEach(word -> signs[word.text().charAt(word.length() - 1)] |= END);
    }

    /** Whether nothing starts or ends with a character. */
    boolean isSilent(char c) {
        return signs[c] == 0;
    }

    boolean isStart(char c) {
        return (signs[c] & START) != 0;
    }

    boolean isEnd(char c) {
        return (signs[c] & END) != 0;
    }
}
