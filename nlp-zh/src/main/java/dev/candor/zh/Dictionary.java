package dev.candor.zh;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * HanLP's core dictionary and its table of pairs of words, made of the resources of HanLP's jar while Candor is built: nothing of
 * HanLP runs, so neither its configuration nor its custom dictionary can change a cut. Immutable.
 *
 * <p>Costs are those of HanLP's bigram model (Hankcs He, HanLP 1.x): {@code -log(0.9 (m pair/(1 + from) + 1 - m) + 0.1
 * to/all)}, with the frequencies of the pair, of both words and of all words, and {@code m = 1 - 1/all - 0.00001}.
 */
final class Dictionary {

    /** The resource that the build makes. */
    static final String PACKED = "words.packed";

    /** No word, as a result of a search. */
    static final int NONE = WordTree.NONE;
    /** The id of what no dictionary knows; in pairs it has the frequency 1. */
    static final int UNKNOWN = -1;
    /** The frequency of what no dictionary knows. */
    private static final int UNKNOWN_FREQUENCY = 100;

    private static final double SMOOTHING = 0.9;
    /** The number of places in {@link #placeStarts} as a power of two: ten for every start. */
    static final int START_BITS = 17;

    /**
     * What stands in pairs for no word of the language.
     *
     * @param begin the beginning
     * @param end the end
     * @param number numbers
     * @param cluster runs of letters and the like
     * @param place names of places
     */
    record Special(int begin, int end, int number, int cluster, int place) {}

    private final WordTree tree;
    private final WordPairs pairs;
    /** What stands for a word in pairs: itself, or its kind, such as number. */
    private final int[] pairIds;
    /** By word the place of its frequency in {@link #frequencies}, since some hundred words have the same. */
    private final char[] frequencyPlaces;
    /** All frequencies of words, each once. */
    private final int[] frequencies;
    /** By frequency the cost of a word after one with which it makes no pair. */
    private final double[] costsAlone;
    /** A bit for every word that sentences are made of rather than names. */
    private final int[] sentenceWords;
    /** A bit for every name of a place. */
    private final int[] placeWords;
    /** A bit for the first two characters of every name of a place, shared with few others. */
    private final int[] placeStarts;
    /** By character HanLP's type of it. */
    private final byte[] characterTypes;

    private final int all;
    private final double share;
    private final Special special;

    /** A dictionary of these tables, which are not copied; {@code all} is the frequency of all words. */
    Dictionary(
            WordTree tree,
            WordPairs pairs,
            int[] pairIds,
            char[] frequencyPlaces,
            int[] frequencies,
            int[] sentenceWords,
            int[] placeWords,
            int[] placeStarts,
            byte[] characterTypes,
            int all,
            Special special) {
        this.tree = tree;
        this.pairs = pairs;
        this.pairIds = pairIds;
        this.frequencyPlaces = frequencyPlaces;
        this.frequencies = frequencies;
        this.sentenceWords = sentenceWords;
        this.placeWords = placeWords;
        this.placeStarts = placeStarts;
        this.characterTypes = characterTypes;
        this.all = all;
        this.special = special;
        this.share = 1 - (1 / (double) all + 0.00001);
        this.costsAlone = new double[frequencies.length];
        for (int i = 0; i < costsAlone.length; i++) {
            costsAlone[i] = cost(0, 0, frequencies[i]);
        }
    }

    /** The dictionary as the build packed it; of HanLP's jar where no build did. */
    static Dictionary load() {
        try (InputStream packed = Dictionary.class.getResourceAsStream(PACKED)) {
            return packed == null ? HanLpData.dictionary() : read(new PackedReader(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    static Dictionary read(PackedReader in) {
        return new Dictionary(
                WordTree.read(in),
                WordPairs.read(in),
                in.numbers(),
                in.characters(),
                in.numbers(),
                in.numbers(),
                in.numbers(),
                in.numbers(),
                readTypes(in),
                in.number(),
                new Special(in.number(), in.number(), in.number(), in.number(), in.number()));
    }

    void write(PackedWriter out) {
        tree.write(out);
        pairs.write(out);
        out.numbers(pairIds);
        out.characters(frequencyPlaces);
        out.numbers(frequencies);
        out.numbers(sentenceWords);
        out.numbers(placeWords);
        out.numbers(placeStarts);
        writeTypes(out);
        out.number(all);
        out.number(special.begin());
        out.number(special.end());
        out.number(special.number());
        out.number(special.cluster());
        out.number(special.place());
    }

    /** Reads the types of all characters, run by run: where each ends and its type. */
    private static byte[] readTypes(PackedReader in) {
        byte[] types = new byte[1 << 16];
        for (int from = 0; from < types.length; ) {
            int to = in.number();
            Arrays.fill(types, from, to, (byte) in.number());
            from = to;
        }
        return types;
    }

    private void writeTypes(PackedWriter out) {
        for (int end = 1; end <= characterTypes.length; end++) {
            if (end == characterTypes.length || characterTypes[end] != characterTypes[end - 1]) {
                out.number(end);
                out.number(characterTypes[end - 1]);
            }
        }
    }

    /** Room for so many bits. */
    static int[] bits(int count) {
        return new int[(count >>> 5) + 1];
    }

    static void mark(int[] bits, int place) {
        bits[place >>> 5] |= 1 << place;
    }

    static boolean isMarked(int[] bits, int place) {
        return (bits[place >>> 5] & (1 << place)) != 0;
    }

    /** Where the first two characters of a name have their bit. */
    static int start(char first, char second) {
        return (((first << 16) | second) * 0x9E3779B1) >>> (32 - START_BITS);
    }

    /** Whether the name of a place may begin with these characters; false for sure when none does. */
    boolean mayBeginPlace(char first, char second) {
        return isMarked(placeStarts, start(first, second));
    }

    /** The state after a character, to be handed on; 0 is the start, and {@link #NONE} when no word goes on so. */
    int step(int state, char c) {
        return tree.step(state, c);
    }

    /** The word that ends in a state, or {@link #NONE}. */
    int word(int state) {
        return tree.word(state);
    }

    /** What stands for the beginning in pairs. */
    int begin() {
        return special.begin();
    }

    /** What stands for the end in pairs. */
    int end() {
        return special.end();
    }

    /** The frequency of beginning and end. */
    int borderFrequency() {
        return all / 10;
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
            case PLACE -> isMarked(placeWords, word) && word != special.place();
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
            case CharacterTypes.DIGIT, CharacterTypes.INDEX, CharacterTypes.CHINESE_NUMBER -> special.number();
            case CharacterTypes.SINGLE -> special.cluster();
            default -> UNKNOWN;
        };
    }

    int unknownFrequency() {
        return UNKNOWN_FREQUENCY;
    }

    /** The cost of the step from one word to a word of the dictionary. */
    double cost(int fromId, int fromFrequency, int toId, int toFrequency, int toWord) {
        int pair = fromId < 0 || toId < 0 ? 1 : pairs.frequency(fromId, toId);
        return pair == 0 && toWord != NONE
                ? costsAlone[frequencyPlaces[toWord]]
                : cost(pair, fromFrequency, toFrequency);
    }

    private double cost(int pair, int from, int to) {
        return -Math.log(SMOOTHING * (share * pair / (from + 1) + 1 - share) + (1 - SMOOTHING) * to / (double) all);
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
