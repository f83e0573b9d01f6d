package dev.candor.internal.opinion;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.BitSet;
import java.util.Collection;

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

    /** The features of texts that are read with this lexicon. */
    public Features(Lexicon lexicon) {
        this.lexicon = lexicon;
        Collection<String> groups = lexicon.groups();
        this.plain = buckets(groups, "group ");
        this.negated = buckets(groups, "negated ");
        this.quoted = buckets(groups, "quoted ");
    }

    private static int[] buckets(Collection<String> groups, String prefix) {
        return groups.stream().mapToInt(group -> bucket(prefix + group)).toArray();
    }

    /** Hands every feature of a sentence to {@code sink}. */
    public void of(Reading reading, Sentence sentence, Sink sink) {
        characters(reading, sentence, sink);
        groups(reading.hits(), sentence, sink);
        sink.add(bucket("voice " + id(reading.voice())), READING, 0, 0);
        BitSet clauses = new BitSet();
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            clauses.set(bucket("agent " + id(clause.agent())));
            clauses.set(bucket("time " + id(clause.time())));
            clauses.set(bucket("agent and time " + id(clause.agent()) + " " + id(clause.time())));
            clauses.set(bucket("modality " + id(clause.modality())));
            clauses.set(bucket("turn " + id(clause.turn())));
            clauses.set(bucket("speaker " + id(clause.speaker())));
        }
        clauses.stream().forEach(bucket -> sink.add(bucket, READING, 0, 0));
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

    private static String id(Enum<?> constant) {
        return constant.name();
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
