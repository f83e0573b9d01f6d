package dev.candor.internal.text;

/** Hashes stretches of characters, one character after the other from a hash of 0, for models with buckets. */
public final class StretchHash {

    /** Stands before the first character of what stretches are taken from. */
    public static final char BEGIN = '\u0002';
    /** Stands behind its last character. */
    public static final char END = '\u0003';

    /** Multiplied by this, hashes differ in their upper bits; 2 to the 32 by the golden ratio (Knuth, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private StretchHash() {}

    /** The hash of a stretch with one character more. */
    public static int step(int hash, int c) {
        return 31 * (hash + 7) + c;
    }

    /** A character as models see it: which digit it is tells nothing. */
    public static char seen(char c) {
        return c >= '0' && c <= '9' ? '0' : c;
    }

    /** The bucket of a hash, one of 2 to the {@code bits}. */
    public static int bucket(int hash, int bits) {
        return (hash * SPREAD) >>> -bits;
    }
}
