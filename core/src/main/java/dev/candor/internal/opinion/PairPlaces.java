package dev.candor.internal.opinion;

import dev.candor.internal.feature.FeatureIndex;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** The places of pairs of numbers, most of which are unknown and take a bit. Immutable and thread-safe. */
final class PairPlaces {

    /** By first number the words of a row of bits, one for each second number. */
    private final int words;
    /** The pairs that are known, as bits. */
    private final long[] known;
    /** By word of bits how many pairs are known before it. */
    private final int[] before;
    /** The places of known pairs, by first, then by second number. */
    private final int[] places;
    /** One past the last place. */
    private final int end;

    /** The places of all pairs of the numbers below {@code count}. */
    PairPlaces(int count, IntBinaryOperator placeOf) {
        words = (count + Long.SIZE - 1) / Long.SIZE;
        known = new long[count * words];
        before = new int[known.length];
        int[] found = new int[count * count];
        int size = 0;
        int last = FeatureIndex.UNKNOWN;
        for (int first = 0; first < count; first++) {
            for (int second = 0; second < count; second++) {
                int word = first * words + second / Long.SIZE;
                if (second % Long.SIZE == 0) {
                    before[word] = size;
                }
                int place = placeOf.applyAsInt(first, second);
                if (place != FeatureIndex.UNKNOWN) {
                    known[word] |= 1L << second;
                    found[size++] = place;
                    last = Math.max(last, place);
                }
            }
        }
        places = Arrays.copyOf(found, size);
        end = last + 1;
    }

    /** The place of a pair, or {@link FeatureIndex#UNKNOWN}. */
    int of(int first, int second) {
        int word = first * words + second / Long.SIZE;
        long bit = 1L << second;
        return (known[word] & bit) == 0
                ? FeatureIndex.UNKNOWN
                : places[before[word] + Long.bitCount(known[word] & (bit - 1))];
    }

    /** One past the last place. */
    int end() {
        return end;
    }
}
