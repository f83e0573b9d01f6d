package dev.candor.internal.clause;

import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.Arrays;
import java.util.List;

/**
 * The groups of a lexicon by which clauses are read: each has a bit, and the bits of every kind of phrases are looked up
 * once. Immutable.
 */
final class Grammar {

    static final List<Agent> AGENTS = List.of(Agent.values());

    /** By kind of phrases the bits of its groups. */
    private final long[] signs;

    final long agent;
    /** In the order of {@link #AGENTS}. */
    final long[] agents = new long[AGENTS.size()];

    final long act;
    final long say;
    final long by;
    final long to;
    final long object;
    final long causeOpen;
    final long causeClose;
    final long possession;
    final long of;
    final long neg;
    final long negPrefix;
    final long preposition;
    final long negStrong;
    final long conditional;
    final long hedge;
    final long prevent;
    final long purpose;
    final long causative;
    final long imperative;
    final long advise;
    final long past;
    final long now;
    final long future;
    final long but;
    final long although;
    final long therefore;
    final long also;
    final long rhetorical;

    /** What the search for a subject looks at. */
    final long nouns;
    /** What a subject that no lexicon knows may stand before. */
    final long adverbs;
    /** What opens a clause without such a subject. */
    final long openers;
    /** What tells time, modality and turn. */
    final long verbal;
    /** What negates, wishes or advises. */
    final long flagging;

    Grammar(Lexicon lexicon) {
        long[] bits = new long[lexicon.groups().size()];
        agent = bit(lexicon, bits, "agent");
        for (int i = 0; i < agents.length; i++) {
            agents[i] = bit(lexicon, bits, "agent." + AGENTS.get(i).id());
        }
        act = bit(lexicon, bits, "act");
        say = bit(lexicon, bits, "report.say");
        by = bit(lexicon, bits, "mark.by");
        to = bit(lexicon, bits, "mark.to");
        object = bit(lexicon, bits, "mark.object");
        causeOpen = bit(lexicon, bits, "mark.cause.open");
        causeClose = bit(lexicon, bits, "mark.cause.close");
        possession = bit(lexicon, bits, "noun.possession");
        of = bit(lexicon, bits, "mark.of");
        neg = bit(lexicon, bits, "neg");
        negPrefix = bit(lexicon, bits, "neg.prefix");
        preposition = bit(lexicon, bits, "mark.at");
        negStrong = bit(lexicon, bits, "neg.strong");
        conditional = bit(lexicon, bits, "modal.if");
        hedge = bit(lexicon, bits, "modal.hedge");
        prevent = bit(lexicon, bits, "modal.prevent");
        purpose = bit(lexicon, bits, "mark.purpose");
        causative = bit(lexicon, bits, "mark.causative");
        imperative = bit(lexicon, bits, "modal.imperative");
        advise = bit(lexicon, bits, "act.advise");
        past = bit(lexicon, bits, "time.past");
        now = bit(lexicon, bits, "time.now");
        future = bit(lexicon, bits, "time.future");
        but = bit(lexicon, bits, "turn.but");
        although = bit(lexicon, bits, "turn.although");
        therefore = bit(lexicon, bits, "turn.therefore");
        also = bit(lexicon, bits, "turn.also");
        rhetorical = bit(lexicon, bits, "question.rhetorical");
        nouns = agent | causeOpen | purpose;
        adverbs = now | past | future | neg | imperative;
        openers = preposition | to | object | purpose | causeOpen;
        verbal = act | advise | (adverbs & ~neg) | conditional | hedge | but | although | therefore | also;
        flagging = neg | prevent | imperative | advise;
        signs = new long[lexicon.kinds()];
        for (int kind = 0; kind < signs.length; kind++) {
            signs[kind] = lexicon.bits(kind, bits);
        }
    }

    /** The next free bit for a group; none when no phrase belongs to it. */
    private static long bit(Lexicon lexicon, long[] bits, String group) {
        int id = lexicon.group(group);
        if (id < 0) {
            return 0;
        }
        if (bits[id] == 0) {
            bits[id] = 1L << Arrays.stream(bits).filter(bit -> bit != 0).count();
        }
        return bits[id];
    }

    /** Whether a hit belongs to one of some groups, each given by its bit. */
    boolean is(Hits hits, int i, long groups) {
        return (signs[hits.kind(i)] & groups) != 0;
    }

    /** The bits of the groups of all hits {@code [from, to)}. */
    long all(Hits hits, int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= signs[hits.kind(i)];
        }
        return all;
    }
}
