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
import dev.candor.internal.text.ListMark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what each clause of one text contributes to promises. One thread. */
final class PartReader {

    private static final Set<Agent> OTHERS =
            EnumSet.of(Agent.OUTSIDER, Agent.USER, Agent.CRITIC, Agent.AUTHORITY, Agent.CIRCUMSTANCE);
    private static final int CHECKABLE = Facts.kinds(
            Fact.Kind.DATE, Fact.Kind.TIME, Fact.Kind.DURATION, Fact.Kind.MONEY, Fact.Kind.COUNT, Fact.Kind.PERCENT);
    private static final int CONTACTS = Facts.kinds(Fact.Kind.PHONE, Fact.Kind.EMAIL);
    private static final int TIMES = Facts.kinds(Fact.Kind.TIME);
    private static final int TOLD = Hits.QUOTED | Hits.REPORTED | Hits.ASKED;

    /** How many characters after the future make an act. */
    private static final int SHORTEST_PLEDGE = 3;

    /** How far behind 已 the word 将 names what was handled, and tells no future. */
    private static final int HANDLED_WITHIN = 10;

    private final Reading reading;
    private final Hits hits;
    private final PromiseGrammar grammar;
    private final Words words;
    private final OwnDay day;
    /** By clause the kinds of its facts, a bit each. */
    private final int[] facts;

    /** The groups of the words of the clause that is read, a bit each. */
    private long said;
    /** The groups of all hits in it, parts of longer words included. */
    private long found;
    /** The kinds of its facts, a bit each. */
    private int told;

    /** A reader of the parts of a text of this day, with room for the kinds of their facts. */
    PartReader(Reading reading, PromiseGrammar grammar, OwnDay day, Room room) {
        this.reading = reading;
        this.hits = reading.hits();
        this.grammar = grammar;
        this.words = new Words(grammar, hits);
        this.day = day;
        this.facts = Facts.byClause(reading, room);
    }

    Reading reading() {
        return reading;
    }

    OwnDay day() {
        return day;
    }

    Words words() {
        return words;
    }

    /** The kinds of the facts of a clause, a bit each. */
    int facts(int clause) {
        return facts[clause];
    }

    /** Sees what stands in a clause. */
    private Clause see(int index) {
        Clause clause = reading.clauses().get(index);
        said = words.of(clause);
        found = words.groups(clause.hitFrom(), clause.hitTo());
        told = facts[index];
        return clause;
    }

    /** The part of a clause, given by its number. */
    Part read(Sentence sentence, int index) {
        Clause clause = see(index);
        if (isTold(clause)) {
            return Part.of(Part.Role.NONE);
        }
        if (isLead(sentence, clause)) {
            return Part.of(Part.Role.LEAD);
        }
        if (isMereAttitude(clause)) {
            return Part.of(Part.Role.NONE);
        }
        boolean other = says(grammar.other) || tells(CONTACTS);
        int general = general(clause);
        int measure = measure(sentence, clause);
        Tense tense = tense(clause, measure);
        if (isCondition(clause, measure, tense)) {
            return Part.of(Part.Role.CONDITION);
        }
        if (tense == null && opensWith(clause, grammar.topic)) {
            return Part.of(Part.Role.NEUTRAL);
        }
        if (measure >= 0 && !other && isOwn(clause, measure)) {
            return new Part(Part.Role.MEASURE, tense, measure);
        }
        if (!other && isOwn(clause, general)) {
            int bears = first(clause, grammar.bearing);
            if (general >= 0 && tense != null && tense != Tense.DONE) {
                return new Part(Part.Role.GENERAL, tense, general);
            }
            if (bears >= 0 && tense != Tense.DONE) {
                return new Part(Part.Role.GENERAL, Tense.FUTURE, bears);
            }
            if (isPledge(clause)) {
                return Part.of(Part.Role.MEASURE, Tense.FUTURE);
            }
        }
        return Part.of(beside(clause, other), tense);
    }

    /** The part of a clause in which a rule has found a promise with nothing to check in it; {@code read} is what it is otherwise. */
    Part readVague(Sentence sentence, int index, Part read) {
        Clause clause = see(index);
        if (isTold(clause) || isLead(sentence, clause) || isMereAttitude(clause)) {
            return read;
        }
        Tense tense = tense(clause, -1);
        return new Part(Part.Role.GENERAL, tense != null ? tense : Tense.FUTURE, general(clause));
    }

    /** Whether a clause announces a list. */
    private boolean isLead(Sentence sentence, Clause clause) {
        return Headings.isBeforeColon(reading, clause) && (says(grammar.list) || isBeforeItem(sentence, clause));
    }

    private boolean isMereAttitude(Clause clause) {
        return isAttitude(clause) && !says(grammar.future);
    }

    /** Whether a list begins behind the mark that ends a clause. */
    private boolean isBeforeItem(Sentence sentence, Clause clause) {
        int next = clause.end() + 1;
        return next < sentence.end() && ListMark.opens(reading.text(), next, sentence.end());
    }

