package dev.candor.internal.opinion;

/** Buckets, each of them once. Used again for one sentence after the other. One thread. */
final class BucketSet {

    /** A bit for each bucket. */
    private final long[] buckets;
    /** A bit for each word of {@link #buckets} that is not 0. */
    private final long[] words;

    /** Room for buckets below a multiple of 4,096. */
    BucketSet(int buckets) {
        this.buckets = new long[buckets / Long.SIZE];
        this.words = new long[this.buckets.length / Long.SIZE];
    }

    void add(int bucket) {
        int word = bucket >> 6;
        buckets[word] |= 1L << bucket;
        words[word >> 6] |= 1L << word;
    }

    /** Adds all, counted from {@code first} on, to a row in their order, and forgets them. */
    void moveTo(FeatureRow row, int first) {
        for (int half = 0; half < words.length; half++) {
            for (long wordsLeft = words[half]; wordsLeft != 0; wordsLeft &= wordsLeft - 1) {
                int word = Long.SIZE * half + Long.numberOfTrailingZeros(wordsLeft);
                row.addBits(buckets[word], first + Long.SIZE * word);
                buckets[word] = 0;
            }
            words[half] = 0;
        }
    }
}
