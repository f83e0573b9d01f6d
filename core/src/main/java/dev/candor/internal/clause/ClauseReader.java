package dev.candor.internal.clause;

import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a sentence: who acts, when, how firmly, who says so; and flags hits that are negated, wished,
 * quoted or reported. One forward pass over the hits of a sentence. Immutable and thread-safe.
 */
public final class ClauseReader {

    /** How far a plain negation reaches, in characters. */
    private static final int NEGATION_REACH = 8;
    /** How far a preposition may stand before the noun that it governs. */
    private static final int PREPOSITION_REACH = 8;
    /** How far behind the beginning of a clause a word of cause or purpose may start that opens it. */
    private static final int OPENS_WITHIN = 2;
    /** How far behind it a word may start that turns the clause against the one before. */
    private static final int TURNS_WITHIN = 3;
    /** How far behind it a word may start that makes the clause a condition. */
    private static final int CONDITION_WITHIN = 6;
    /** How far behind 的 an act may start that the noun before is said to do. */
    private static final int OWNED_ACT_REACH = 8;
    /** How many hits before one may cover it, and how many may stand between it and its negation. */
    private static final int COVERING_HITS = 8;

    private static final int NEGATING_HITS = 24;
    /** How many characters that no lexicon knows make a subject. */
    private static final int UNKNOWN_SUBJECT = 2;

    private final Grammar grammar;

    /** A reader for the groups of this lexicon. */
    public ClauseReader(Lexicon lexicon) {
        this.grammar = new Grammar(lexicon);
    }

