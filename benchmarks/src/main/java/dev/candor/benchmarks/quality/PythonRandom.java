package dev.candor.benchmarks.quality;

/**
 * The numbers of Python's {@code random.Random}: the Mersenne Twister MT19937, seeded by array, with the rejection
 * sampling of {@code choice}. Bootstrap ranges are thus the same wherever they are computed. Not thread-safe.
 */
final class PythonRandom {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int MATRIX = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /** The sequence of {@code random.Random(seed)}. */
    PythonRandom(int seed) {
        if (seed < 0) {
            throw new IllegalArgumentException("seed must be at least 0, but was " + seed);
        }
        fill(19650218);
        int i = 1;
        for (int k = 0; k < SIZE; k++) {
            state[i] = (state[i] ^ (mixed(i - 1) * 1664525)) + seed;
            i = advance(i);
        }
        for (int k = 0; k < SIZE - 1; k++) {
            state[i] = (state[i] ^ (mixed(i - 1) * 1566083941)) - i;
            i = advance(i);
        }
        state[0] = UPPER;
    }

    /** The index that {@code choice} picks from a sequence of {@code size} elements. */
    int choice(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("cannot choose from " + size + " elements");
        }
        int unused = Integer.numberOfLeadingZeros(size);
        int index = bits() >>> unused;
        while (Integer.compareUnsigned(index, size) >= 0) {
            index = bits() >>> unused;
        }
        return index;
    }

    /** The next 32 bits, as {@code getrandbits(32)}. */
    int bits() {
        if (next == SIZE) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void fill(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * mixed(i - 1) + i;
        }
    }

    private int mixed(int i) {
        return state[i] ^ (state[i] >>> 30);
    }

    /** The next place of the seeding; past the end it starts again, carrying the last word over. */
    private int advance(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int y = (state[i] & UPPER) | (state[(i + 1) % SIZE] & LOWER);
            state[i] = state[(i + SHIFT) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : MATRIX);
        }
        next = 0;
    }
}
