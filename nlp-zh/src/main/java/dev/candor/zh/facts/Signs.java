package dev.candor.zh.facts;

/**
 * By character the kinds of words that start or end with it, so that most characters of a text cost one look-up, and the
 * others only what may stand there. Filled while a scanner is made, then read.
 */
final class Signs {

    /** Numbers, Latin letters and marks, which start something by themselves. */
    static final int SHAPE = 1;
    /** Words for days. */
    static final int DAY = 2;
    /** Cues of codes, and what is numbered. */
    static final int CODE = 4;

    static final int HALF = 8;
    static final int STATUTE = 16;
    /** Ends of names. */
    static final int ENDING = 32;
    /** Ends of words for people after which a name may follow. */
    static final int PEOPLE = 64;
    /** All kinds that are read as the text is gone through; the others are looked for when it has been read. */
    static final int READ = 127;
    /** What only a firm has. */
    static final int OWNED = 128;
    /** First characters of names of people. */
    static final int PERSON = 256;

    private final short[] signs = new short[1 << 16];

    /** A character that starts or ends something of a kind. */
    void add(int kind, char c) {
        signs[c] |= (short) kind;
    }

    /** Words of a kind that start something. */
    void starts(int kind, Words words) {
        words.all().forEach(word -> add(kind, word.text().charAt(0)));
    }

    /** Words of a kind that end something. */
    void ends(int kind, Words words) {
        words.all().forEach(word -> add(kind, word.text().charAt(word.length() - 1)));
    }

    /** The kinds of what a character starts or ends, as bits. */
    int of(char c) {
        return signs[c];
    }
}
