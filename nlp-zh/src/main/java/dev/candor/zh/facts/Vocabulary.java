package dev.candor.zh.facts;

/** The words that everybody knows: what is none of them may be a name. Safe for use by many threads. */
public interface Vocabulary {

    /** Where the longest word of two characters or more ends that starts at {@code at}, or {@code at}. */
    int wordEnd(CharSequence text, int at);

    /** Whether the name of a place may begin with two characters: false spares looking for one. */
    default boolean mayBeginPlace(char first, char second) {
        return true;
    }

    /** Where the longest word ends that starts at {@code at} when it is the name of a place, or {@code at}. */
    int placeEnd(CharSequence text, int at);

    /**
     * Where the longest word ends that starts at {@code at} when it makes sentences rather than names: a verb, an adverb, a
     * pronoun; or {@code at}.
     */
    int sentenceWordEnd(CharSequence text, int at);
}
