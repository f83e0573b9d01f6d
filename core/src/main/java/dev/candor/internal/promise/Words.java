package dev.candor.internal.promise;

import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.match.Hits;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The words of one text as promises are read by them: hits by their groups, each a bit of the grammar. */
final class Words {

    /** How many hits before one may cover it. */
    private static final int LOOK_BACK = 12;
    /** How many characters a word before a position has at most. */
    private static final int LONGEST_MARK = 3;

    private final PromiseGrammar grammar;
    private final Hits hits;
    /** By kind of phrases the bits of its groups. */
    private final long[] groups;
    /** Hits that stand inside a longer word that means something else. */
    private final BitSet parts = new BitSet();

    Words(PromiseGrammar grammar, Hits hits) {
        this.grammar = grammar;
        this.hits = hits;
        this.groups = grammar.groups();
        for (int i = 0; i < hits.size(); i++) {
            if (is(i, grammar.idiom)) {
                findParts(i);
            }
        }
    }

    private void findParts(int word) {
        int length = hits.end(word) - hits.start(word);
        for (int i = word + 1; i < Math.min(hits.size(), word + LOOK_BACK + 1); i++) {
            if (hits.end(i) <= hits.end(word) && hits.end(i) - hits.start(i) < length) {
                parts.set(i);
            }
        }
    }

    /** Whether a hit belongs to one of some groups. */
    boolean is(int i, long anyOf) {
        return (groups[hits.kind(i)] & anyOf) != 0;
    }

    /** Whether a hit stands inside a longer word that means something else. */
    boolean isPart(int i) {
        return parts.get(i);
    }

    /** The groups of the hits {@code [from, to)}, together. */
    long groups(int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= groups[hits.kind(i)];
        }
        return all;
    }

    /** The groups of all words of a clause, together. */
    long of(Clause clause) {
        long all = 0;
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            long own = groups[hits.kind(i)];
            if ((own & ~all) != 0 && isOf(clause, i)) {
                all |= own;
            }
        }
        return all;
    }

    /** The first word of a clause that belongs to one of some groups, or -1. */
    int first(Clause clause, long anyOf) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (is(i, anyOf) && isOf(clause, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the hits {@code [from, to)} that is a word of some group, or -1. */
    int first(int from, int to, long group) {
        for (int i = from; i < to; i++) {
            if (is(i, group) && !isPart(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a hit that starts in a clause ends there, and is no part of a longer word. */
    private boolean isOf(Clause clause, int i) {
        return hits.end(i) <= clause.end() + 1 && !isPart(i);
    }

    /** Whether a word of the group ends where a clause does. */
    boolean end(Clause clause, long group) {
        return endAt(clause.end(), clause.hitTo(), group);
    }

    /** Whether a word of the group ends where a hit starts. */
    boolean areBefore(int i, long group) {
        return endAt(hits.start(i), i, group);
    }

    /** Whether a word of the group ends at {@code position}. */
    boolean endAt(int position, long group) {
        return endAt(position, hits.firstFrom(position), group);
    }

    private boolean endAt(int position, int hitTo, long group) {
        for (int i = hitTo - 1; i >= 0 && hits.start(i) >= position - LONGEST_MARK; i--) {
            if (hits.end(i) == position && is(i, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the group starts at {@code position}. */
    boolean startAt(int position, long group) {
        for (int i = hits.firstFrom(position); i < hits.size() && hits.start(i) == position; i++) {
            if (is(i, group)) {
                return true;
            }
        }
        return false;
    }

    /** When the measures that a clause announces happen; null when it does not say. */
    @Nullable Tense stemTense(Clause clause) {
        long words = of(clause);
        if ((words & (grammar.done | grammar.stemDone)) != 0) {
            return (words & grammar.future) != 0 ? Tense.FUTURE : Tense.DONE;
        }
        return (words & (grammar.future | grammar.stemFuture | grammar.vow)) != 0 ? Tense.FUTURE : null;
    }

    /** Whether what a clause announces are measures. */
    boolean announceMeasures(Clause clause) {
        return (of(clause) & (grammar.stemDone | grammar.stemFuture)) != 0;
    }
}
