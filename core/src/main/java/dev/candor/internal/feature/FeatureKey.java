package dev.candor.internal.feature;

/** Keys of features: a stretch of characters is its own key, a name has one of 64 bits that no stretch has. */
public final class FeatureKey {

    /** Stands before the first character of what stretches are taken from. */
    public static final char BEGIN = '\u0002';
    /** Stands behind its last character. */
    public static final char END = '\u0003';

    /** The FNV-1a hash of 64 bits (G. Fowler, L. Noll, K.-P. Vo). */
    private static final long FNV_BASIS = 0xCBF2_9CE4_8422_2325L;

    private static final long FNV_PRIME = 0x100_0000_01B3L;
    /** The most characters of a stretch. */
    private static final int LONGEST = 3;
    /** No stretch has this bit. */
    private static final long NAMED = 1L << 63;

    private FeatureKey() {}

    /** What stretches begin with that are seen in one of several ways, from 0 to 32767; with way 0 they are as all others. */
    public static long way(int way) {
        return (long) way << (Character.SIZE * LONGEST);
    }

    /** The key of a stretch with one more character, its {@code place}th from 0 to 2; before the first the key is 0. */
    public static long stretch(long key, int place, char c) {
        return key | ((long) c << (Character.SIZE * place));
    }

    /** A character as stretches have it: which digit it is tells nothing. */
    public static char seen(char c) {
        return c >= '0' && c <= '9' ? '0' : c;
    }

    /** The key of a name. */
    public static long name(String name) {
        return hash(name) | NAMED;
    }

    /** Whether this is the key of a name, or of two of them. */
    public static boolean isName(long key) {
        return (key & NAMED) != 0;
    }

    /** The key of one name that follows on another, by the keys of both. */
    public static long pair(long first, long second) {
        return ((first * FNV_PRIME) ^ second) * FNV_PRIME | NAMED;
    }

    private static long hash(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
