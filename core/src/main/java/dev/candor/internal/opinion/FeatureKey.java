package dev.candor.internal.opinion;

/** Keys of features: a stretch of characters is its own key, a name has one of 64 bits that no stretch has. */
final class FeatureKey {

    /** The FNV-1a hash of 64 bits (G. Fowler, L. Noll, K.-P. Vo). */
    private static final long FNV_BASIS = 0xCBF2_9CE4_8422_2325L;

    private static final long FNV_PRIME = 0x100_0000_01B3L;
    /** No stretch of three characters has this bit. */
    private static final long NAMED = 1L << 63;

    private FeatureKey() {}

    /** The key of a stretch with one more character, its {@code place}th from 0 to 2; before the first the key is 0. */
    static long stretch(long key, int place, char c) {
        return key | ((long) c << (Character.SIZE * place));
    }

    /** The key of a name. */
    static long name(String name) {
        return of(FNV_BASIS, name) | NAMED;
    }

    /** The key of one name that follows on another. */
    static long pair(String first, String second) {
        return of((of(FNV_BASIS, first) ^ Character.MAX_VALUE) * FNV_PRIME, second) | NAMED;
    }

    private static long of(long from, String name) {
        long hash = from;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
