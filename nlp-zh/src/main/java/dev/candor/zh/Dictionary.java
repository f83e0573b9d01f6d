package dev.candor.zh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;

/**
 * HanLP's core dictionary and its table of pairs of words, read from the resources of HanLP's jar by the class loader of
 * this class: nothing of HanLP runs, so neither its configuration nor its custom dictionary can change a cut. Immutable.
 *
 * <p>Costs are those of HanLP's bigram model (Hankcs He, HanLP 1.x): {@code -log(0.9 (m pair/(1 + from) + 1 - m) + 0.1
 * to/all)}, with the frequencies of the pair, of both words and of all words, and {@code m = 1 - 1/all - 0.00001}.
 */
final class Dictionary {

    private static final String WORDS = "data/dictionary/CoreNatureDictionary.mini.txt.bin";
    private static final String PAIRS = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
    private static final String CHARACTERS = "data/dictionary/other/CharType.bin";
    private static final long WORDS_CHECKSUM = 0xfd1dd501L;
    private static final long PAIRS_CHECKSUM = 0xce075c38L;
    private static final long CHARACTERS_CHECKSUM = 0xb55e3768L;

    /** Where the length of the first serialised array stands in the table of pairs, and how far from its end the next. */
    private static final int FIRST_ARRAY = 23;

    private static final int NEXT_ARRAY = 6;

    /** No word, as a result of a search. */
    static final int NONE = -1;
    /** The id of what no dictionary knows; in pairs it has the frequency 1. */
    static final int UNKNOWN = -1;
    /** The frequency of what no dictionary knows. */
    private static final int UNKNOWN_FREQUENCY = 100;

    private static final double SMOOTHING = 0.9;
    /** The number of places in {@link #pairFilter} as a power of two: ten for every pair. */
    private static final int PLACE_BITS = 22;
    /** The number of places in {@link #placeStarts} as a power of two: ten for every start. */
    private static final int START_BITS = 17;

    /** A step that ends a word. */
    private static final char END = 0;
    /** No step leads there. */
    private static final char UNUSED = 0xFFFF;

    /** A double array: words by their characters, see {@link #step}. */
    private final int[] base;

    /** By place how far it lies behind the base that leads there: a character and one more, {@link #END} or {@link #UNUSED}. */
    private final char[] steps;
    /** What stands for a word in pairs: itself, or its kind, such as number. */
    private final int[] pairIds;

    /** By word the place of its frequency in {@link #frequencies}, since some hundred words have the same. */
    private final char[] frequencyPlaces;
    /** All frequencies of words, each once. */
    private final int[] frequencies;
    /** By frequency the cost of a word after one with which it makes no pair. */
    private final double[] costsAlone;
    /** Where the pairs of a first word begin in {@link #seconds}. */
    private final int[] pairStarts;
    /** By first word the second words of its pairs, in order. */
    private final int[] seconds;
    /** By pair its frequency. */
    private final char[] pairFrequencies;

    /** A bit for every pair, at a place of its own or shared with few: most words that meet make no pair. */
    private final long[] pairFilter = new long[1 << (PLACE_BITS - 6)];

    /** A bit for the first two characters of every name of a place, shared with few others. */
    private final long[] placeStarts = new long[1 << (START_BITS - 6)];

    /** A bit for every word that sentences are made of rather than names. */
    private final long[] sentenceWords;
    /** A bit for every name of a place. */
    private final long[] placeWords;

    private final byte[] characterTypes = new byte[1 << 16];
    private final double all;
    private final double share;
    private final int begin;
    private final int end;
    private final int number;
    private final int cluster;
    private final int place;

