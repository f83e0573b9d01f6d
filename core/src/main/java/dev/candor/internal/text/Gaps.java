package dev.candor.internal.text;

import java.util.Arrays;

/**
 * Where characters of the caller's text were left out: before which normalised characters, and how many. Filled in order by one
 * thread, then read.
 */
final class Gaps {

    /** A bit for each normalised character before which there is a gap, 64 to a word. */
    private long[] marks = {};
    /** The normalised characters before which there is one, in order. */
    private int[] places = {};
    /** By gap how many characters were left out up to its end. */
    private int[] lefts = {};

    private int size;
    /** How many characters were left out so far. */
    private int left;

    /** How many characters were left out so far. */
    int left() {
        return left;
    }

    /** Adds a gap before a character of a text that has no more than {@code length}; so many were left out up to its end. */
    void add(int place, int leftNow, int length) {
        if (size == 0) {
            marks = new long[(length + 63) >>> 6];
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, Math.max(8, 2 * size));
            lefts = Arrays.copyOf(lefts, Math.max(8, 2 * size));
        }
        marks[place >>> 6] |= 1L << place;
        places[size] = place;
        lefts[size] = leftNow;
        left = leftNow;
        size++;
    }

    /** Takes the gaps back from a character on. */
    void dropFrom(int place) {
        while (size > 0 && places[size - 1] >= place) {
            size--;
            marks[places[size] >>> 6] &= ~(1L << places[size]);
        }
        left = size == 0 ? 0 : lefts[size - 1];
    }

    /** Where a normalised character stands in the caller's text. */
    int offset(int index) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? index : index + lefts[low - 1];
    }

    /** Whether there is a gap before a normalised character. */
    boolean isBefore(int index) {
        return size > 0 && (marks[index >>> 6] & (1L << index)) != 0;
    }

    /** The first normalised character from one on before which there is a gap, or {@code end} when there is none before that. */
    int next(int from, int end) {
        return size == 0 ? end : Bits.next(marks, from, end);
    }

    /** How many characters at the beginning of both texts, as far as {@code most}, have the same gaps before them. */
    int sameAtStart(Gaps other, int most) {
        int i = 0;
        while (i < size && i < other.size && places[i] == other.places[i] && lefts[i] == other.lefts[i]) {
            i++;
        }
        return Math.min(most, Math.min(place(i), other.place(i)));
    }

    private int place(int gap) {
        return gap < size ? places[gap] : Integer.MAX_VALUE;
    }

    /**
     * How many characters at the end of both texts, as far as {@code most}, have the same gaps between them; the texts have so
     * many characters.
     */
    int sameAtEnd(int length, Gaps other, int otherLength, int most) {
        int i = size - 1;
        int o = other.size - 1;
        while (i >= 0 && o >= 0 && length - places[i] == otherLength - other.places[o] && width(i) == other.width(o)) {
            i--;
            o--;
        }
        int same = i < 0 ? most : Math.min(most, length - places[i]);
        return o < 0 ? same : Math.min(same, otherLength - other.places[o]);
    }

    /** How many characters were left out in a gap. */
    private int width(int gap) {
        return lefts[gap] - (gap == 0 ? 0 : lefts[gap - 1]);
    }
}
