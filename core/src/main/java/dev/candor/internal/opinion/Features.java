package dev.candor.internal.opinion;

import dev.candor.Voice;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees of a sentence: its stretches of one to three characters, the groups of its hits apart by negation
 * and quotation, and the readings of its clauses, each hashed into a bucket. Immutable and thread-safe.
 */
public final class Features {

    /** The number of buckets. */
    public static final int BUCKETS = 1 << 16;

    private static final int LONGEST = 3;
    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    /** What a group or a reading weighs beside the stretches of characters, which share a length of 1. */
    private static final float READING = 0.15f;

    /** Takes features. */
    public interface Sink {
        /** Takes a feature, and the stretch of normalised characters that it comes from; empty for a reading. */
        void add(int bucket, float value, int start, int end);
    }

    private final Lexicon lexicon;
    private final int[] plain;
    private final int[] negated;
    private final int[] quoted;
    private final Map<Voice, Integer> voices = buckets(Voice.class, "voice ");
    private final Map<Agent, Integer> agents = buckets(Agent.class, "agent ");
    private final Map<Time, Integer> times = buckets(Time.class, "time ");
    private final Map<Agent, Map<Time, Integer>> agentTimes = new EnumMap<>(Agent.class);
    private final Map<Modality, Integer> modalities = buckets(Modality.class, "modality ");
    private final Map<Turn, Integer> turns = buckets(Turn.class, "turn ");
    private final Map<Speaker, Integer> speakers = buckets(Speaker.class, "speaker ");

    /** The features of texts that are read with this lexicon. */
    public Features(Lexicon lexicon) {
        this.lexicon = lexicon;
        Collection<String> groups = lexicon.groups();
        this.plain = buckets(groups, "group ");
        this.negated = buckets(groups, "negated ");
        this.quoted = buckets(groups, "quoted ");
        for (Agent agent : Agent.values()) {
            agentTimes.put(agent, buckets(Time.class, "agent and time " + agent.name() + " "));
        }
    }

    private static int[] buckets(Collection<String> groups, String prefix) {
        return groups.stream().mapToInt(group -> bucket(prefix + group)).toArray();
    }

    /** Hands every feature of a sentence to {@code sink}. */
    public void of(Reading reading, Sentence sentence, Sink sink) {
        characters(reading, sentence, sink);
        groups(reading.hits(), sentence, sink);
        sink.add(of(voices, reading.voice()), READING, 0, 0);
        clauses(reading, sentence, sink);
    }

    /** Hands every reading of a clause over once. */
    private void clauses(Reading reading, Sentence sentence, Sink sink) {
        int[] seen = new int[6 * (sentence.clauseTo() - sentence.clauseFrom())];
        int size = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            size = add(of(agents, clause.agent()), seen, size, sink);
            size = add(of(times, clause.time()), seen, size, sink);
            size = add(of(agentTimes.get(clause.agent()), clause.time()), seen, size, sink);
            size = add(of(modalities, clause.modality()), seen, size, sink);
            size = add(of(turns, clause.turn()), seen, size, sink);
            size = add(of(speakers, clause.speaker()), seen, size, sink);
        }
    }

    private static int add(int bucket, int[] seen, int size, Sink sink) {
        for (int i = 0; i < size; i++) {
            if (seen[i] == bucket) {
                return size;
            }
        }
        seen[size] = bucket;
        sink.add(bucket, READING, 0, 0);
        return size + 1;
    }

    private static <E extends Enum<E>> Map<E, Integer> buckets(Class<E> type, String prefix) {
        Map<E, Integer> buckets = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            buckets.put(constant, bucket(prefix + constant.name()));
        }
        return buckets;
    }

    private static <E> int of(@Nullable Map<E, Integer> buckets, E constant) {
        return Objects.requireNonNull(Objects.requireNonNull(buckets).get(constant));
    }

    private static void characters(Reading reading, Sentence sentence, Sink sink) {
        int from = sentence.start() - 1;
        int to = sentence.end() + 1;
        int length = to - from;
        float value = (float) (1 / Math.sqrt(LONGEST * length - LONGEST));
        for (int at = from; at < to; at++) {
            int hash = 0;
            for (int end = at; end < Math.min(to, at + LONGEST); end++) {
                hash = 31 * (hash + 7) + character(reading, sentence, end);
                sink.add(spread(hash), value, Math.max(at, sentence.start()), Math.min(end + 1, sentence.end()));
            }
        }
    }

    private static char character(Reading reading, Sentence sentence, int at) {
        if (at < sentence.start()) {
            return BEGIN;
        }
        if (at >= sentence.end()) {
            return END;
        }
        char c = reading.text().charAt(at);
        return c >= '0' && c <= '9' ? '0' : c;
    }

    private void groups(Hits hits, Sentence sentence, Sink sink) {
        BitSet plainOnes = new BitSet();
        BitSet negatedOnes = new BitSet();
        BitSet quotedOnes = new BitSet();
        for (int i = sentence.hitFrom(); i < sentence.hitTo(); i++) {
            boolean negates = (hits.flags(i) & Hits.NEGATED) != 0;
            boolean quotes = (hits.flags(i) & Hits.QUOTED) != 0;
            BitSet of = negates ? negatedOnes : quotes ? quotedOnes : plainOnes;
            for (int m = 0; m < lexicon.memberCount(hits.kind(i)); m++) {
                of.set(lexicon.member(hits.kind(i), m));
            }
        }
        plainOnes.stream().forEach(group -> sink.add(plain[group], READING, 0, 0));
        negatedOnes.stream().forEach(group -> sink.add(negated[group], READING, 0, 0));
        quotedOnes.stream().forEach(group -> sink.add(quoted[group], READING, 0, 0));
    }

    private static int bucket(String feature) {
        int hash = 0;
        for (int i = 0; i < feature.length(); i++) {
            hash = 31 * (hash + 7) + feature.charAt(i);
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B1) >>> 16;
    }
}