    /** Whether a clause tells a habit, or an attitude and nothing else. */
    private boolean isAttitude(Clause clause) {
        if (says(grammar.habit)) {
            return true;
        }
        if ((found & grammar.attitude) == 0) {
            return false;
        }
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (words.is(i, grammar.commitment) && !words.is(i, grammar.attitude)) {
                return false;
            }
        }
        return true;
    }

    /** What a clause that makes no promise is to one beside it. */
    private Part.Role beside(Clause clause, boolean other) {
        if (opensWith(clause, grammar.purpose) || opensWith(clause, grammar.cause)) {
            return Part.Role.REASON;
        }
        boolean others = clause.source() == Source.EXPLICIT && OTHERS.contains(clause.agent());
        if (other || says(grammar.event) || (others && clause.agent() != Agent.USER)) {
            return Part.Role.NONE;
        }
        if (says(grammar.serving) || tells(CHECKABLE)) {
            return Part.Role.SERVING;
        }
        return Part.Role.NEUTRAL;
    }

    private boolean opensWith(Clause clause, long group) {
        int first = first(clause, group);
        return first >= 0 && hits.start(first) <= clause.start() + 1;
    }

    /**
     * When an act is told without any word of time: by the day told before it; else what readers get, and what has a bound, is
     * to come. An estimate is no act.
     */
    @Nullable Tense bareTense(Sentence sentence, int index, int measure) {
        Clause clause = see(index);
        if (clause.modality() == Modality.HEDGED) {
            return null;
        }
        Optional<Boolean> ahead = day.isAhead(reading, sentence.start(), hits.start(measure));
        boolean over = ahead.isPresent() && !ahead.get();
        if (words.is(measure, grammar.payment)) {
            return Tense.FUTURE;
        }
        if (tellsEvent(clause, measure) || tells(TIMES)) {
            return null;
        }
        if (clause.time() != Time.PAST) {
            boolean bounded = says(grammar.bounded) || tells(CHECKABLE);
            boolean toCome =
                    clause.time() == Time.FUTURE && (clause.agent() == Agent.ISSUER || clause.agent() == Agent.STAFF);
            if (over) {
                return bounded ? Tense.DONE : null;
            }
            return ahead.isPresent() || bounded || toCome ? Tense.FUTURE : null;
        }
        boolean own = clause.agent() == Agent.ISSUER || clause.agent() == Agent.STAFF || isObject(clause, measure);
        return own ? Tense.DONE : null;
    }

    /** Whether the words of a clause put its act behind: 已 before 将 or a day, 了 behind an act. A case, 已报名的, does not. */
    boolean isOver(int index) {
        Clause clause = see(index);
        int done = first(clause, grammar.done);
        if (done < 0) {
            int over = first(clause, grammar.over);
            return over >= 0
                    && (hits.flags(over) & Hits.NEGATED) == 0
                    && !words.areBefore(over, grammar.negation)
                    && !says(grammar.limit | grammar.offer)
                    && !isFutureBefore(clause, clause.hitTo())
                    && words.first(over + 1, clause.hitTo(), grammar.relative) < 0;
        }
        boolean at = says(grammar.doneAt);
        for (int i = done + 1; i < clause.hitTo() && !words.is(i, grammar.turn); i++) {
            boolean handled = words.is(i, grammar.handles) && hits.start(i) - hits.start(done) <= HANDLED_WITHIN;
            if (handled || (at && words.is(i, grammar.futureBy | grammar.limit))) {
                return true;
            }
        }
        return !says(grammar.ongoing)
                && !words.end(clause, grammar.relative)
                && !isFutureBefore(clause, done)
                && words.first(done + 1, clause.hitTo(), grammar.future | grammar.limit) < 0;
    }

    /** Whether a word of the future, and no mere limit, stands in a clause before a hit. */
    private boolean isFutureBefore(Clause clause, int hit) {
        for (int i = clause.hitFrom(); i < hit; i++) {
            if (words.is(i, grammar.future) && !words.is(i, grammar.futureBy) && !words.isPart(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something happens in the clause, apart from the act itself. */
    private boolean tellsEvent(Clause clause, int measure) {
        for (int i = clause.hitFrom(); (found & grammar.event) != 0 && i < clause.hitTo(); i++) {
            boolean apart = hits.start(i) >= hits.end(measure) || hits.end(i) <= hits.start(measure);
            if (apart && words.is(i, grammar.event)) {
                return true;
            }
        }
        return false;
    }

    /** Whether others say it, or it is asked. */
    private boolean isTold(Clause clause) {
        boolean official = clause.speaker() == Speaker.OFFICIAL && reading.voice() == Voice.AUTHORITY;
        return clause.speaker() != Speaker.ISSUER && !official;
    }

    /**
     * Whether the issuer acts: nobody else is named who does. Whoever is named behind the act or its time suffers it; a
     * payment told without a doer is the issuer's.
     */
    private boolean isOwn(Clause clause, int action) {
        Agent agent = clause.agent();
        boolean speaks = agent == Agent.AUTHORITY && reading.voice() == Voice.AUTHORITY;
        if (speaks || !OTHERS.contains(agent) || isObject(clause, action)) {
            return true;
        }
        boolean served = agent == Agent.USER;
        boolean gives = action >= 0 && words.is(action, grammar.payment);
        return (served && (says(grammar.offer) || clause.source() == Source.INHERITED))
                || (gives && (clause.source() != Source.EXPLICIT || served));
    }

    private boolean isObject(Clause clause, int action) {
        if (clause.agentHit() < 0 || clause.source() != Source.EXPLICIT) {
            return false;
        }
        int named = hits.start(clause.agentHit());
        int future = first(clause, grammar.future);
        boolean behind = (action >= 0 && hits.start(action) < named) || (future >= 0 && hits.start(future) < named);
        return behind && !words.areBefore(clause.agentHit(), grammar.by);
    }

    /** The hit that names an act that could be seen, or -1. The longest of the first ones. */
    private int measure(Sentence sentence, Clause clause) {
        if (!says(grammar.measure)) {
            return -1;
        }
        boolean hostile = sentence.hasGroup(grammar.hostile);
        boolean advised = clause.modality() == Modality.IMPERATIVE;
        int best = -1;
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (!words.is(i, grammar.measure) || hits.end(i) > clause.end()) {
                continue;
            }
            if ((hostile && words.is(i, grammar.report)) || words.isPart(i)) {
                continue;
            }
            int flags = hits.flags(i);
            boolean untold = (flags & (TOLD | Hits.NEGATED)) == 0 && !words.areBefore(i, grammar.negation);
            boolean real = (flags & Hits.IRREAL) == 0
                    || clause.modality() == Modality.CONDITIONAL
                    || (advised && isAskedOfOthersByUs(clause));
            if (untold && real && (best < 0 || (hits.start(i) == hits.start(best) && hits.end(i) > hits.end(best)))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the request in the clause is what the issuer will do: {@code 我们将请有资质的单位运走}. */
    private boolean isAskedOfOthersByUs(Clause clause) {
        int request = first(clause, grammar.request);
        int future = first(clause, grammar.future);
        int subject = clause.agent() == Agent.ISSUER ? clause.agentHit() : -1;
        return request >= 0 && (isAhead(future, request) || isAhead(subject, request));
    }

    private boolean isAhead(int i, int of) {
        return i >= 0 && hits.start(i) < hits.start(of);
    }

    private int general(Clause clause) {
        for (int i = clause.hitFrom(); (found & grammar.commitment) != 0 && i < clause.hitTo(); i++) {
            if (words.is(i, grammar.commitment) && (hits.flags(i) & (TOLD | Hits.IRREAL)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Tense tense(Clause clause, int measure) {
        boolean future = says(grammar.future) || says(grammar.limit);
        boolean done = says(grammar.done) || (measure >= 0 && isCompleted(measure));
        if (done && !future) {
            return Tense.DONE;
        }
        if (says(grammar.inForce)) {
            return Tense.ONGOING;
        }
        if (future) {
            return Tense.FUTURE;
        }
        if (says(grammar.ongoing)) {
            return Tense.ONGOING;
        }
        boolean rules = measure >= 0 && clause.time() != Time.PAST && says(grammar.standing);
        long sign = measure >= 0 ? grammar.offer : grammar.vow;
        return rules || says(sign) ? Tense.FUTURE : null;
    }

    /** Whether a mark of completion stands in or behind the act. */
    private boolean isCompleted(int measure) {
        int end = hits.end(measure);
        for (int i = measure + 1; i < hits.size() && hits.start(i) <= end; i++) {
            if (hits.start(i) > hits.start(measure) && words.is(i, grammar.aspect)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause only says when, or for whom, something holds. */
    private boolean isCondition(Clause clause, int measure, @Nullable Tense tense) {
        if ((found & grammar.relative) != 0 && words.end(clause, grammar.relative)) {
            return tense == null || clause.modality() == Modality.CONDITIONAL || measure >= 0;
        }
        boolean conditional = clause.modality() == Modality.CONDITIONAL;
        return conditional && !(measure >= 0 && tense == Tense.FUTURE);
    }

    /** Whether the issuer says that it will do something for which no lexicon has a word. */
    private boolean isPledge(Clause clause) {
        int future = first(clause, grammar.future | grammar.limit | grammar.inForce);
        return future >= 0
                && !says(grammar.done)
                && clause.modality() == Modality.CERTAIN
                && clause.source() != Source.EMBEDDED
                && !says(grammar.event)
                && clause.end() - hits.end(future) >= SHORTEST_PLEDGE;
    }

    /** Whether a word of the clause that is read belongs to one of some groups. */
    private boolean says(long groups) {
        return (said & groups) != 0;
    }

    /** Whether a fact in it is of one of some kinds. */
    private boolean tells(int kinds) {
        return (told & kinds) != 0;
    }

    /** Its first word of one of some groups, or -1. */
    private int first(Clause clause, long groups) {
        return says(groups) ? words.first(clause, groups) : -1;
    }
}
