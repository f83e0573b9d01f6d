package dev.candor.internal.clause;

import dev.candor.internal.match.GroupBits;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
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
    final long possession;
    final long of;
    final long neg;
    final long negPrefix;
    final long preposition;
    final long negStrong;
    final long conditional;
    final long whether;
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

    /** What the search for a subject looks at. */
    final long nouns;
    /** What a subject that no lexicon knows may stand before. */
    final long adverbs;
    /** What opens a clause without such a subject. */
    final long openers;
    /** What tells time, modality and turn. */
    final long verbal;
    /** What says what is done in a case that was named: advice, leave, what is to come. */
    final long follows;
    /** What says of the words behind it that they are no fact: they are to be prevented, advised, supposed or feared. */
    final long unreal;
    /** What flags words: negates, asks, or says that they are no fact. */
    final long flagging;

    Grammar(Lexicon lexicon) {
        GroupBits bits = new GroupBits(lexicon);
        agent = bits.bit("agent");
        for (int i = 0; i < agents.length; i++) {
            agents[i] = bits.bit("agent." + AGENTS.get(i).id());
        }
        act = bits.bit("act");
        say = bits.bit("report.say");
        by = bits.bit("mark.by");
        to = bits.bit("mark.to");
        object = bits.bit("mark.object");
        causeOpen = bits.bit("mark.cause.open");
        possession = bits.bit("noun.possession");
        of = bits.bit("mark.of");
        neg = bits.bit("neg");
        negPrefix = bits.bit("neg.prefix");
        preposition = bits.bit("mark.at");
        negStrong = bits.bit("neg.strong");
        conditional = bits.bit("modal.if");
        whether = bits.bit("modal.whether");
        hedge = bits.bit("modal.hedge");
        prevent = bits.bit("modal.prevent");
        purpose = bits.bit("mark.purpose");
        causative = bits.bit("mark.causative");
        imperative = bits.bit("modal.imperative");
        advise = bits.bit("act.advise");
        past = bits.bit("time.past");
        now = bits.bit("time.now");
        future = bits.bit("time.future");
        but = bits.bit("turn.but");
        although = bits.bit("turn.although");
        therefore = bits.bit("turn.therefore");
        also = bits.bit("turn.also");
        nouns = agent | causeOpen | purpose;
        adverbs = now | past | future | neg | imperative;
        openers = preposition | to | object | purpose | causeOpen;
        verbal = act | advise | (adverbs & ~neg) | conditional | hedge | but | although | therefore | also;
        follows = imperative | advise | future | bits.bit("step.may");
        unreal = prevent | imperative | advise | bits.bit("modal.suppose") | bits.bit("modal.fear");
        flagging = neg | whether | unreal;
        signs = bits.byKind();
    }

    /** The bits of the groups of a hit. */
    long of(Hits hits, int i) {
        return signs[hits.kind(i)];
    }

    /** Whether a hit belongs to one of some groups, each given by its bit. */
    boolean is(Hits hits, int i, long groups) {
        return (of(hits, i) & groups) != 0;
    }

    /** The bits of the groups of all hits {@code [from, to)}. */
    long all(Hits hits, int from, int to) {
        long all = 0;
        for (int i = from; i < to; i++) {
            all |= of(hits, i);
        }
        return all;
    }
}
