package dev.candor.internal.rule;

import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Traits;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.match.Hits;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which hits an element of a pattern accepts: by alternatives of groups, by flags, and by the reading of the clause in which the hit
 * stands. Immutable.
 */
final class HitTest {

    /** Where in its clause a hit stands. */
    enum At {
        ANYWHERE,
        START,
        END
    }

    /** What is told as a fact by the issuer. */
    static final int ASSERTED = Hits.NEGATED | Hits.IRREAL | Hits.QUOTED | Hits.REPORTED | Hits.ASKED | Hits.HEADING;

    private final int alternative;
    private final int without;
    private final int with;
    private final At at;
    /** The readings of a clause that are accepted. */
    private final long traits;

    private final boolean readsClause;

    /**
     * A test. Empty sets accept everything.
     *
     * @param alternative the number of the {@link Alternatives} of which one must fit
     * @param without flags that the hit must not have
     * @param with flags that the hit must have
     * @param at where in its clause the hit stands
     * @param agents agents of the clause
     * @param sources how the agent is known
     * @param times times of the clause
     * @param modalities modalities of the clause
     * @param turns turns of the clause
     * @param speakers speakers of the clause
     */
    HitTest(
            int alternative,
            int without,
            int with,
            At at,
            Set<Agent> agents,
            Set<Source> sources,
            Set<Time> times,
            Set<Modality> modalities,
            Set<Turn> turns,
            Set<Speaker> speakers) {
        this.alternative = alternative;
        this.without = without;
        this.with = with;
        this.at = at;
        this.traits = bits(agents, Agent.values(), Traits::of)
                | bits(sources, Source.values(), Traits::of)
                | bits(times, Time.values(), Traits::of)
                | bits(modalities, Modality.values(), Traits::of)
                | bits(turns, Turn.values(), Traits::of)
                | bits(speakers, Speaker.values(), Traits::of);
        this.readsClause = at != At.ANYWHERE
                || !(agents.isEmpty()
                        && sources.isEmpty()
                        && times.isEmpty()
                        && modalities.isEmpty()
                        && turns.isEmpty()
                        && speakers.isEmpty());
    }

    /** The bits of a set, or of all when it is empty. */
    private static <E> long bits(Set<E> set, E[] all, ToLongFunction<E> bit) {
        long bits = 0;
        for (E constant : all) {
            bits |= set.isEmpty() || set.contains(constant) ? bit.applyAsLong(constant) : 0;
        }
        return bits;
    }

    /** The number of the alternatives of which one must fit. */
    int alternative() {
        return alternative;
    }

    /** The sentences that have a hit of one of the groups, 64 to a word. */
    long sentences(HitIndex index, int word) {
        return index.sentences(alternative, word);
    }

    /** The hits that have one of the groups, 64 to a word, without those that their flags refuse for sure. */
    long hits(HitIndex index, int word) {
        long found = index.hits(alternative, word);
        return without == ASSERTED ? found & index.unflagged(word) : found;
    }

    /** Whether a hit that has one of the groups is accepted. */
    boolean accepts(Reading reading, Sentence sentence, int hit) {
        Hits hits = reading.hits();
        return (hits.flags(hit) & without) == 0
                && (hits.flags(hit) & with) == with
                && (!readsClause || fits(reading.clauseAt(sentence, hits.start(hit)), hits, hit));
    }

    private boolean fits(Clause clause, Hits hits, int hit) {
        return (clause.traits() & ~traits) == 0
                && (at != At.START || hits.start(hit) <= clause.start() + 2)
                && (at != At.END || hits.end(hit) >= clause.end() - 1);
    }
}
