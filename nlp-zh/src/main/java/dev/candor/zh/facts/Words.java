package dev.candor.zh.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked which of them starts or ends at a place of a text; the longest wins. Asking costs the
 * words that share one character, whatever the length of the text. Immutable.
 */
final class Words {

    private final List<Word> all;
    private final Index forwards;
    private final Index backwards;

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
        all = entries.stream().map(Words::word).toList();
        Map<String, Entry> indexed = new LinkedHashMap<>();
        for (int order = all.size() - 1; order >= 0; order--) {
            Word word = all.get(order);
            indexed.put(word.text(), new Entry(word, order, indexed.get(word.text())));
        }
        forwards = new Index(indexed.values(), 1);
        backwards = new Index(indexed.values(), -1);
    }

    /** Words between blanks, for short lists. */
    static Words of(String words) {
        return new Words(List.of(words.split(" ")));
    }

    private static Word word(String entry) {
        int veto = entry.indexOf('!');
        String head = veto < 0 ? entry : entry.substring(0, veto);
        List<String> vetoes =
                veto < 0 ? List.of() : List.of(entry.substring(veto + 1).split(",", -1));
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
        Word longest = null;
        char c = text.at(at);
        int place = forwards.mayBegin(c) ? forwards.step(Index.ROOT, c) : Index.NONE;
        for (int end = at + 1; place >= 0; place = forwards.step(place, text.at(end)), end++) {
            Word word = allowed(forwards.words(place), text, end);
            longest = word == null ? longest : word;
        }
        return longest;
    }

    /** The longest word that ends before {@code end}, or null. */
    @Nullable Word endingAt(Reading text, int end) {
        Word longest = null;
        char c = text.at(end - 1);
        int place = backwards.mayBegin(c) ? backwards.step(Index.ROOT, c) : Index.NONE;
        for (int at = end - 2; place >= 0; place = backwards.step(place, text.at(at)), at--) {
            Word word = allowed(backwards.words(place), text, end);
            longest = word == null ? longest : word;
        }
        return longest;
    }

    /** The first of the words, as the lexicon lists them, that a string ends with and that passes a test; or null. */
    @Nullable Word firstEnding(String text, Predicate<Word> test) {
        Entry first = null;
        int place = Index.ROOT;
        for (int at = text.length() - 1; at >= 0; at--) {
            place = backwards.step(place, text.charAt(at));
            if (place < 0) {
                break;
            }
            for (Entry entry = backwards.words(place); entry != null; entry = entry.next) {
                first = test.test(entry.word) && (first == null || entry.order < first.order) ? entry : first;
            }
        }
        return first == null ? null : first.word;
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

    /** The first of some words of the same characters, which end before {@code end}, that may do so there; or null. */
    private static @Nullable Word allowed(@Nullable Entry words, Reading text, int end) {
        for (Entry entry = words; entry != null; entry = entry.next) {
            if (isAllowed(text, end, entry.vetoes)) {
                return entry.word;
            }
        }
        return null;
    }

    private static boolean isAllowed(Reading text, int end, char[][] vetoes) {
        for (char[] veto : vetoes) {
            if (text.startsWith(end, veto)) {
                return false;
            }
        }
        return true;
    }

    /** A word in the indexes, with its place in the list, its vetoes at hand and the next word of the same characters. */
    private static final class Entry {

        private static final char[][] NO_VETOES = {};

        private final Word word;
        private final int order;
        private final char[][] vetoes;
        private final @Nullable Entry next;

        Entry(Word word, int order, @Nullable Entry next) {
            this.word = word;
            this.order = order;
            this.next = next;
            this.vetoes = word.vetoes().isEmpty() ? NO_VETOES : characters(word.vetoes());
        }

        private static char[][] characters(List<String> words) {
            char[][] characters = new char[words.size()][];
            for (int i = 0; i < characters.length; i++) {
                characters[i] = words.get(i).toCharArray();
            }
            return characters;
        }
    }

    /**
     * The words as a tree of characters, from their first character on or from their last one back. Every step is kept at a
     * place of its own in one table, found by the place that it leads from and its character.
     */
    private static final class Index {

        /** Where every word begins. */
        static final int ROOT = 0;
        /** Where no word goes on. */
        static final int NONE = -1;

        private static final int TAKEN = -1;

        /** By place the step that leads there, or 0 when it is free. */
        private final int[] steps;
        /** By place the first of the words that are told there. */
        private final @Nullable Entry[] words;
        /** The lowest six bits of all first characters, a bit each: most characters of a text are told apart by them. */
        private final long filter;

        /** Words from their first character on when {@code direction} is 1, from their last one back when it is -1. */
        Index(Collection<Entry> all, int direction) {
            int characters = 1;
            for (Entry entry : all) {
                characters += entry.word.length();
            }
            int size = Integer.highestOneBit(characters) * 4;
            steps = new int[size];
            steps[ROOT] = TAKEN;
            words = new Entry[size];
            long lowest = 0;
            for (Entry entry : all) {
                Word word = entry.word;
                int first = direction > 0 ? 0 : word.length() - 1;
                lowest |= 1L << word.text().charAt(first);
                int place = ROOT;
                for (int i = 0; i < word.length(); i++) {
                    place = grow(place, word.text().charAt(first + i * direction));
                }
                words[place] = entry;
            }
            filter = lowest;
        }

        /** Whether a word may begin with a character; false for sure when none does. */
        boolean mayBegin(char c) {
            return (filter & (1L << c)) != 0;
        }

        /** The place after a character, to be handed on, or {@link #NONE} when no word goes on so. */
        int step(int from, char c) {
            int step = key(from, c);
            int place = start(step);
            while (steps[place] != step) {
                if (steps[place] == 0) {
                    return NONE;
                }
                place = (place + 1) & (steps.length - 1);
            }
            return place;
        }

        /** The first of the words that are told at a place, or null. */
        @Nullable Entry words(int place) {
            return words[place];
        }

        private int grow(int from, char c) {
            int step = key(from, c);
            int place = start(step);
            while (steps[place] != 0 && steps[place] != step) {
                place = (place + 1) & (steps.length - 1);
            }
            steps[place] = step;
            return place;
        }

        /** A step as a number; no word holds the character 0, so it is none. */
        private static int key(int from, char c) {
            return from << 16 | c;
        }

        private int start(int step) {
            return (step * 0x9E3779B1) >>> 16 & (steps.length - 1);
        }
    }
}
