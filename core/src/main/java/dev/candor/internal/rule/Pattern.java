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

    /** A stretch of hits that the pattern covers. */
    record Found(int start, int end, int firstHit, int lastHit) {}

    private static final int KEPT = 4;

    private final List<Element> elements;

    Pattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Whether the sentence has a hit for every element, by group. */
    boolean isPossible(Sentence sentence) {
        for (Element element : elements) {
            if (!element.test().isPossible(sentence)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern matches somewhere in the sentence. */
    boolean isIn(Reading reading, Sentence sentence) {
        return isPossible(sentence)
                && first(reading, sentence, sentence.hitFrom(), sentence.hitTo(), sentence.start()) != null;
    }

    /**
     * The first stretch among the hits {@code [from, to)} of a sentence, or the first that starts at or after character
     * {@code notBefore}; null when there is none.
     */
    @org.jspecify.annotations.Nullable Found first(Reading reading, Sentence sentence, int from, int to, int notBefore) {
        int count = elements.size();
        Hits hits = reading.hits();
        int[] starts = new int[count * KEPT];
        int[] ends = new int[count * KEPT];
        int[] firsts = new int[count * KEPT];
        int[] lasts = new int[count * KEPT];
        int[] sizes = new int[count];
        Found found = null;
        for (int i = to - 1; i >= from && hits.start(i) >= notBefore; i--) {
            for (int e = 0; e < count; e++) {
                if (!elements.get(e).test().accepts(reading, sentence, i)) {
                    continue;
                }
                int end = hits.end(i);
                int last = i;
                if (e + 1 < count) {
                    int next = follower(reading, sentence, i, e + 1, starts, firsts, sizes);
                    if (next < 0) {
                        continue;
                    }
                    end = ends[next];
                    last = lasts[next];
                }
                if (e == 0) {
                    found = new Found(hits.start(i), end, i, last);
                } else {
                    int slot = e * KEPT + sizes[e] % KEPT;
                    starts[slot] = hits.start(i);
                    ends[slot] = end;
                    firsts[slot] = i;
                    lasts[slot] = last;
                    sizes[e]++;
                }
            }
        }
        return found;
    }

    private int follower(Reading reading, Sentence sentence, int hit, int e, int[] starts, int[] firsts, int[] sizes) {
        Element element = elements.get(e);
        int end = reading.hits().end(hit);
        int best = -1;
        for (int k = 0; k < Math.min(KEPT, sizes[e]); k++) {
            int slot = e * KEPT + k;
            int distance = starts[slot] - end;
            if (distance < 0 || (best >= 0 && starts[slot] >= starts[best])) {
                continue;
            }
            boolean fits = switch (element.gap()) {
                case ADJACENT -> distance == 0;
                case CLAUSE -> distance <= element.reach() && sameClause(reading, sentence, hit, firsts[slot]);
                case SENTENCE -> true;
            };
            if (fits) {
                best = slot;
            }
        }
        return best;
    }

    private static boolean sameClause(Reading reading, Sentence sentence, int a, int b) {
        Clause clause = reading.clauseAt(sentence, reading.hits().start(a));
        return reading.hits().start(b) < clause.end();
    }
}