    private Dictionary(int[] words, int[] pairStarts, int[] pairs, ByteBuffer characters) {
        int size = words[0];
        int at = 1;
        int[] natures = new int[size];
        int[] ofWords = new int[size];
        sentenceWords = new long[(size >>> 6) + 1];
        placeWords = new long[(size >>> 6) + 1];
        long sum = 0;
        for (int word = 0; word < size; word++) {
            ofWords[word] = words[at];
            sum += words[at];
            int count = words[at + 1];
            natures[word] = count == 1 ? words[at + 2] : NONE;
            mark(sentenceWords, word, isMostly(words, at + 2, count, Dictionary::isOfSentencesByNature));
            mark(placeWords, word, isMostly(words, at + 2, count, Dictionary::isOfPlacesByNature));
            at += 2 + 2 * count;
        }
        base = new int[words[at]];
        steps = new char[base.length];
        at++;
        for (int i = 0; i < base.length; i++) {
            base[i] = words[at + 2 * i];
            int from = words[at + 2 * i + 1];
            steps[i] = from > 0 ? (char) (i - from) : UNUSED;
        }
        all = sum;
        share = 1 - (1 / all + 0.00001);
        this.pairStarts = pairStarts;
        seconds = new int[pairs.length / 2];
        pairFrequencies = new char[seconds.length];
        for (int pair = 0; pair < seconds.length; pair++) {
            seconds[pair] = pairs[2 * pair];
            pairFrequencies[pair] = (char) pairs[2 * pair + 1];
        }
        begin = id("始##始");
        end = id("末##末");
        number = id("未##数");
        cluster = id("未##串");
        place = id("未##地");
        pairIds = new int[size];
        int[] counted = ofWords.clone();
        Natures general = new Natures(this, ofWords, counted);
        for (int word = 0; word < size; word++) {
            general.apply(natures[word], word);
        }
        for (int first = 0; first < size; first++) {
            for (int pair = pairStarts[first]; pair < pairStarts[first + 1]; pair++) {
                int place = place(first, seconds[pair]);
                pairFilter[place >>> 6] |= 1L << place;
            }
        }
        fillPlaceStarts();
        BitSet occurring = new BitSet();
        for (int frequency : counted) {
            occurring.set(frequency);
        }
        frequencies = occurring.stream().toArray();
        costsAlone =
                Arrays.stream(frequencies).mapToDouble(to -> cost(0, 0, to)).toArray();
        frequencyPlaces = new char[size];
        for (int word = 0; word < size; word++) {
            frequencyPlaces[word] = (char) Arrays.binarySearch(frequencies, counted[word]);
        }
        while (characters.hasRemaining()) {
            Arrays.fill(characterTypes, characters.getChar(), characters.getChar() + 1, characters.get());
        }
    }

    private static void mark(long[] bits, int word, boolean marked) {
        if (marked) {
            bits[word >>> 6] |= 1L << word;
        }
    }

    private static boolean isMarked(long[] bits, int word) {
        return (bits[word >>> 6] & (1L << word)) != 0;
    }

    /** Whether the natures of a word, with how often it has each, are those looked for in four of five cases. */
    private static boolean isMostly(int[] words, int natures, int count, IntPredicate wanted) {
        int share = 0;
        int sum = 0;
        for (int at = natures; at < natures + 2 * count; at += 2) {
            sum += words[at + 1];
            share += wanted.test(words[at]) ? words[at + 1] : 0;
        }
        return share * 5 >= sum * 4 && sum > 0;
    }

    /** Names of places, and foreign ones, by HanLP's numbers. */
    private static boolean isOfPlacesByNature(int nature) {
        return nature == 19 || nature == 20;
    }

    /** Verbs but not what is also a noun, pronouns, adverbs, prepositions, conjunctions and particles, by HanLP's numbers. */
    private static boolean isOfSentencesByNature(int nature) {
        return (nature >= 64 && nature <= 73 && nature != 66)
                || (nature >= 82 && nature <= 93)
                || (nature >= 100 && nature <= 121)
                || nature == 123;
    }

