package dev.candor.zh.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked which of them starts or ends at a place of a text; the longest wins. Asking costs the
 * words that share one character, whatever the length of the text. Immutable.
 */
final class Words {

    private final List<Word> all;
    private final Index byFirst;
    private final Index byLast;

    /**
     * A word.
     *
     * @param text the word
     * @param value what the lexicon says of it, else empty
     * @param vetoes what must not follow
     */
    record Word(String text, String value, List<String> vetoes) {

        int length() {
            return text.length();
        }
    }

    /** Words in the form that {@link LexiconFile} describes. */
    Words(List<String> entries) {
        List<Word> words = new ArrayList<>(entries.size());
        for (String entry : entries) {
            words.add(word(entry));
        }
        all = List.copyOf(words);
        byFirst = new Index(words, Key.FIRST);
        byLast = new Index(words, Key.LAST);
    }

    /** Words between blanks, for short lists. */
    static Words of(String words) {
        return new Words(List.of(words.split(" ")));
    }

    private static Word word(String entry) {
        int veto = entry.indexOf('!');
        String head = veto < 0 ? entry : entry.substring(0, veto);
        List<String> vetoes = veto < 0
                ? List.of()
                : List.copyOf(List.of(entry.substring(veto + 1).split(",", -1)));
        int equals = head.indexOf('=');
        return equals < 0
                ? new Word(head, "", vetoes)
                : new Word(head.substring(0, equals), head.substring(equals + 1), vetoes);
    }

    /** All words. */
    List<Word> all() {
        return all;
    }

    /** The longest word that starts at {@code at}, or null. */
    @Nullable Word startingAt(Reading text, int at) {
        for (Entry entry : byFirst.of(text.at(at))) {
            int end = at + entry.characters.length;
            if (text.startsWith(at, entry.characters) && isAllowed(text, end, entry.vetoes)) {
                return entry.word;
            }
        }
        return null;
    }

    /** The longest word that ends before {@code end}, or null. */
    @Nullable Word endingAt(Reading text, int end) {
        for (Entry entry : byLast.of(text.at(end - 1))) {
            int start = end - entry.characters.length;
            if (text.startsWith(start, entry.characters) && isAllowed(text, end, entry.vetoes)) {
                return entry.word;
            }
        }
        return null;
    }

    /** Where the longest word that starts at {@code at} ends, or {@code at}. */
    int endFrom(Reading text, int at) {
        Word word = startingAt(text, at);
        return word == null ? at : at + word.length();
    }

    /** Where the longest word that ends before {@code end} starts, or {@code end}. */
    int startBefore(Reading text, int end) {
        Word word = endingAt(text, end);
        return word == null ? end : end - word.length();
    }

    private static boolean isAllowed(Reading text, int end, char[][] vetoes) {
        for (char[] veto : vetoes) {
            if (text.startsWith(end, veto)) {
                return false;
            }
        }
        return true;
    }

    /** By which of its characters a word is looked up. */
    private enum Key {
        FIRST,
        LAST;

        char of(Word word) {
            return word.text().charAt(this == FIRST ? 0 : word.length() - 1);
        }
    }

    /** A word in an index, with its characters at hand. */
    private static final class Entry {

        private final Word word;
        private final char[] characters;
        private final char[][] vetoes;

        Entry(Word word) {
            this.word = word;
            this.characters = word.text().toCharArray();
            this.vetoes = word.vetoes().stream().map(String::toCharArray).toArray(char[][]::new);
        }
    }

    /** Words by one of their characters, in a small table that is probed from the place of the character on. */
    private static final class Index {

        private static final Entry[] NONE = {};

        private final char[] characters;
        private final Entry[][] words;
        private final int mask;
        /** The lowest six bits of all characters, a bit each: most characters of a text are told apart by them. */
        private final long filter;

        /** Words by their first or by their last character, longer ones first, else in their order. */
        Index(List<Word> all, Key key) {
            int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
            mask = size - 1;
            characters = new char[size];
            words = new Entry[size][];
            Arrays.fill(words, NONE);
            long lowest = 0;
            for (Word word : all) {
                char c = key.of(word);
                lowest |= 1L << c;
                int place = place(c);
                characters[place] = c;
                words[place] = with(words[place], word);
            }
            filter = lowest;
        }

        private static Entry[] with(Entry[] words, Word added) {
            Entry[] more = Arrays.copyOf(words, words.length + 1);
            int at = words.length;
            for (; at > 0 && more[at - 1].characters.length < added.length(); at--) {
                more[at] = more[at - 1];
            }
            more[at] = new Entry(added);
            return more;
        }

        /** Where the words of a character are, or would be; no word holds the character 0, which marks a free place. */
        private int place(char c) {
            int place = (c * 0x9E3779B1) >>> 16 & mask;
            while (characters[place] != c && characters[place] != 0) {
                place = (place + 1) & mask;
            }
            return place;
        }

        Entry[] of(char c) {
            return (filter & (1L << c)) == 0 ? NONE : words[place(c)];
        }
    }
}
