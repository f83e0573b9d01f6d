package dev.candor.internal.rule;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import java.util.List;

/**
 * A sequence of elements with bounded gaps inside one sentence. Matching is linear in the hits of the sentence: hits are
 * read from right to left, and for every suffix of the pattern the nearest beginnings are kept. Immutable.
 */
final class Pattern {

    /** How far the next element may be. */
    enum Gap {
        ADJACENT,
        CLAUSE,
        SENTENCE
    }

    /**
     * One element.
     *
     * @param test which hits it accepts
     * @param gap what may lie between it and the element before
     * @param reach the most characters in between, for {@link Gap#CLAUSE}
     */
    record Element(HitTest test, Gap gap, int reach) {}

    private final Element[] elements;

    Pattern(List<Element> elements) {
        this.elements = elements.toArray(Element[]::new);
    }

    /** The sentences that have a hit for every element, by group, 64 to a word. */
    long sentences(HitIndex index, int word) {
        long possible = -1;
        for (int e = 0; e < elements.length && possible != 0; e++) {
            possible &= elements[e].test().sentences(index, word);
        }
        return possible;
    }

    /** Of what the elements ask for, the least to be expected by these frequencies: without it there is no match. */
    int rarest(int[] frequencies) {
        int rarest = elements[0].test().alternative();
        for (Element element : elements) {
            int alternative = element.test().alternative();
            rarest = frequencies[alternative] < frequencies[rarest] ? alternative : rarest;
        }
        return rarest;
    }

    /** Whether the pattern matches somewhere in the sentences {@code [from, to)}. */
    boolean isIn(Reading reading, int from, int to, HitIndex index, Scratch scratch) {
        for (int word = from >>> 6; 64 * word < to; word++) {
            for (long left = sentences(index, word) & HitIndex.within(word, from, to); left != 0; left &= left - 1) {
                Sentence sentence = reading.sentences().get(64 * word + Long.numberOfTrailingZeros(left));
                if (next(reading, sentence, sentence.start(), sentence.end(), index, scratch) != Scratch.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the pattern matches among the hits that start in {@code [from, to)}, the first time within {@code to}. */
    boolean isIn(Reading reading, Sentence sentence, int from, int to, HitIndex index, Scratch scratch) {
        return next(reading, sentence, from, to, index, scratch) != Scratch.NONE && scratch.end <= to;
    }

    /**
     * The hit at which the first stretch begins among the hits of a sentence that start in {@code [from, to)}, or {@link
     * Scratch#NONE}; its end is left in {@code scratch}, and may lie behind {@code to}.
     */
    int next(Reading reading, Sentence sentence, int from, int to, HitIndex index, Scratch scratch) {
        if (elements.length == 1) {
            return nextHit(reading, sentence, from, to, index, scratch);
        }
        return prepare(sentence, index, scratch) ? nextStretch(reading, sentence, from, to, scratch) : Scratch.NONE;
    }

    /** The same for a pattern of one element: from left to right. */
    private int nextHit(Reading reading, Sentence sentence, int from, int to, HitIndex index, Scratch scratch) {
        Hits hits = reading.hits();
        HitTest test = elements[0].test();
        int hitFrom = sentence.hitFrom();
        int hitTo = sentence.hitTo();
        for (int word = hitFrom >>> 6; 64 * word < hitTo; word++) {
            for (long left = test.hits(index, word) & HitIndex.within(word, hitFrom, hitTo);
                    left != 0;
                    left &= left - 1) {
                int hit = 64 * word + Long.numberOfTrailingZeros(left);
                if (hits.start(hit) >= to) {
                    return Scratch.NONE;
                }
                if (hits.start(hit) >= from && test.accepts(reading, sentence, hit)) {
                    scratch.end = hits.end(hit);
                    return hit;
                }
            }
        }
        return Scratch.NONE;
    }

    /** Whether the pattern may match in a sentence; then {@code scratch} holds the hits that its elements may take. */
    private boolean prepare(Sentence sentence, HitIndex index, Scratch scratch) {
        int from = sentence.hitFrom();
        int to = sentence.hitTo();
        scratch.open(elements.length, from, to);
        for (int e = 0; e < elements.length; e++) {
            long any = 0;
            for (int k = 0; k < scratch.width; k++) {
                int word = scratch.firstWord + k;
                long row = elements[e].test().hits(index, word) & HitIndex.within(word, from, to);
                scratch.rows[e * scratch.width + k] = row;
                any |= row;
            }
            if (any == 0) {
                return false;
            }
        }
        return true;
    }

    /** The same for a pattern that has been prepared: from right to left. */
    private int nextStretch(Reading reading, Sentence sentence, int from, int to, Scratch scratch) {
        Hits hits = reading.hits();
        scratch.forget(elements.length);
        int begin = Scratch.NONE;
        for (int k = scratch.width - 1; k >= 0; k--) {
            for (long left = scratch.anyRow(elements.length, k); left != 0; ) {
                int bit = 63 - Long.numberOfLeadingZeros(left);
                left &= ~(1L << bit);
                int hit = 64 * (scratch.firstWord + k) + bit;
                if (hits.start(hit) < from) {
                    return begin;
                }
                if (hits.start(hit) < to) {
                    int next = read(reading, sentence, hit, k, scratch);
                    if (next != Scratch.NONE) {
                        begin = hit;
                        scratch.end = next == Scratch.ITSELF ? hits.end(hit) : scratch.ends[next];
                    }
                }
            }
        }
        return begin;
    }

    /**
     * Lets a hit begin every suffix of the pattern that it can; answers where the rest of the whole pattern is kept, when it
     * begins that.
     */
    private int read(Reading reading, Sentence sentence, int hit, int k, Scratch scratch) {
        int whole = Scratch.NONE;
        for (int e = 0; e < elements.length; e++) {
            if ((scratch.rows[e * scratch.width + k] & (1L << hit)) == 0
                    || !elements[e].test().accepts(reading, sentence, hit)) {
                continue;
            }
            int next = Scratch.ITSELF;
            if (e + 1 < elements.length) {
                next = follower(reading, sentence, hit, e + 1, scratch);
                if (next == Scratch.NONE) {
                    continue;
                }
            }
            if (e == 0) {
                whole = next;
            } else {
                Hits hits = reading.hits();
                scratch.keep(e, hits.start(hit), next == Scratch.ITSELF ? hits.end(hit) : scratch.ends[next]);
            }
        }
        return whole;
    }

    /** Where the nearest beginning of the pattern from element {@code e} on is kept that may follow a hit. */
    private int follower(Reading reading, Sentence sentence, int hit, int e, Scratch scratch) {
        Element element = elements[e];
        int end = reading.hits().end(hit);
        int best = Scratch.NONE;
        for (int slot = scratch.from(e); slot < scratch.to(e); slot++) {
            int start = scratch.starts[slot];
            if (start < end || (best >= 0 && start >= scratch.starts[best])) {
                continue;
            }
            boolean fits = switch (element.gap()) {
                case ADJACENT -> start == end;
                case CLAUSE -> start - end <= element.reach() && sameClause(reading, sentence, hit, start);
                case SENTENCE -> true;
            };
            if (fits) {
                best = slot;
            }
        }
        return best;
    }

    private static boolean sameClause(Reading reading, Sentence sentence, int hit, int position) {
        Clause clause = reading.clauseAt(sentence, reading.hits().start(hit));
        return position < clause.end();
    }
}
