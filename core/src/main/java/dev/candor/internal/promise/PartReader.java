package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.Promise.Tense;
import dev.candor.Voice;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.match.Hits;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what each clause of a text contributes to promises. Remembers what stands in the clause asked about last. One thread. */
final class PartReader {

    private static final Set<Agent> OTHERS =
            EnumSet.of(Agent.OUTSIDER, Agent.USER, Agent.CRITIC, Agent.AUTHORITY, Agent.CIRCUMSTANCE);
    private static final Set<Fact.Kind> CHECKABLE = EnumSet.of(
            Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.DURATION, Fact.Kind.MONEY, Fact.Kind.COUNT, Fact.Kind.PERCENT);
    private static final Set<Fact.Kind> CONTACTS = EnumSet.of(Fact.Kind.PHONE, Fact.Kind.EMAIL);
    private static final Set<Fact.Kind> TIMES = EnumSet.of(Fact.Kind.TIME);
    private static final int TOLD = Hits.QUOTED | Hits.REPORTED | Hits.ASKED;

    /** How many characters after the future make an act. */
    private static final int SHORTEST_PLEDGE = 3;

    private final PromiseGrammar grammar;
    private final OwnDay day;
    /** Where the clause begins that was asked about last, and the groups of its words, as bits. */
    private int last = -1;

    private long words;

    /** A reader of the parts of a text of this day. */
    PartReader(PromiseGrammar grammar, OwnDay day) {
        this.grammar = grammar;
        this.day = day;
    }

    /** The part of a clause; {@code vague} when a rule has found a promise with nothing to check in it. */
    Part read(Reading reading, Sentence sentence, Clause clause, boolean vague) {
        Hits hits = reading.hits();
        if (isTold(reading, clause)) {
            return Part.of(Part.Role.NONE);
        }
        if (Headings.isBeforeColon(reading, clause)
                && (has(hits, clause, grammar.list) || isBeforeItem(reading, sentence, clause))) {
            return Part.of(Part.Role.LEAD);
        }
        boolean other = has(hits, clause, grammar.other) || givesContact(reading, clause);
        int general = general(hits, clause);
        boolean attitude = isAttitude(hits, clause) && !has(hits, clause, grammar.future);
        if (vague && !attitude) {
            Tense tense = tense(reading, clause, -1);
            return new Part(Part.Role.GENERAL, tense != null ? tense : Tense.FUTURE, general);
        }
        if (attitude) {
            return Part.of(Part.Role.NONE);
        }
        int measure = measure(reading, sentence, clause);
        Tense tense = tense(reading, clause, measure);
        if (isCondition(reading, clause, measure, tense)) {
            return Part.of(Part.Role.CONDITION);
        }
        if (tense == null && opensWith(hits, clause, grammar.topic)) {
            return Part.of(Part.Role.NEUTRAL);
        }
        if (measure >= 0 && !other && isOwn(reading, clause, measure)) {
            return new Part(Part.Role.MEASURE, tense, measure);
        }
        if (!other && isOwn(reading, clause, general)) {
            int bears = first(hits, clause, grammar.bearing);
            if (general >= 0 && tense != null && tense != Tense.DONE) {
                return new Part(Part.Role.GENERAL, tense, general);
            }
            if (bears >= 0 && tense != Tense.DONE) {
                return new Part(Part.Role.GENERAL, Tense.FUTURE, bears);
            }
            if (isPledge(reading, clause)) {
                return new Part(Part.Role.MEASURE, Tense.FUTURE, -1);
            }
        }
        return new Part(beside(reading, clause, other), tense, -1);
    }

    /** Whether a list begins behind the mark that ends a clause. */
    private static boolean isBeforeItem(Reading reading, Sentence sentence, Clause clause) {
        int next = clause.end() + 1;
        return next < sentence.end() && ListMark.end(reading.text(), next, sentence.end()) > next;
    }

    private static boolean givesContact(Reading reading, Clause clause) {
        return Facts.anyIn(reading, clause.start(), clause.end(), CONTACTS);
    }

