package dev.candor.zh;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Objects;
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

    /** No word, as a result of a search. */
    static final int NONE = -1;
    /** The id of what no dictionary knows; in pairs it has the frequency 1. */
    static final int UNKNOWN = -1;
    /** The frequency of what no dictionary knows. */
    private static final int UNKNOWN_FREQUENCY = 100;

    private static final double SMOOTHING = 0.9;

    /** A double array: words by their characters, see {@link #step}. */
    private final int[] base;

    private final int[] check;
    /** What stands for a word in pairs: itself, or its kind, such as number. */
    private final int[] pairIds;

    private final int[] frequencies;
    /** The cost of a word after one with which it makes no pair. */
    private final double[] costsAlone;
    /** Where the pairs of a first word begin in {@link #pairs}, counted in pairs. */
    private final int[] pairStarts;
    /** Second word and frequency, by second word. */
    private final int[] pairs;

    private final byte[] characterTypes = new byte[1 << 16];
    private final double all;
    private final double share;
    private final int begin;
    private final int end;
    private final int number;
    private final int cluster;

    private Dictionary(IntBuffer words, int[] pairStarts, int[] pairs, ByteBuffer characters) {
        int size = words.get();
        int[] first = new int[size];
        frequencies = new int[size];
        long sum = 0;
        for (int word = 0; word < size; word++) {
            frequencies[word] = words.get();
            sum += frequencies[word];
            int natures = words.get();
            first[word] = natures == 1 ? words.get(words.position()) : NONE;
            words.position(words.position() + 2 * natures);
        }
        base = new int[words.get()];
        check = new int[base.length];
        for (int i = 0; i < base.length; i++) {
            base[i] = words.get();
            check[i] = words.get();
        }
        all = sum;
        share = 1 - (1 / all + 0.00001);
        this.pairStarts = pairStarts;
        this.pairs = pairs;
        begin = id("始##始");
        end = id("末##末");
        number = id("未##数");
        cluster = id("未##串");
        pairIds = new int[size];
        int[] own = frequencies.clone();
        Natures natures = new Natures(this);
        for (int word = 0; word < size; word++) {
            int general = natures.general(first[word]);
            pairIds[word] = general == NONE ? word : general;
            frequencies[word] = natures.countsAsGeneral(first[word]) ? own[general] : own[word];
        }
        costsAlone = new double[size];
        for (int word = 0; word < size; word++) {
            costsAlone[word] = cost(0, 0, frequencies[word]);
        }
        while (characters.hasRemaining()) {
            Arrays.fill(characterTypes, characters.getChar(), characters.getChar() + 1, characters.get());
        }
    }

    /**
     * Which word stands for all words of one nature in pairs: HanLP's natures by number, as they stand in the dictionary.
     */
    private static final class Natures {

        private final int person;
        private final int place;
        private final int body;
        private final int proper;
        private final int time;
        private final int number;
        private final int cluster;

        Natures(Dictionary words) {
            person = words.id("未##人");
            place = words.id("未##地");
            body = words.id("未##团");
            proper = words.id("未##专");
            time = words.id("未##时");
            number = words.number;
            cluster = words.cluster;
        }

        int general(int nature) {
            return switch (nature) {
                case 14, 15, 16, 17, 18 -> person;
                case 19, 20 -> place;
                case 3 -> proper == NONE ? cluster : proper;
                case 21, 22, 23, 24, 25, 26, 27, 28, 29, 39 -> body;
                case 1, 94, 95 -> number;
                case 127, 128, 129 -> cluster;
                case 60 -> time;
                default -> NONE;
            };
        }

        /** Whether words of this nature count as often as what stands for them. */
        boolean countsAsGeneral(int nature) {
            return switch (nature) {
                case 1, 94, 95, 127, 128, 129, 60 -> true;
                default -> false;
            };
        }
    }

    /**
     * Reads the resources, some 70 ms in a fresh process.
     *
     * @throws IllegalStateException when they are missing or not those of HanLP portable 1.8.6
     */
    static Dictionary load() {
        try {
            ByteBuffer pairs = ByteBuffer.wrap(bytes(PAIRS, PAIRS_CHECKSUM));
            try (ObjectInputStream in = new ObjectInputStream(new java.io.ByteArrayInputStream(pairs.array()))) {
                in.setObjectInputFilter(Dictionary::onlyInts);
                return new Dictionary(
                        ByteBuffer.wrap(bytes(WORDS, WORDS_CHECKSUM)).asIntBuffer(),
                        (int[]) in.readObject(),
                        (int[]) in.readObject(),
                        ByteBuffer.wrap(bytes(CHARACTERS, CHARACTERS_CHECKSUM)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("arrays of int need no class", e);
        }
    }

    private static ObjectInputFilter.Status onlyInts(ObjectInputFilter.FilterInfo info) {
        Class<?> type = info.serialClass();
        return type == null || type == int[].class
                ? ObjectInputFilter.Status.ALLOWED
                : ObjectInputFilter.Status.REJECTED;
    }

    private static byte[] bytes(String name, long checksum) throws IOException {
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
            return bytes;
        }
    }

    /** The state after a character, to be handed on; 0 is the start, and negative when no word goes on so. */
    int step(int state, char c) {
        int from = base[state];
        int next = from + c + 1;
        return next >= 0 && next < check.length && check[next] == from ? next : NONE;
    }

    /** The word that ends in a state, or {@link #NONE}. */
    int word(int state) {
        int from = base[state];
        return from < check.length && check[from] == from && base[from] < 0 ? -base[from] - 1 : NONE;
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

    int frequency(int word) {
        return frequencies[word];
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
        return pair == 0 && toWord != NONE ? costsAlone[toWord] : cost(pair, fromFrequency, toFrequency);
    }

    private double cost(int pair, int from, int to) {
        return -Math.log(SMOOTHING * (share * pair / (from + 1) + 1 - share) + (1 - SMOOTHING) * to / all);
    }

    private int pair(int first, int second) {
        if (first < 0 || second < 0) {
            return 1;
        }
        int low = pairStarts[first];
        int high = pairStarts[first + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = pairs[2 * middle];
            if (found == second) {
                return pairs[2 * middle + 1];
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
