package dev.candor.internal.promise;

import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.StretchHash;

/**
 * The features of the stretches of one to three characters of a text, each by where it begins: hashed once, taken by clauses.
 * One thread.
 */
final class Stretches {

    private int[] characters = {};
    private int[] ones = {};
    private int[] twos = {};
    private int[] threes = {};

    /** Sees the characters {@code [start, end)} of a text; {@code first} is the feature of the first bucket. */
    void see(NormalizedText text, int start, int end, int first, int bits) {
        if (text.length() > ones.length) {
            int room = Math.max(text.length(), 2 * ones.length);
            characters = new int[room];
            ones = new int[room];
            twos = new int[room];
            threes = new int[room];
        }
        for (int at = start; at < end; at++) {
            characters[at] = StretchHash.seen(text.charAt(at));
        }
        for (int at = start; at < end; at++) {
            ones[at] = first + StretchHash.bucket(StretchHash.step(0, characters[at]), bits);
        }
        for (int at = start; at < end - 1; at++) {
            int hash = StretchHash.step(0, characters[at]);
            twos[at] = first + StretchHash.bucket(StretchHash.step(hash, characters[at + 1]), bits);
        }
        for (int at = start; at < end - 2; at++) {
            int hash = StretchHash.step(StretchHash.step(0, characters[at]), characters[at + 1]);
            threes[at] = first + StretchHash.bucket(StretchHash.step(hash, characters[at + 2]), bits);
        }
    }

    /** Adds the stretches that lie in {@code [start, end)}. */
    void addIn(int start, int end, FeatureSink row) {
        row.addAll(ones, start, end);
        row.addAll(twos, start, end - 1);
        row.addAll(threes, start, end - 2);
    }
}
