package dev.candor.internal.opinion;

/** Places of features, each of them once. Used again for one sentence after the other. One thread. */
final class PlaceSet {

    /** A bit for each place. */
    private final long[] places;
    /** A bit for each word of {@link #places} that is not 0. */
    private final long[] words;

    /** Room for places below {@code end}. */
    PlaceSet(int end) {
        this.words = new long[(end + (1 << 12) - 1) >> 12];
        this.places = new long[words.length << 6];
    }

    /** One past the last place that there is room for. */
    int end() {
        return places.length << 6;
    }

    void add(int place) {
        int word = place >> 6;
        places[word] |= 1L << place;
        words[word >> 6] |= 1L << word;
    }

    /** Adds all to a row in their order, and forgets them. */
    void moveTo(FeatureRow row) {
        for (int half = 0; half < words.length; half++) {
            for (long wordsLeft = words[half]; wordsLeft != 0; wordsLeft &= wordsLeft - 1) {
                int word = (half << 6) + Long.numberOfTrailingZeros(wordsLeft);
                row.addBits(places[word], word << 6);
                places[word] = 0;
            }
            words[half] = 0;
        }
    }
}
