package dev.candor.zh;

import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;

/** How often one word follows another. Immutable. */
final class WordPairs {

    /** The number of places in {@link #filter} as a power of two: ten for every pair. */
    private static final int PLACE_BITS = 22;

    /** Where the pairs of a first word begin in {@link #seconds}. */
    private final int[] starts;
    /** By first word the second words of its pairs, in order. */
    private final int[] seconds;
    /** By pair its frequency. */
    private final char[] frequencies;
    /** A bit for every pair, at a place of its own or shared with few: most words that meet make no pair. */
    private final int[] filter;

    private WordPairs(int[] starts, int[] seconds, char[] frequencies, int[] filter) {
        this.starts = starts;
        this.seconds = seconds;
        this.frequencies = frequencies;
        this.filter = filter;
    }

    /**
     * A table of pairs.
     *
     * @param starts by first word where its pairs begin, and behind the last word where they end
     * @param pairs by pair the second word and the frequency; those of a first word by the number of the second
     */
    static WordPairs of(int[] starts, int[] pairs) {
        int[] seconds = new int[pairs.length / 2];
        char[] frequencies = new char[seconds.length];
        for (int pair = 0; pair < seconds.length; pair++) {
            seconds[pair] = pairs[2 * pair];
            frequencies[pair] = (char) pairs[2 * pair + 1];
        }
        int[] filter = Dictionary.bits(1 << PLACE_BITS);
        for (int first = 0; first + 1 < starts.length; first++) {
            for (int pair = starts[first]; pair < starts[first + 1]; pair++) {
                Dictionary.mark(filter, place(first, seconds[pair]));
            }
        }
        return new WordPairs(starts, seconds, frequencies, filter);
    }

    static WordPairs read(PackedReader in) {
        return new WordPairs(in.numbers(), in.numbers(), in.characters(), in.numbers());
    }

    void write(PackedWriter out) {
        out.numbers(starts);
        out.numbers(seconds);
        out.characters(frequencies);
        out.numbers(filter);
    }

    private static int place(int first, int second) {
        return ((first * 0x9E3779B1) ^ (second * 0x85EBCA6B)) >>> (32 - PLACE_BITS);
    }

    /** How often a pair was seen. */
    int frequency(int first, int second) {
        if (!Dictionary.isMarked(filter, place(first, second))) {
            return 0;
        }
        int low = starts[first];
        int high = starts[first + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = seconds[middle];
            if (found == second) {
                return frequencies[middle];
            }
            if (found < second) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