    /** Follows every name of a place back from its last state, each of which has a base of its own. */
    private void fillPlaceStarts() {
        int[] stateOfBase = new int[base.length];
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0 && base[state] < base.length) {
                stateOfBase[base[state]] = state;
            }
        }
        for (int leaf = 1; leaf < base.length; leaf++) {
            if (steps[leaf] == END && base[leaf] < 0 && is(-base[leaf] - 1, Kind.PLACE)) {
                char first = 0;
                char second = 0;
                for (int state = stateOfBase[leaf]; state != 0; state = stateOfBase[state - steps[state]]) {
                    second = first;
                    first = (char) (steps[state] - 1);
                }
                int start = start(first, second);
                placeStarts[start >>> 6] |= 1L << start;
            }
        }
    }

    private static int start(char first, char second) {
        return (((first << 16) | second) * 0x9E3779B1) >>> (32 - START_BITS);
    }

    /** Whether the name of a place may begin with these characters; false for sure when none does. */
    boolean mayBeginPlace(char first, char second) {
        int start = start(first, second);
        return (placeStarts[start >>> 6] & (1L << start)) != 0;
    }

    /**
     * Which word stands for all words of one nature in pairs: HanLP's natures by number, as they stand in the dictionary.
     */
    private static final class Natures {

        private final Dictionary words;
        private final int[] ownFrequencies;
        private final int[] frequencies;
        private final int person;
        private final int place;
        private final int body;
        private final int proper;
        private final int time;

        Natures(Dictionary words, int[] ownFrequencies, int[] frequencies) {
            this.words = words;
            this.ownFrequencies = ownFrequencies;
            this.frequencies = frequencies;
            person = words.id("未##人");
            place = words.id("未##地");
            body = words.id("未##团");
            proper = words.id("未##专");
            time = words.id("未##时");
        }

        void apply(int nature, int word) {
            switch (nature) {
                case 14, 15, 16, 17, 18 -> words.pairIds[word] = person;
                case 19, 20 -> words.pairIds[word] = place;
                case 3 -> words.pairIds[word] = proper == NONE ? words.cluster : proper;
                case 21, 22, 23, 24, 25, 26, 27, 28, 29, 39 -> words.pairIds[word] = body;
                case 1, 94, 95 -> replace(word, words.number);
                case 127, 128, 129 -> replace(word, words.cluster);
                case 60 -> replace(word, time);
                default -> words.pairIds[word] = word;
            }
        }

        /** Numbers, letters and times also count as often as what stands for them. */
        private void replace(int word, int general) {
            words.pairIds[word] = general;
            frequencies[word] = ownFrequencies[general];
        }
    }

    /**
     * Reads the resources.
     *
     * @throws IllegalStateException when they are missing or not those of HanLP portable 1.8.6
     */
    static Dictionary load() {
        ByteBuffer pairs = bytes(PAIRS, PAIRS_CHECKSUM);
        int[] pairStarts = array(pairs, FIRST_ARRAY);
        return new Dictionary(
                ints(bytes(WORDS, WORDS_CHECKSUM)),
                pairStarts,
                array(pairs, FIRST_ARRAY + 4 + 4 * pairStarts.length + NEXT_ARRAY),
                bytes(CHARACTERS, CHARACTERS_CHECKSUM));
    }

    /** A serialised array whose length stands at a place. */
    private static int[] array(ByteBuffer bytes, int at) {
        return ints(bytes.slice(at + 4, 4 * bytes.getInt(at)));
    }

    private static int[] ints(ByteBuffer bytes) {
        int[] ints = new int[bytes.remaining() / 4];
        bytes.asIntBuffer().get(ints);
        return ints;
    }

    private static ByteBuffer bytes(String name, long checksum) {
        ClassLoader loader = Objects.requireNonNull(Dictionary.class.getClassLoader());
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource " + name + " is missing; add com.hankcs:hanlp:portable-1.8.6 to the class path");
            }
            byte[] bytes = in.readAllBytes();
            CRC32 found = new CRC32();
            found.update(bytes);
            if (found.getValue() != checksum) {
                throw new IllegalStateException(
                        "the resource " + name + " is not that of com.hankcs:hanlp:portable-1.8.6" + " (CRC "
                                + Long.toHexString(found.getValue())
                                + "); something before it on the class path has the same name");
            }
            return ByteBuffer.wrap(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state after a character, to be handed on; 0 is the start, and negative when no word goes on so. */
    int step(int state, char c) {
        int next = base[state] + c + 1;
        return next >= 0 && next < steps.length && steps[next] == c + 1 ? next : NONE;
    }

    /** The word that ends in a state, or {@link #NONE}. */
    int word(int state) {
        int from = base[state];
        return from < steps.length && steps[from] == END && base[from] < 0 ? -base[from] - 1 : NONE;
    }

    private int id(String word) {
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = step(state, word.charAt(i));
        }
        return state < 0 ? NONE : word(state);
    }

    /** What stands for the beginning in pairs. */
    int begin() {
        return begin;
    }

    /** What stands for the end in pairs. */
    int end() {
        return end;
    }

    /** The frequency of beginning and end. */
    int borderFrequency() {
        return (int) all / 10;
    }

    /** What stands for a word in pairs. */
    int pairId(int word) {
        return pairIds[word];
    }

    /** What a word may be. */
    enum Kind {
        ANY,
        /** Mostly the name of a place. */
        PLACE,
        /** Mostly a verb, an adverb, a pronoun or another that makes sentences rather than names. */
        OF_SENTENCES
    }

    /** Whether a word is of a kind. */
    boolean is(int word, Kind kind) {
        return switch (kind) {
            case ANY -> true;
            case PLACE -> isMarked(placeWords, word) && word != place;
            case OF_SENTENCES -> isMarked(sentenceWords, word);
        };
    }

    int frequency(int word) {
        return frequencies[frequencyPlaces[word]];
    }

    /** HanLP's type of a character. */
    int type(char c) {
        return characterTypes[c];
    }

    /** The id in pairs of a run of characters of one type that is no word. */
    int unknownId(int type) {
        return switch (type) {
            case CharacterTypes.DIGIT, CharacterTypes.INDEX, CharacterTypes.CHINESE_NUMBER -> number;
            case CharacterTypes.SINGLE -> cluster;
            default -> UNKNOWN;
        };
    }

    int unknownFrequency() {
        return UNKNOWN_FREQUENCY;
    }

    /** The cost of the step from one word to a word of the dictionary. */
    double cost(int fromId, int fromFrequency, int toId, int toFrequency, int toWord) {
        int pair = pair(fromId, toId);
        return pair == 0 && toWord != NONE
                ? costsAlone[frequencyPlaces[toWord]]
                : cost(pair, fromFrequency, toFrequency);
    }

    private double cost(int pair, int from, int to) {
        return -Math.log(SMOOTHING * (share * pair / (from + 1) + 1 - share) + (1 - SMOOTHING) * to / all);
    }

    private static int place(int first, int second) {
        return ((first * 0x9E3779B1) ^ (second * 0x85EBCA6B)) >>> (32 - PLACE_BITS);
    }

    private int pair(int first, int second) {
        if (first < 0 || second < 0) {
            return 1;
        }
        int place = place(first, second);
        if ((pairFilter[place >>> 6] & (1L << place)) == 0) {
            return 0;
        }
        int low = pairStarts[first];
        int high = pairStarts[first + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = seconds[middle];
            if (found == second) {
                return pairFrequencies[middle];
            }
            if (found < second) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /** HanLP's types of characters that matter here. */
    static final class CharacterTypes {
        static final int SINGLE = 5;
        static final int DIGIT = 9;
        static final int INDEX = 10;
        static final int CHINESE_NUMBER = 11;

        private CharacterTypes() {}
    }
}
