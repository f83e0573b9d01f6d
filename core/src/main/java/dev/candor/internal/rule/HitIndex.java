package dev.candor.internal.rule;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import java.util.Arrays;

/**
 * Where in one text patterns find what they ask for: for each of the {@link Alternatives} the sentences that have a hit of
 * it, and these hits, a bit for each, 64 to a word. One thread; one text at a time.
 */
final class HitIndex {

    private final int[][] byKind;
    private final int alternatives;
    /** Word after word, in each by alternative. */
    private long[] sentences = {};

    private long[] hits = {};
    /** The hits that have no flag. */
    private long[] unflagged = {};

    private int sentenceCount;

    /** An index of all that patterns ask for. */
    HitIndex(Alternatives alternatives) {
        this(alternatives.count(), alternatives.byKind());
    }

    private HitIndex(int alternatives, int[][] byKind) {
        this.alternatives = alternatives;
        this.byKind = byKind;
    }

    /** An index of the same alternatives for other texts, without any text. */
    HitIndex another() {
        return new HitIndex(alternatives, byKind);
    }

    /** Forgets everything and reads another text. */
    void read(Reading reading) {
        begin(reading);
        for (int s = 0; s < sentenceCount; s++) {
            add(reading, s);
        }
    }

    /** Forgets everything and makes room for another text, of which nothing is found before it is added. */
    void begin(Reading reading) {
        sentenceCount = reading.sentences().size();
        int hitCount = reading.hits().size();
        sentences = emptied(sentences, alternatives * words(sentenceCount));
        hits = emptied(hits, alternatives * words(hitCount));
        unflagged = emptied(unflagged, words(hitCount));
    }

    /** Adds the hits of a sentence, told by its number; a sentence may be added twice. */
    void add(Reading reading, int number) {
        Hits all = reading.hits();
        Sentence sentence = reading.sentences().get(number);
        for (int hit = sentence.hitFrom(); hit < sentence.hitTo(); hit++) {
            add(byKind[all.kind(hit)], number, hit);
            unflagged[hit >>> 6] |= all.flags(hit) == 0 ? 1L << hit : 0;
        }
    }

    private void add(int[] fitting, int sentence, int hit) {
        long[] ofSentences = sentences;
        long[] ofHits = hits;
        int sentenceRow = (sentence >>> 6) * alternatives;
        int hitRow = (hit >>> 6) * alternatives;
        for (int alternative : fitting) {
            ofSentences[sentenceRow + alternative] |= 1L << sentence;
            ofHits[hitRow + alternative] |= 1L << hit;
        }
    }

    private static long[] emptied(long[] memory, int size) {
        if (memory.length < size) {
            return new long[Math.max(size, 2 * memory.length)];
        }
        Arrays.fill(memory, 0, size, 0);
        return memory;
    }

    private static int words(int bits) {
        return (bits + 63) >>> 6;
    }

    /** The bits of a word that stand for the numbers {@code [from, to)}, of which it holds some. */
    static long within(int word, int from, int to) {
        long behindFrom = from >>> 6 == word ? -1L << from : -1L;
        long beforeTo = to >>> 6 == word ? ~(-1L << to) : -1L;
        return behindFrom & beforeTo;
    }

    /** The number of sentences. */
    int sentences() {
        return sentenceCount;
    }

    /** The sentences that have a hit of an alternative. */
    long sentences(int alternative, int word) {
        return sentences[word * alternatives + alternative];
    }

    /** The hits of an alternative. */
    long hits(int alternative, int word) {
        return hits[word * alternatives + alternative];
    }

    /** The hits that have no flag. */
    long unflagged(int word) {
        return unflagged[word];
    }
}
