package dev.candor.casefile;

import dev.candor.internal.match.Hits;
import dev.candor.internal.text.NormalizedText;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a stretch of text is about, in three ways: its words, their characters, and its topics by whatever words. Checkable
 * values are left out. Immutable.
 *
 * @param words the words, by their rarity
 * @param characters the characters of its words, by their rarity
 * @param topics topics and themes, by {@link CaseWords#weight}
 */
record Gist(SparseVector words, SparseVector characters, SparseVector topics) {

    static Gist of(ReadStatement statement, int from, int to) {
        return of(statement, from, to, new BitSet());
    }

    /** The same without the words that start in places left out. */
    static Gist of(ReadStatement statement, int from, int to, BitSet without) {
        return of(statement.text(), statement.hits(), statement.words(), statement.terms(), from, to, without);
    }

    /** The same from the parts of a statement that is still being read. */
    static Gist of(NormalizedText text, Hits hits, CaseWords words, Terms terms, int from, int to) {
        return of(text, hits, words, terms, from, to, new BitSet());
    }

    private static Gist of(
            NormalizedText text, Hits hits, CaseWords words, Terms terms, int from, int to, BitSet without) {
        return new Gist(
                terms.in(from, to, without), characters(text, words, from, to, without), topics(hits, words, from, to));
    }

    /** How alike two stretches are, 0 to 1: the mean of words, characters and topics. */
    double likeness(Gist other) {
        return (words.likeness(other.words) + characters.likeness(other.characters) + topics.likeness(other.topics))
                / 3;
    }

    /** How much of this another stretch repeats, 0 to 1: the mean of words, characters and topics. */
    double coveredBy(Gist other) {
        return (words.coveredBy(other.words) + characters.coveredBy(other.characters) + topics.coveredBy(other.topics))
                / 3;
    }

    private static SparseVector characters(NormalizedText text, CaseWords words, int from, int to, BitSet without) {
        int[] ids = new int[Math.max(0, to - from)];
        float[] weights = new float[ids.length];
        int size = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Terms.isWord(c) && !without.get(i)) {
                ids[size] = c;
                weights[size] = words.rarity(c);
                size++;
            }
        }
        return SparseVector.of(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }

    private static SparseVector topics(Hits hits, CaseWords words, int from, int to) {
        int[] ids = new int[8];
        float[] weights = new float[8];
        int size = 0;
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            for (int concept : words.concepts(hits.kind(i))) {
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                }
                ids[size] = concept;
                weights[size] = words.weight(concept);
                size++;
            }
        }
        return SparseVector.of(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }
}
