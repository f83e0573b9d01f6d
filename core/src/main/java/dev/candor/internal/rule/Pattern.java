package dev.candor.internal.rule;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.GroupSet;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    record Found(int start, int end, int firstHit) {}

    private final Element[] elements;

    Pattern(List<Element> elements) {
        this.elements = elements.toArray(Element[]::new);
    }

    /** The groups of the element that is least to be expected: without one of them there is no match. */
    int[] rarestGroups(Lexicon lexicon) {
        int[] rarest = {};
        int least = Integer.MAX_VALUE;
        for (Element element : elements) {
            int frequency = 0;
            for (int group : element.test().groups()) {
                frequency = Math.max(frequency, lexicon.frequency(group));
            }
            if (frequency < least) {
                least = frequency;
                rarest = element.test().groups();
            }
        }
        return rarest;
    }

    /** Whether the sentence has a hit for every element, by group. */
    private boolean isPossible(GroupSet groups) {
        for (Element element : elements) {
            if (!element.test().isPossible(groups)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pattern matches somewhere in the sentence. */
    boolean isIn(Reading reading, Sentence sentence, Scratch scratch) {
        return prepare(sentence, scratch)
                && next(reading, sentence, sentence.start(), sentence.end(), scratch) != Scratch.NONE;
    }

    /** Whether the pattern matches among the hits that start in {@code [from, to)}, the first time within {@code to}. */
    boolean isIn(Reading reading, Sentence sentence, int from, int to, Scratch scratch) {
        return prepare(sentence, scratch)
                && next(reading, sentence, from, to, scratch) != Scratch.NONE
                && scratch.end <= to;
    }

    /** Whether the pattern may match in a sentence; then {@code scratch} holds the hits that its elements may take. */
    boolean prepare(Sentence sentence, Scratch scratch) {
        GroupSet groups = sentence.groups();
        if (!isPossible(groups)) {
            return false;
        }
        int width = groups.width();
        scratch.open(elements.length, width);
        for (int e = 0; e < elements.length; e++) {
            if (!elements[e].test().collect(groups, scratch.rows, e * width)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first stretch among the hits of a sentence that start in {@code [from, to)}; null when there is none. The last
     * of them may end behind {@code to}. The pattern must have been prepared.
     */
    @Nullable Found first(Reading reading, Sentence sentence, int from, int to, Scratch scratch) {
        int begin = next(reading, sentence, from, to, scratch);
        return begin == Scratch.NONE ? null : new Found(reading.hits().start(begin), scratch.end, begin);
    }

    /** The hit at which the first stretch begins; its end is left in {@code scratch}. */
    private int next(Reading reading, Sentence sentence, int from, int to, Scratch scratch) {
        Hits hits = reading.hits();
        int width = sentence.groups().width();
        scratch.forget(elements.length);
        int begin = Scratch.NONE;
        for (int k = width - 1; k >= 0; k--) {
            for (long left = scratch.anyRow(elements.length, width, k); left != 0; ) {
                int bit = 63 - Long.numberOfLeadingZeros(left);
                left &= ~(1L << bit);
                int hit = sentence.hitFrom() + 64 * k + bit;
                if (hits.start(hit) < from) {
                    return begin;
                }
                if (hits.start(hit) < to) {
                    int next = read(reading, sentence, hit, 1L << bit, width, k, scratch);
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
    private int read(Reading reading, Sentence sentence, int hit, long bit, int width, int word, Scratch scratch) {
        int whole = Scratch.NONE;
        for (int e = 0; e < elements.length; e++) {
            if ((scratch.rows[e * width + word] & bit) == 0
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
