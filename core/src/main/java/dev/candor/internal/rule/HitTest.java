package dev.candor.internal.rule;

import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.match.Hits;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which hits an element of a pattern accepts: by group, by flags, and by the reading of the clause in which the hit
 * stands. Empty sets accept everything.
 *
 * @param groups ids of groups; one must fit
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
record HitTest(
        List<Integer> groups,
        int without,
        int with,
        At at,
        Set<Agent> agents,
        Set<Source> sources,
        Set<Time> times,
        Set<Modality> modalities,
        Set<Turn> turns,
        Set<Speaker> speakers) {

    /** Where in its clause a hit stands. */
    enum At {
        ANYWHERE,
        START,
        END
    }

    /** What is told as a fact by the issuer. */
    static final int ASSERTED = Hits.NEGATED | Hits.IRREAL | Hits.QUOTED | Hits.REPORTED | Hits.ASKED | Hits.HEADING;

    HitTest {
        groups = List.copyOf(groups);
        agents = copy(agents, Agent.class);
        sources = copy(sources, Source.class);
        times = copy(times, Time.class);
        modalities = copy(modalities, Modality.class);
        turns = copy(turns, Turn.class);
        speakers = copy(speakers, Speaker.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return copy;
    }

    boolean isPossible(Sentence sentence) {
        for (int group : groups) {
            if (sentence.hasGroup(group)) {
                return true;
            }
        }
        return false;
    }

    boolean accepts(Reading reading, Sentence sentence, int hit) {
        Hits hits = reading.hits();
        return (hits.flags(hit) & without) == 0
                && (hits.flags(hit) & with) == with
                && hasGroup(hits, hit)
                && (!readsClause() || fits(reading.clauseAt(sentence, hits.start(hit)), hits, hit));
    }

    private boolean hasGroup(Hits hits, int hit) {
        for (int i = 0; i < groups.size(); i++) {
            if (hits.has(hit, groups.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean readsClause() {
        return at != At.ANYWHERE
                || !agents.isEmpty()
                || !sources.isEmpty()
                || !times.isEmpty()
                || !modalities.isEmpty()
                || !turns.isEmpty()
                || !speakers.isEmpty();
    }

    private boolean fits(Clause clause, Hits hits, int hit) {
        return (agents.isEmpty() || agents.contains(clause.agent()))
                && (sources.isEmpty() || sources.contains(clause.source()))
                && (times.isEmpty() || times.contains(clause.time()))
                && (modalities.isEmpty() || modalities.contains(clause.modality()))
                && (turns.isEmpty() || turns.contains(clause.turn()))
                && (speakers.isEmpty() || speakers.contains(clause.speaker()))
                && (at != At.START || hits.start(hit) <= clause.start() + 2)
                && (at != At.END || hits.end(hit) >= clause.end() - 1);
    }
}