    /**
     * Appends the clauses of the sentence {@code [start, end)} to {@code clauses} and flags its hits, which are {@code
     * [hitFrom, hitTo)}.
     */
    public void read(NormalizedText text, Hits hits, int start, int end, int hitFrom, int hitTo, List<Clause> clauses) {
        int first = clauses.size();
        int from = start;
        int depth = 0;
        boolean quoted = false;
        int next = hitFrom;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '，';
            if (Scripts.isCommonHan(c)) {
                continue;
            }
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (c == '“' || c == '”') {
                quoted = c == '“';
            } else if (i == end || (depth == 0 && isClauseMark(c) && !(quoted && c == '—'))) {
                if (i > from) {
                    Clause previous = clauses.size() > first ? clauses.get(clauses.size() - 1) : null;
                    int firstHit = firstFrom(hits, from, next, hitTo);
                    next = firstFrom(hits, i, firstHit, hitTo);
                    clauses.add(clause(text, hits, from, i, firstHit, next, previous));
                }
                from = i + 1;
            }
        }
        if (clauses.size() == first) {
            clauses.add(clause(text, hits, start, end, hitFrom, hitTo, null));
        }
        flagReported(hits, clauses, first, hitTo);
    }

    private static boolean isClauseMark(char c) {
        return c == '，' || c == '：' || c == '；' || c == '。' || c == '！' || c == '？' || c == '…' || c == '—';
    }

    /** The first of the hits {@code [from, to)} that starts at or after a position. */
    private static int firstFrom(Hits hits, int position, int from, int to) {
        int hit = from;
        while (hit < to && hits.start(hit) < position) {
            hit++;
        }
        return hit;
    }

    private Clause clause(
            NormalizedText text, Hits hits, int start, int end, int hitFrom, int hitTo, @Nullable Clause previous) {
        long all = grammar.all(hits, hitFrom, hitTo);
        int firstAct = end;
        Time time = Time.NONE;
        Modality modality = Modality.CERTAIN;
        Turn turn = Turn.NONE;
        for (int i = hitFrom; (all & grammar.verbal) != 0 && i < hitTo; i++) {
            long signs = grammar.of(hits, i) & grammar.verbal;
            if (signs == 0) {
                continue;
            }
            if ((signs & grammar.act) != 0 && hits.start(i) < firstAct && (signs & grammar.advise) == 0) {
                firstAct = hits.start(i);
            }
            time = time(signs, time);
            modality = modality(signs, hits.start(i) - start, modality);
            if (hits.start(i) <= start + TURNS_WITHIN) {
                turn = turn(signs, turn);
            }
        }
        int subject = -1;
        int embedded = -1;
        int doer = -1;
        boolean opensCause = false;
        boolean background = modality == Modality.CONDITIONAL || isCase(hits, end, hitFrom, hitTo);
        for (int i = hitFrom; (all & grammar.nouns) != 0 && i < hitTo; i++) {
            long signs = grammar.of(hits, i) & grammar.nouns;
            if (signs == 0) {
                continue;
            }
            opensCause |= (signs & grammar.causeOpen) != 0 && hits.start(i) <= start + OPENS_WITHIN;
            background |= (signs & grammar.purpose) != 0 && hits.start(i) <= start + OPENS_WITHIN;
            if ((signs & grammar.agent) == 0 || isInsideAgent(hits, i, hitFrom)) {
                continue;
            }
            switch (role(hits, i, hitFrom, hitTo, firstAct)) {
                case DOER -> doer = i;
                case SUBJECT -> subject = subject < 0 || !saysBetween(hits, subject, i) ? i : subject;
                case EMBEDDED -> embedded = embedded < 0 ? i : embedded;
                default -> {}
            }
        }
        int agentHit = doer >= 0 ? doer : subject >= 0 ? subject : embedded;
        Source source = agentHit < 0 ? Source.NONE : agentHit == embedded ? Source.EMBEDDED : Source.EXPLICIT;
        Agent agent = agentHit < 0 ? Agent.NONE : agent(hits, agentHit);
        if (agentHit < 0 && previous != null) {
            boolean previousGivesCause = opensCause(hits, previous);
            if (!opensCause && !previousGivesCause && previous.source() != Source.EMBEDDED) {
                agent = previous.agent();
                agentHit = previous.agentHit();
                source = agent == Agent.NONE ? Source.NONE : Source.INHERITED;
            }
        }
        if (source != Source.EXPLICIT
                && source != Source.EMBEDDED
                && (all & grammar.adverbs) != 0
                && hasUnknownSubject(text, hits, start, hitFrom, hitTo)) {
            agent = Agent.OTHER;
            agentHit = -1;
            source = Source.NONE;
        }
        if (time == Time.NONE && previous != null) {
            time = previous.time();
        }
        if (background || (all & grammar.flagging) != 0) {
            flag(hits, hitFrom, hitTo, background, (all & grammar.neg) != 0);
        }
        long traits = Traits.of(agent, source, time, modality, turn, Speaker.ISSUER);
        return new Clause(start, end, hitFrom, hitTo, agentHit, traits);
    }

    /** Whether a clause only names a case for which something follows: 没有收到的，请来电. */
    private boolean isCase(Hits hits, int end, int hitFrom, int hitTo) {
        boolean closes = hitTo > hitFrom && hits.end(hitTo - 1) == end && grammar.is(hits, hitTo - 1, grammar.of);
        for (int i = hitTo; closes && i < hits.size() && hits.start(i) <= end + 1; i++) {
            if (hits.start(i) == end + 1 && grammar.is(hits, i, grammar.follows)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensCause(Hits hits, Clause clause) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (grammar.is(hits, i, grammar.causeOpen) && hits.start(i) <= clause.start() + OPENS_WITHIN) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether words that no lexicon knows stand before an adverb of time, a negation or a modal: 合同|正在办理. A clause that
     * opens with a preposition has no such subject.
     */
    private boolean hasUnknownSubject(NormalizedText text, Hits hits, int start, int hitFrom, int hitTo) {
        int covered = start;
        int unknown = 0;
        for (int i = hitFrom; i < hitTo; i++) {
            for (int c = covered; c < hits.start(i); c++) {
                unknown += Scripts.isHan(text.charAt(c)) ? 1 : 0;
            }
            covered = Math.max(covered, hits.end(i));
            long signs = grammar.of(hits, i);
            if ((signs & grammar.openers) != 0 && unknown < UNKNOWN_SUBJECT) {
                return false;
            }
            if ((signs & grammar.act) != 0) {
                return false;
            }
            if ((signs & grammar.adverbs) != 0 && unknown >= UNKNOWN_SUBJECT) {
                return true;
            }
        }
        return false;
    }

    private Time time(long signs, Time before) {
        if ((signs & grammar.future) != 0) {
            return Time.FUTURE;
        }
        if ((signs & grammar.past) != 0) {
            return before == Time.FUTURE ? before : Time.PAST;
        }
        return (signs & grammar.now) != 0 && before == Time.NONE ? Time.NOW : before;
    }

    /** What a hit that stands so many characters into its clause says of it. */
    private Modality modality(long signs, int behindStart, Modality before) {
        if ((signs & grammar.conditional) != 0 && behindStart <= CONDITION_WITHIN) {
            return Modality.CONDITIONAL;
        }
        if ((signs & (grammar.imperative | grammar.advise)) != 0 && before == Modality.CERTAIN) {
            return Modality.IMPERATIVE;
        }
        return (signs & grammar.hedge) != 0 && before == Modality.CERTAIN ? Modality.HEDGED : before;
    }

    private Turn turn(long signs, Turn before) {
        if (before != Turn.NONE) {
            return before;
        }
        return (signs & grammar.but) != 0
                ? Turn.BUT
                : (signs & grammar.although) != 0
                        ? Turn.ALTHOUGH
                        : (signs & grammar.therefore) != 0
                                ? Turn.THEREFORE
                                : (signs & grammar.also) != 0 ? Turn.ALSO : Turn.NONE;
    }

    private Agent agent(Hits hits, int i) {
        Agent found = Agent.NONE;
        for (int a = 0; a < grammar.agents.length; a++) {
            if (grammar.is(hits, i, grammar.agents[a])) {
                found = Grammar.AGENTS.get(a);
            }
        }
        return found;
    }

    private enum Role {
        DOER,
        SUBJECT,
        EMBEDDED,
        OTHER
    }

    private Role role(Hits hits, int i, int hitFrom, int hitTo, int firstAct) {
        int next = hitAt(hits, hits.end(i), i + 1, hitTo);
        boolean owns = next >= 0 && grammar.is(hits, next, grammar.of);
        int owned = owns ? hitAt(hits, hits.end(next), next + 1, hitTo) : next;
        if (owned >= 0 && grammar.is(hits, owned, grammar.possession)) {
            return Role.OTHER;
        }
        boolean ownsAct = owns && actWithin(hits, hits.end(next), OWNED_ACT_REACH, next + 1, hitTo);
        int before = prepositionBefore(hits, i, hitFrom);
        if (before >= 0) {
            if (grammar.is(hits, before, grammar.by)) {
                return Role.DOER;
            }
            if (grammar.is(hits, before, grammar.causeOpen)) {
                return owns && !ownsAct ? Role.OTHER : Role.DOER;
            }
            return ownsAct ? Role.EMBEDDED : Role.OTHER;
        }
        if (owns) {
            return ownsAct ? Role.EMBEDDED : Role.OTHER;
        }
        return hits.start(i) <= firstAct ? Role.SUBJECT : Role.OTHER;
    }

    /** The preposition or cause mark that governs the noun at hit {@code i}, or -1. */
    private int prepositionBefore(Hits hits, int i, int hitFrom) {
        for (int k = i - 1; k >= hitFrom && hits.end(k) >= hits.start(i) - PREPOSITION_REACH; k--) {
            if (hits.start(k) == hits.start(i)) {
                continue;
            }
            if (grammar.is(hits, k, grammar.by | grammar.to | grammar.object | grammar.causative | grammar.causeOpen)) {
                return k;
            }
            if (hits.end(k) > hits.start(i)) {
                continue;
            }
            if (hits.end(k) == hits.start(i) && grammar.is(hits, k, grammar.preposition)) {
                return k;
            }
            boolean modifier = grammar.is(hits, k, grammar.agent) && hits.end(k) == hits.start(i);
            if ((grammar.is(hits, k, grammar.agent) && !modifier) || grammar.is(hits, k, grammar.act)) {
                return -1;
            }
        }
        return -1;
    }

    private static int hitAt(Hits hits, int position, int from, int to) {
        for (int k = from; k < to && hits.start(k) <= position; k++) {
            if (hits.start(k) == position) {
                return k;
            }
        }
        return -1;
    }

    private boolean actWithin(Hits hits, int position, int reach, int from, int to) {
        for (int k = from; k < to && hits.start(k) <= position + reach; k++) {
            if (hits.start(k) >= position && grammar.is(hits, k, grammar.act)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideAgent(Hits hits, int i, int hitFrom) {
        for (int k = i - 1; k >= hitFrom; k--) {
            if (grammar.is(hits, k, grammar.agent) && hits.end(k) >= hits.end(i)) {
                return true;
            }
            if (k < i - COVERING_HITS) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of saying stands between two nouns: in 网友称我们隐瞒 the second one is what is said. */
    private boolean saysBetween(Hits hits, int first, int second) {
        for (int k = first + 1; k < second; k++) {
            boolean between = hits.start(k) >= hits.end(first) && hits.end(k) <= hits.start(second);
            if (between && grammar.is(hits, k, grammar.say)) {
                return true;
            }
        }
        return false;
    }

    private void flag(Hits hits, int hitFrom, int hitTo, boolean background, boolean negates) {
        int unreal = background ? 0 : Integer.MAX_VALUE;
        int asked = Integer.MAX_VALUE;
        for (int i = hitFrom; i < hitTo; i++) {
            if (hits.start(i) >= unreal) {
                hits.flag(i, Hits.IRREAL);
            }
            if (hits.start(i) >= asked) {
                hits.flag(i, Hits.ASKED);
            }
            if (negates && isNegated(hits, i, hitFrom)) {
                hits.flag(i, Hits.NEGATED);
            }
            if (grammar.is(hits, i, grammar.unreal)) {
                unreal = Math.min(unreal, hits.end(i));
            }
            if (grammar.is(hits, i, grammar.whether)) {
                asked = Math.min(asked, hits.end(i));
            }
        }
    }

    /** An odd number of negations before the hit that reach it; those inside other words do not count. */
    private boolean isNegated(Hits hits, int i, int hitFrom) {
        int count = 0;
        for (int k = i - 1; k >= hitFrom && k >= i - NEGATING_HITS; k--) {
            int distance = hits.start(i) - hits.end(k);
            if (distance < 0 || !grammar.is(hits, k, grammar.neg)) {
                continue;
            }
            boolean reaches = grammar.is(hits, k, grammar.negStrong)
                    || distance <= (grammar.is(hits, k, grammar.negPrefix) ? 0 : NEGATION_REACH);
            if (reaches && !isInsideOther(hits, k, hitFrom, i)) {
                count++;
            }
        }
        return count % 2 == 1;
    }

    private static boolean isInsideOther(Hits hits, int k, int hitFrom, int to) {
        for (int j = Math.max(hitFrom, k - COVERING_HITS); j < to; j++) {
            boolean longer = hits.end(j) - hits.start(j) > hits.end(k) - hits.start(k);
            if (j != k && longer && hits.start(j) <= hits.start(k) && hits.end(j) >= hits.end(k)) {
                return true;
            }
        }
        return false;
    }

    /** What others say is theirs: marks hits and clauses after a verb of saying whose subject is not the issuer. */
    private void flagReported(Hits hits, List<Clause> clauses, int first, int hitTo) {
        for (int c = first; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            boolean others =
                    clause.agent() == Agent.CRITIC || clause.agent() == Agent.USER || clause.agent() == Agent.AUTHORITY;
            if (!others || clause.source() == Source.INHERITED) {
                continue;
            }
            for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
                boolean says = grammar.is(hits, i, grammar.say) && hits.start(i) >= hits.end(clause.agentHit());
                if (says && !isInsideOther(hits, i, clause.hitFrom(), clause.hitTo())) {
                    Speaker speaker = clause.agent() == Agent.AUTHORITY ? Speaker.OFFICIAL : Speaker.REPORTED;
                    for (int h = i + 1; h < hitTo; h++) {
                        hits.flag(h, Hits.REPORTED);
                    }
                    for (int later = c + 1; later < clauses.size(); later++) {
                        clauses.set(later, clauses.get(later).saidBy(speaker));
                    }
                    return;
                }
            }
        }
    }
}
