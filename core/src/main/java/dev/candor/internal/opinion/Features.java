package dev.candor.internal.opinion;

import dev.candor.Voice;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Traits;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * What the model sees of a sentence: its stretches of one to three characters, the groups of its hits apart by negation
 * and quotation, and the readings of its clauses. Which words of roles and relations follow on
 * which ({@link Relations}), and what the rules say of the sentence and around it ({@link Context}), are features too. Immutable and thread-safe.
 */
public final class Features {

    /** The characters of the longest stretches. */
    static final int LONGEST = 3;
    /** How the words of a group are meant. */
    private static final String[] MEANINGS = {"group ", "negated ", "quoted "};

    /** What a group or a reading weighs beside the stretches of characters, which share a length of 1. */
    static final float READING = 0.15f;

    /** What a word of the rules weighs. */
    static final float CONTEXT = 0.5f;

    private final Lexicon lexicon;
    private final FeatureIndex index;
    /** By group, as it stands, then as it is negated, then as it is quoted; as many as there are bits. */
    private final int[] groups;

    private final Map<Voice, Integer> voices = new EnumMap<>(Voice.class);
    /** By trait of a clause, as {@link Traits} counts them; how the agent is known is none that counts. */
    private final int[] traits = new int[Long.SIZE];

    private final long counted;
    /** By agent and time, as {@link Traits} counts them. */
    private final int[] agentTimes = new int[Long.SIZE];

    private final Relations relations;

    /** The features of texts that are read with this lexicon, at these places. */
    public Features(Lexicon lexicon, FeatureIndex index) {
        this.lexicon = lexicon;
        this.index = index;
        this.relations = new Relations(lexicon, index);
        this.groups = new int[MEANINGS.length * 64 * lexicon.words()];
        for (int m = 0; m < MEANINGS.length; m++) {
            int at = m * 64 * lexicon.words();
            for (String group : lexicon.groups()) {
                groups[at++] = place(MEANINGS[m] + group);
            }
        }
        for (Voice voice : Voice.values()) {
            voices.put(voice, place("voice " + voice.name()));
        }
        for (Agent agent : Agent.values()) {
            for (Time time : Time.values()) {
                agentTimes[Long.numberOfTrailingZeros(Traits.of(agent, time))] =
                        place("agent and time " + agent.name() + " " + time.name());
            }
        }
        this.counted = put("agent ", Agent.values(), Traits::of)
                | put("time ", Time.values(), Traits::of)
                | put("modality ", Modality.values(), Traits::of)
                | put("turn ", Turn.values(), Traits::of)
                | put("speaker ", Speaker.values(), Traits::of);
    }

    /** Gives every constant of a reading its place; answers the bits of all of them. */
    private <E extends Enum<E>> long put(String prefix, E[] constants, ToLongFunction<E> bit) {
        long bits = 0;
        for (E constant : constants) {
            traits[Long.numberOfTrailingZeros(bit.applyAsLong(constant))] = place(prefix + constant.name());
            bits |= bit.applyAsLong(constant);
        }
        return bits;
    }

    /** Puts every feature of a sentence into {@code row}, but for its context. */
    public void of(Reading reading, Sentence sentence, FeatureRow row) {
        stretches(reading.text(), sentence, row);
        groups(reading.hits(), sentence, row);
        row.ensure(1);
        row.add(Objects.requireNonNull(voices.get(reading.voice())));
        clauses(reading, sentence, row);
        row.endReadings();
        relations.of(reading, sentence, row);
        row.endRelations();
    }

    /**
     * Puts the stretches of characters of a sentence into {@code row} and nothing else: those that begin with each character,
     * and with the border before the first one, shorter ones first.
     */
    void stretches(NormalizedText text, Sentence sentence, FeatureRow row) {
        int length = sentence.end() - sentence.start() + 2;
        row.begin(sentence.start(), sentence.end(), (float) (1 / Math.sqrt(LONGEST * length - LONGEST)));
        row.ensure(LONGEST * length);
        int[] places = row.places();
        int next = 0;
        char first = FeatureKey.BEGIN;
        char second = character(text, sentence.start());
        for (int at = sentence.start() + 1; at <= sentence.end(); at++) {
            char third = at < sentence.end() ? character(text, at) : FeatureKey.END;
            long one = FeatureKey.stretch(0, 0, first);
            long two = FeatureKey.stretch(one, 1, second);
            places[next] = index.place(one);
            places[next + 1] = index.place(two);
            places[next + 2] = index.place(FeatureKey.stretch(two, 2, third));
            next += LONGEST;
            first = second;
            second = third;
        }
        long one = FeatureKey.stretch(0, 0, first);
        places[next] = index.place(one);
        places[next + 1] = index.place(FeatureKey.stretch(one, 1, second));
        places[next + 2] = index.place(FeatureKey.stretch(0, 0, second));
        row.endStretches(next + LONGEST);
    }

    private static char character(NormalizedText text, int at) {
        return FeatureKey.seen(text.charAt(at));
    }

    private void groups(Hits hits, Sentence sentence, FeatureRow row) {
        int words = lexicon.words();
        int all = 0;
        for (int i = sentence.hitFrom(); i < sentence.hitTo(); i++) {
            all |= hits.flags(i);
        }
        if ((all & (Hits.NEGATED | Hits.QUOTED)) == 0) {
            for (int word = 0; word < words; word++) {
                row.addBits(sentence.groups().groups(word), groups, Long.SIZE * word);
            }
            return;
        }
        long[] found = row.groups(MEANINGS.length * words);
        for (int i = sentence.hitFrom(); i < sentence.hitTo(); i++) {
            int flags = hits.flags(i);
            int meaning = (flags & Hits.NEGATED) != 0 ? words : (flags & Hits.QUOTED) != 0 ? 2 * words : 0;
            lexicon.addGroups(hits.kind(i), found, meaning);
        }
        for (int word = 0; word < MEANINGS.length * words; word++) {
            row.addBits(found[word], groups, Long.SIZE * word);
        }
    }

    /** Adds every reading of a clause once. */
    private void clauses(Reading reading, Sentence sentence, FeatureRow row) {
        long found = 0;
        long agentTimesFound = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            found |= clause.traits();
            agentTimesFound |= Traits.of(clause.agent(), clause.time());
        }
        row.addBits(found & counted, traits, 0);
        row.addBits(agentTimesFound, agentTimes, 0);
    }

    private int place(String feature) {
        return index.place(FeatureKey.name(feature));
    }
}