    /** Whether a clause tells a habit, or an attitude and nothing else. */
    private boolean isAttitude(Hits hits, Clause clause) {
        if (has(hits, clause, grammar.habit)) {
            return true;
        }
        boolean found = false;
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            boolean attitude = grammar.is(hits, i, grammar.attitude);
            found |= attitude;
            if (!attitude && grammar.is(hits, i, grammar.commitment)) {
                return false;
            }
        }
        return found;
    }

    /** What a clause that makes no promise is to one beside it. */
    private Part.Role beside(Reading reading, Clause clause, boolean other) {
        Hits hits = reading.hits();
        if (opensWith(hits, clause, grammar.purpose) || opensWith(hits, clause, grammar.cause)) {
            return Part.Role.REASON;
        }
        boolean others = clause.source() == Source.EXPLICIT && OTHERS.contains(clause.agent());
        if (other || has(hits, clause, grammar.event) || (others && clause.agent() != Agent.USER)) {
            return Part.Role.NONE;
        }
        if (has(hits, clause, grammar.serving) || hasCheckable(reading, clause)) {
            return Part.Role.SERVING;
        }
        return Part.Role.NEUTRAL;
    }

    private boolean opensWith(Hits hits, Clause clause, long group) {
        int first = first(hits, clause, group);
        return first >= 0 && hits.start(first) <= clause.start() + 1;
    }

    /**
     * When an act is told without any word of time: by the day told before it; else what readers get, and what has a bound, is
     * to come. An estimate is no act.
     */
    @Nullable Tense bareTense(Reading reading, Sentence sentence, Clause clause, int measure) {
        Hits hits = reading.hits();
        if (clause.modality() == Modality.HEDGED) {
            return null;
        }
        Optional<Boolean> ahead = day.isAhead(reading, sentence.start(), hits.start(measure));
        boolean over = ahead.isPresent() && !ahead.get();
        if (grammar.is(hits, measure, grammar.payment)) {
            return Tense.FUTURE;
        }
        if (tellsEvent(hits, clause, measure) || hasTime(reading, clause)) {
            return null;
        }
        if (clause.time() != Time.PAST) {
            boolean bounded = has(hits, clause, grammar.bounded) || hasCheckable(reading, clause);
            boolean toCome =
                    clause.time() == Time.FUTURE && (clause.agent() == Agent.ISSUER || clause.agent() == Agent.STAFF);
            if (over) {
                return bounded ? Tense.DONE : null;
            }
            return ahead.isPresent() || bounded || toCome ? Tense.FUTURE : null;
        }
        boolean own =
                clause.agent() == Agent.ISSUER || clause.agent() == Agent.STAFF || isObject(reading, clause, measure);
        return own ? Tense.DONE : null;
    }

    /** Whether something happens in the clause, apart from the act itself. */
    private boolean tellsEvent(Hits hits, Clause clause, int measure) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            boolean apart = hits.start(i) >= hits.end(measure) || hits.end(i) <= hits.start(measure);
            if (apart && grammar.is(hits, i, grammar.event)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTime(Reading reading, Clause clause) {
        return Facts.anyIn(reading, clause.start(), clause.end(), TIMES);
    }

    /** Whether others say it, or it is asked. */
    private static boolean isTold(Reading reading, Clause clause) {
        boolean official = clause.speaker() == Speaker.OFFICIAL && reading.voice() == Voice.AUTHORITY;
        return clause.speaker() != Speaker.ISSUER && !official;
    }

    /**
     * Whether the issuer acts: nobody else is named who does. Whoever is named behind the act or its time suffers it; a
     * payment told without a doer is the issuer's.
     */
    private boolean isOwn(Reading reading, Clause clause, int action) {
        Agent agent = clause.agent();
        boolean speaks = agent == Agent.AUTHORITY && reading.voice() == Voice.AUTHORITY;
        if (speaks || !OTHERS.contains(agent) || isObject(reading, clause, action)) {
            return true;
        }
        Hits hits = reading.hits();
        boolean served = agent == Agent.USER;
        boolean gives = action >= 0 && grammar.is(hits, action, grammar.payment);
        return (served && (has(hits, clause, grammar.offer) || clause.source() == Source.INHERITED))
                || (gives && (clause.source() != Source.EXPLICIT || served));
    }

    private boolean isObject(Reading reading, Clause clause, int action) {
        if (clause.agentHit() < 0 || clause.source() != Source.EXPLICIT) {
            return false;
        }
        int named = reading.hits().start(clause.agentHit());
        int future = first(reading.hits(), clause, grammar.future);
        boolean behind = (action >= 0 && reading.hits().start(action) < named)
                || (future >= 0 && reading.hits().start(future) < named);
        return behind && !grammar.isBefore(reading.hits(), named, grammar.by);
    }

    /** The hit that names an act that could be seen, or -1. The longest of the first ones. */
    private int measure(Reading reading, Sentence sentence, Clause clause) {
        Hits hits = reading.hits();
        boolean hostile = sentence.hasGroup(grammar.hostile);
        boolean advised = clause.modality() == Modality.IMPERATIVE;
        int best = -1;
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (!grammar.is(hits, i, grammar.measure) || hits.end(i) > clause.end()) {
                continue;
            }
            if ((hostile && grammar.is(hits, i, grammar.report)) || grammar.isPartOfAWord(hits, i)) {
                continue;
            }
            int flags = hits.flags(i);
            boolean untold =
                    (flags & (TOLD | Hits.NEGATED)) == 0 && !grammar.isBefore(hits, hits.start(i), grammar.negation);
            boolean real = (flags & Hits.IRREAL) == 0
                    || clause.modality() == Modality.CONDITIONAL
                    || (advised && isAskedOfOthersByUs(hits, clause));
            if (untold && real && (best < 0 || (hits.start(i) == hits.start(best) && hits.end(i) > hits.end(best)))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the request in the clause is what the issuer will do: {@code 我们将请有资质的单位运走}. */
    private boolean isAskedOfOthersByUs(Hits hits, Clause clause) {
        int request = first(hits, clause, grammar.request);
        int future = first(hits, clause, grammar.future);
        int subject = clause.agent() == Agent.ISSUER ? clause.agentHit() : -1;
        return request >= 0 && (isAhead(hits, future, request) || isAhead(hits, subject, request));
    }

    private static boolean isAhead(Hits hits, int i, int of) {
        return i >= 0 && hits.start(i) < hits.start(of);
    }

    private int general(Hits hits, Clause clause) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (grammar.is(hits, i, grammar.commitment) && (hits.flags(i) & (TOLD | Hits.IRREAL)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Tense tense(Reading reading, Clause clause, int measure) {
        Hits hits = reading.hits();
        boolean future = has(hits, clause, grammar.future) || has(hits, clause, grammar.limit);
        boolean done = has(hits, clause, grammar.done) || (measure >= 0 && isCompleted(hits, measure));
        if (done && !future) {
            return Tense.DONE;
        }
        if (has(hits, clause, grammar.inForce)) {
            return Tense.ONGOING;
        }
        if (future) {
            return Tense.FUTURE;
        }
        if (has(hits, clause, grammar.ongoing)) {
            return Tense.ONGOING;
        }
        boolean rules = measure >= 0 && clause.time() != Time.PAST && has(hits, clause, grammar.standing);
        long sign = measure >= 0 ? grammar.offer : grammar.vow;
        return rules || has(hits, clause, sign) ? Tense.FUTURE : null;
    }

    /** Whether a mark of completion stands in or behind the act. */
    private boolean isCompleted(Hits hits, int measure) {
        int end = hits.end(measure);
        for (int i = measure + 1; i < hits.size() && hits.start(i) <= end; i++) {
            if (hits.start(i) > hits.start(measure) && grammar.is(hits, i, grammar.aspect)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause only says when, or for whom, something holds. */
    private boolean isCondition(Reading reading, Clause clause, int measure, @Nullable Tense tense) {
        if (grammar.endsWith(reading.hits(), clause, grammar.relative)) {
            return tense == null || clause.modality() == Modality.CONDITIONAL || measure >= 0;
        }
        boolean conditional = clause.modality() == Modality.CONDITIONAL;
        return conditional && !(measure >= 0 && tense == Tense.FUTURE);
    }

    /** Whether the issuer says that it will do something for which no lexicon has a word. */
    private boolean isPledge(Reading reading, Clause clause) {
        Hits hits = reading.hits();
        int future = first(hits, clause, grammar.future | grammar.limit | grammar.inForce);
        return future >= 0
                && !has(hits, clause, grammar.done)
                && clause.modality() == Modality.CERTAIN
                && clause.source() != Source.EMBEDDED
                && !has(hits, clause, grammar.event)
                && clause.end() - hits.end(future) >= SHORTEST_PLEDGE;
    }

    private static boolean hasCheckable(Reading reading, Clause clause) {
        return Facts.anyIn(reading, clause.start(), clause.end(), CHECKABLE);
    }

    private boolean has(Hits hits, Clause clause, long group) {
        return (words(hits, clause) & group) != 0;
    }

    private long words(Hits hits, Clause clause) {
        if (clause.start() != last) {
            last = clause.start();
            words = grammar.words(hits, clause);
        }
        return words;
    }

    /** The first hit of one of the groups, or -1. */
    private int first(Hits hits, Clause clause, long groups) {
        for (int i = clause.hitFrom(); has(hits, clause, groups) && i < clause.hitTo(); i++) {
            if (grammar.is(hits, i, groups) && grammar.isWord(hits, i, clause)) {
                return i;
            }
        }
        return -1;
    }
}
