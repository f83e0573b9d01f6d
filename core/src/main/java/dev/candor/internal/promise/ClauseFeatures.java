package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of a clause by itself, as numbers: how it is read, what it contributes to promises, its facts, its length,
 * then the groups of its words. Immutable and thread-safe.
 */
final class ClauseFeatures {

    /** So many characters more of a clause are a sign of their own, up to the longest. */
    private static final int LENGTH_STEP = 4;

    private static final int LENGTHS = 7;

    private static final int SOURCES = Source.values().length;
    private static final int TIMES = Time.values().length;
    private static final int TENSES = Tense.values().length + 1;

    private final Lexicon lexicon;
    private final List<String> names = new ArrayList<>();
    private final int agents;
    private final int sources;
    private final int times;
    private final int openings;
    private final int modalities;
    private final int turns;
    private final int speakers;
    private final int parts;
    private final int facts;
    private final int lengths;
    private final int groups;

    /** The signs of texts that are read with this lexicon. */
    ClauseFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
        agents = number("agent ", Agent.values());
        sources = numbers("agent and source ", Agent.values(), Source.values());
        times = numbers("agent and time ", Agent.values(), Time.values());
        openings = numbers("opens with agent, and time ", Agent.values(), Time.values());
        modalities = number("modality ", Modality.values());
        turns = number("turn ", Turn.values());
        speakers = number("speaker ", Speaker.values());
        parts = names.size();
        for (Part.Role role : Part.Role.values()) {
            names.add("part " + role + " at no time");
            for (Tense tense : Tense.values()) {
                names.add("part " + role + " " + tense);
            }
        }
        facts = number("fact ", Fact.Kind.values());
        lengths = names.size();
        for (int step = 0; step < LENGTHS; step++) {
            names.add("length " + step * LENGTH_STEP);
        }
        groups = names.size();
        for (String group : lexicon.groups()) {
            names.add("group " + group);
        }
    }

    private int number(String prefix, Enum<?>[] constants) {
        int first = names.size();
        for (Enum<?> constant : constants) {
            names.add(prefix + constant.name());
        }
        return first;
    }

    private int numbers(String prefix, Enum<?>[] constants, Enum<?>[] others) {
        int first = names.size();
        for (Enum<?> constant : constants) {
            number(prefix + constant.name() + " ", others);
        }
        return first;
    }

    /** What each sign is called, by number. */
    List<String> names() {
        return names;
    }

    /** Whether a sign is a group and no reading. */
    boolean isGroup(int sign) {
        return sign >= groups;
    }

    /** Adds how a clause is read; {@code part} is what it contributes to promises, {@code kinds} are those of its facts, as bits. */
    @SuppressWarnings("EnumOrdinal")
    void readings(Hits hits, Clause clause, Part part, int kinds, ClauseRow row) {
        int agent = clause.agent().ordinal();
        int agentAndTime = agent * TIMES + clause.time().ordinal();
        row.add(agents + agent);
        row.add(sources + agent * SOURCES + clause.source().ordinal());
        row.add(times + agentAndTime);
        if (opensWithAgent(hits, clause)) {
            row.add(openings + agentAndTime);
        }
        row.add(modalities + clause.modality().ordinal());
        row.add(turns + clause.turn().ordinal());
        row.add(speakers + clause.speaker().ordinal());
        Tense tense = part.tense();
        row.add(parts + part.role().ordinal() * TENSES + (tense == null ? 0 : 1 + tense.ordinal()));
        for (int left = kinds; left != 0; left &= left - 1) {
            row.add(facts + Integer.numberOfTrailingZeros(left));
        }
        row.add(lengths + Math.min(LENGTHS - 1, (clause.end() - clause.start()) / LENGTH_STEP));
    }

    /** Whether who acts is the first that a clause names. */
    static boolean opensWithAgent(Hits hits, Clause clause) {
        return clause.agentHit() >= 0 && hits.start(clause.agentHit()) == clause.start();
    }

    /** Adds the groups of the words of a clause. */
    void groups(Hits hits, Clause clause, ClauseRow row) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (hits.end(i) <= clause.end() + 1) {
                int kind = hits.kind(i);
                int members = lexicon.memberCount(kind);
                for (int member = 0; member < members; member++) {
                    row.add(groups + lexicon.member(kind, member));
                }
            }
        }
    }
}
