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
 * Makes the {@link Dictionary} of HanLP's core dictionary and its table of pairs of words, read from the resources of HanLP's
 * jar by the class loader of this class: nothing of HanLP runs. The build does it once and packs the result.
 */
final class HanLpData {

    private static final String WORDS = "data/dictionary/CoreNatureDictionary.mini.txt.bin";
    private static final String PAIRS = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
    private static final String CHARACTERS = "data/dictionary/other/CharType.bin";
    private static final long WORDS_CHECKSUM = 0xfd1dd501L;
    private static final long PAIRS_CHECKSUM = 0xce075c38L;
    private static final long CHARACTERS_CHECKSUM = 0xb55e3768L;

    /** Where the length of the first serialised array stands in the table of pairs, and how far from its end the next. */
    private static final int FIRST_ARRAY = 23;

    private static final int NEXT_ARRAY = 6;

    private static final int NONE = WordTree.NONE;

    private final int size;
    private final WordTree tree;
    private final int[] natures;
    /** By word how often it was seen. */
    private final int[] seen;
    /** By word how often it counts: numbers, letters and times as often as what stands for them. */
    private final int[] counted;
    /** What stands for a word in pairs: itself, or its kind, such as number. */
    private final int[] pairIds;

    private final int[] sentenceWords;
    private final int[] placeWords;
    private final Dictionary.Special special;

    private HanLpData(int[] words) {
        size = words[0];
        natures = new int[size];
        seen = new int[size];
        sentenceWords = Dictionary.bits(size);
        placeWords = Dictionary.bits(size);
        int at = 1;
        for (int word = 0; word < size; word++) {
            seen[word] = words[at];
            int count = words[at + 1];
            natures[word] = count == 1 ? words[at + 2] : NONE;
            if (isMostly(words, at + 2, count, HanLpData::isOfSentences)) {
                Dictionary.mark(sentenceWords, word);
            }
            if (isMostly(words, at + 2, count, HanLpData::isOfPlaces)) {
                Dictionary.mark(placeWords, word);
            }
            at += 2 + 2 * count;
        }
        tree = tree(words, at);
        special = new Dictionary.Special(
                tree.find("始##始"), tree.find("末##末"), tree.find("未##数"), tree.find("未##串"), tree.find("未##地"));
        counted = seen.clone();
        pairIds = new int[size];
        generalise();
    }

    /** The tree whose length stands at a place, with base and check of each of its places behind it. */
    private static WordTree tree(int[] words, int at) {
        int[] base = new int[words[at]];
        int[] check = new int[base.length];
        for (int i = 0; i < base.length; i++) {
            base[i] = words[at + 1 + 2 * i];
            check[i] = words[at + 2 + 2 * i];
        }
        return WordTree.of(base, check);
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
    private static boolean isOfPlaces(int nature) {
        return nature == 19 || nature == 20;
    }

    /** Verbs but not what is also a noun, pronouns, adverbs, prepositions, conjunctions and particles, by HanLP's numbers. */
    private static boolean isOfSentences(int nature) {
        return (nature >= 64 && nature <= 73 && nature != 66)
                || (nature >= 82 && nature <= 93)
                || (nature >= 100 && nature <= 121)
                || nature == 123;
    }

    /** Lets one word stand for all of one nature in pairs: HanLP's natures by number, as they stand in the dictionary. */
    private void generalise() {
        int person = tree.find("未##人");
        int body = tree.find("未##团");
        int proper = tree.find("未##专");
        int time = tree.find("未##时");
        for (int word = 0; word < size; word++) {
            switch (natures[word]) {
                case 14, 15, 16, 17, 18 -> pairIds[word] = person;
                case 19, 20 -> pairIds[word] = special.place();
                case 3 -> pairIds[word] = proper == NONE ? special.cluster() : proper;
                case 21, 22, 23, 24, 25, 26, 27, 28, 29, 39 -> pairIds[word] = body;
                case 1, 94, 95 -> replace(word, special.number());
                case 127, 128, 129 -> replace(word, special.cluster());
                case 60 -> replace(word, time);
                default -> pairIds[word] = word;
            }
        }
    }

    private void replace(int word, int general) {
        pairIds[word] = general;
        counted[word] = seen[general];
    }

    /**
     * The dictionary.
     *
     * @throws IllegalStateException when the resources are missing or not those of HanLP portable 1.8.6
     */
    static Dictionary dictionary() {
        return new HanLpData(ints(bytes(WORDS, WORDS_CHECKSUM))).withPairs();
    }

    private Dictionary withPairs() {
        ByteBuffer pairs = bytes(PAIRS, PAIRS_CHECKSUM);
        int[] starts = array(pairs, FIRST_ARRAY);
        int[] frequencies = frequencies();
        char[] frequencyPlaces = new char[size];
        for (int word = 0; word < size; word++) {
            frequencyPlaces[word] = (char) Arrays.binarySearch(frequencies, counted[word]);
        }
        return new Dictionary(
                tree,
                WordPairs.of(starts, array(pairs, FIRST_ARRAY + 4 + 4 * starts.length + NEXT_ARRAY)),
                pairIds,
                frequencyPlaces,
                frequencies,
                sentenceWords,
                placeWords,
                placeStarts(),
                characterTypes(),
                (int) Arrays.stream(seen).asLongStream().sum(),
                special);
    }

    /** All frequencies of words, each once. */
    private int[] frequencies() {
        BitSet occurring = new BitSet();
        for (int frequency : counted) {
            occurring.set(frequency);
        }
        return occurring.stream().toArray();
    }

    private int[] placeStarts() {
        int[] starts = Dictionary.bits(1 << Dictionary.START_BITS);
        tree.eachBeginning((word, first, second) -> {
            if (Dictionary.isMarked(placeWords, word) && word != special.place()) {
                Dictionary.mark(starts, Dictionary.start(first, second));
            }
        });
        return starts;
    }

    /** By character its type; the resource has runs of one type: the first, the last and the type. */
    private static byte[] characterTypes() {
        ByteBuffer characters = bytes(CHARACTERS, CHARACTERS_CHECKSUM);
        byte[] types = new byte[1 << 16];
        while (characters.hasRemaining()) {
            Arrays.fill(types, characters.getChar(), characters.getChar() + 1, characters.get());
        }
        return types;
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
        ClassLoader loader = Objects.requireNonNull(HanLpData.class.getClassLoader());
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
}
