package dev.candor.internal.text;

/** A bit for each character of a text, 64 to a word. */
final class Bits {

    private Bits() {}

    /** Where the next bit is set, from a character on; {@code end} when none before that is. */
    static int next(long[] bits, int from, int end) {
        int word = from >>> 6;
        if (from >= end || word >= bits.length) {
            return end;
        }
        long left = bits[word] & (-1L << from);
        while (left == 0 && ++word < bits.length) {
            left = bits[word];
        }
        return left == 0 ? end : Math.min(end, 64 * word + Long.numberOfTrailingZeros(left));
    }
}
