package dev.candor.internal.clause;

import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Scripts;
import java.util.List;

/**
 * Reads the clauses of a sentence: who acts, when, how firmly, who says so; and flags hits that are negated, wished,
 * quoted or reported. One forward pass over the hits of a sentence. Immutable and thread-safe.
 */
public final class ClauseReader {

    /** How far a plain negation reaches, in characters. */
    private static final int NEGATION_REACH = 8;
    /** How far a preposition may stand before the noun that it governs. */
    private static final int PREPOSITION_REACH = 8;
    /** How many characters that no lexicon knows make a subject. */
    private static final int UNKNOWN_SUBJECT = 2;

    private final Grammar grammar;

    /** A reader for the groups of this lexicon. */
    public ClauseReader(Lexicon lexicon) {
        this.grammar = new Grammar(lexicon);
    }

    /** Appends the clauses of the sentence {@code [start, end)} to {@code clauses} and flags its hits. */
    public void read(NormalizedText text, Hits hits, int start, int end, List<Clause> clauses) {
        int first = clauses.size();
        int from = start;
        int depth = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '，';
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (i == end || (depth == 0 && isClauseMark(c))) {
                if (i > from) {
                    clauses.add(clause(text, hits, from, i, clauses.subList(first, clauses.size())));
                }
                from = i + 1;
            }
        }
        if (clauses.size() == first) {
            clauses.add(clause(text, hits, start, end, List.of()));
        }
        flagReported(hits, clauses, first, end);
    }

    private static boolean isClauseMark(char c) {
        return c == '，' || c == '：' || c == '；' || c == '。' || c == '！' || c == '？' || c == '…' || c == '—';
    }

    private Clause clause(NormalizedText text, Hits hits, int start, int end, List<Clause> before) {
        int hitFrom = hits.firstFrom(start);
        int hitTo = hits.firstFrom(end);
        int firstAct = end;
        Time time = Time.NONE;
        Modality modality = Modality.CERTAIN;
        Turn turn = Turn.NONE;
        for (int i = hitFrom; i < hitTo; i++) {
            if (hits.has(i, grammar.act) && hits.start(i) < firstAct && !hits.has(i, grammar.advise)) {
                firstAct = hits.start(i);
            }
            time = time(hits, i, time);
            modality = modality(hits, i, start, modality);
            if (hits.start(i) <= start + 3) {
                turn = turn(hits, i, turn);
            }
        }
        int subject = -1;
        int embedded = -1;
        int doer = -1;
        boolean opensCause = false;
        boolean background = modality == Modality.CONDITIONAL;
        for (int i = hitFrom; i < hitTo; i++) {
            opensCause |= hits.has(i, grammar.causeOpen) && hits.start(i) <= start + 2;
            background |= hits.has(i, grammar.purpose) && hits.start(i) <= start + 2;
            if (!hits.has(i, grammar.agent) || isInsideAgent(hits, i, hitFrom)) {
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
        if (agentHit < 0 && !before.isEmpty()) {
            Clause previous = before.get(before.size() - 1);
            boolean previousGivesCause = opensCause(hits, previous);
            if (!opensCause && !previousGivesCause && previous.source() != Source.EMBEDDED) {
                agent = previous.agent();
                agentHit = previous.agentHit();
                source = agent == Agent.NONE ? Source.NONE : Source.INHERITED;
            }
        }
        if (source != Source.EXPLICIT
                && source != Source.EMBEDDED
                && hasUnknownSubject(text, hits, start, hitFrom, hitTo)) {
            agent = Agent.OTHER;
            agentHit = -1;
            source = Source.NONE;
        }
        if (time == Time.NONE && !before.isEmpty()) {
            time = before.get(before.size() - 1).time();
        }
        flag(hits, hitFrom, hitTo, background);
        return new Clause(start, end, hitFrom, hitTo, agent, agentHit, source, time, modality, turn, Speaker.ISSUER);
    }

    private boolean opensCause(Hits hits, Clause clause) {
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            if (hits.has(i, grammar.causeOpen) && hits.start(i) <= clause.start() + 2) {
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
            boolean preposition = hits.has(i, grammar.preposition)
                    || hits.has(i, grammar.to)
                    || hits.has(i, grammar.object)
                    || hits.has(i, grammar.purpose)
                    || hits.has(i, grammar.causeOpen);
            if (preposition && unknown < UNKNOWN_SUBJECT) {
                return false;
            }
            if (hits.has(i, grammar.act)) {
                return false;
            }
            boolean adverb = hits.has(i, grammar.now)
                    || hits.has(i, grammar.past)
                    || hits.has(i, grammar.future)
                    || hits.has(i, grammar.neg)
                    || hits.has(i, grammar.imperative);
            if (adverb && unknown >= UNKNOWN_SUBJECT) {
                return true;
            }
        }
        return false;
    }

    private Time time(Hits hits, int i, Time before) {
        if (hits.has(i, grammar.future)) {
            return Time.FUTURE;
        }
        if (hits.has(i, grammar.past)) {
            return before == Time.FUTURE ? before : Time.PAST;
        }
        return hits.has(i, grammar.now) && before == Time.NONE ? Time.NOW : before;
    }

    private Modality modality(Hits hits, int i, int clauseStart, Modality before) {
        if (hits.has(i, grammar.conditional) && hits.start(i) <= clauseStart + 6) {
            return Modality.CONDITIONAL;
        }
        if ((hits.has(i, grammar.imperative) || hits.has(i, grammar.advise)) && before == Modality.CERTAIN) {
            return Modality.IMPERATIVE;
        }
        return hits.has(i, grammar.hedge) && before == Modality.CERTAIN ? Modality.HEDGED : before;
    }

    private Turn turn(Hits hits, int i, Turn before) {
        if (before != Turn.NONE) {
            return before;
        }
        return hits.has(i, grammar.but)
                ? Turn.BUT
                : hits.has(i, grammar.although)
                        ? Turn.ALTHOUGH
                        : hits.has(i, grammar.therefore)
                                ? Turn.THEREFORE
                                : hits.has(i, grammar.also) ? Turn.ALSO : Turn.NONE;
    }

    private Agent agent(Hits hits, int i) {
        Agent found = Agent.NONE;
        for (int a = 0; a < grammar.agents.length; a++) {
            if (hits.has(i, grammar.agents[a])) {
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
        boolean owns = next >= 0 && hits.has(next, grammar.of);
        int owned = owns ? hitAt(hits, hits.end(next), next + 1, hitTo) : next;
        if (owned >= 0 && hits.has(owned, grammar.possession)) {
            return Role.OTHER;
        }
        boolean ownsAct = owns && actWithin(hits, hits.end(next), 8, next + 1, hitTo);
        int before = prepositionBefore(hits, i, hitFrom);
        if (before >= 0) {
            if (hits.has(before, grammar.by)) {
                return Role.DOER;
            }
            if (hits.has(before, grammar.causeOpen)) {
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
            if (hits.has(k, grammar.by)
                    || hits.has(k, grammar.to)
                    || hits.has(k, grammar.object)
                    || hits.has(k, grammar.causative)
                    || hits.has(k, grammar.causeOpen)) {
                return k;
            }
            if (hits.end(k) > hits.start(i)) {
                continue;
            }
            boolean modifier = hits.has(k, grammar.agent) && hits.end(k) == hits.start(i);
            if ((hits.has(k, grammar.agent) && !modifier) || hits.has(k, grammar.act)) {
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
            if (hits.start(k) >= position && hits.has(k, grammar.act)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideAgent(Hits hits, int i, int hitFrom) {
        for (int k = i - 1; k >= hitFrom; k--) {
            if (hits.has(k, grammar.agent) && hits.end(k) >= hits.end(i)) {
                return true;
            }
            if (k < i - 8) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb of saying stands between two nouns: in 网友称我们隐瞒 the second one is what is said. */
    private boolean saysBetween(Hits hits, int first, int second) {
        for (int k = first + 1; k < second; k++) {
            boolean between = hits.start(k) >= hits.end(first) && hits.end(k) <= hits.start(second);
            if (between && hits.has(k, grammar.say)) {
                return true;
            }
        }
        return false;
    }

    private void flag(Hits hits, int hitFrom, int hitTo, boolean background) {
        int prevented = Integer.MAX_VALUE;
        int advised = Integer.MAX_VALUE;
        for (int i = hitFrom; i < hitTo; i++) {
            if (background || hits.start(i) >= prevented || hits.start(i) >= advised) {
                hits.flag(i, Hits.IRREAL);
            }
            if (isNegated(hits, i, hitFrom)) {
                hits.flag(i, Hits.NEGATED);
            }
            if (hits.has(i, grammar.prevent)) {
                prevented = Math.min(prevented, hits.end(i));
            }
            if (hits.has(i, grammar.imperative) || hits.has(i, grammar.advise)) {
                advised = Math.min(advised, hits.end(i));
            }
        }
    }

    /** An odd number of negations before the hit that reach it; those inside other words do not count. */
    private boolean isNegated(Hits hits, int i, int hitFrom) {
        int count = 0;
        for (int k = i - 1; k >= hitFrom && k >= i - 24; k--) {
            int distance = hits.start(i) - hits.end(k);
            if (distance < 0 || !hits.has(k, grammar.neg)) {
                continue;
            }
            boolean reaches =
                    hits.has(k, grammar.negStrong) || distance <= (hits.has(k, grammar.negPrefix) ? 0 : NEGATION_REACH);
            if (reaches && !isInsideOther(hits, k, hitFrom, i)) {
                count++;
            }
        }
        return count % 2 == 1;
    }

    private static boolean isInsideOther(Hits hits, int k, int hitFrom, int to) {
        for (int j = Math.max(hitFrom, k - 8); j < to; j++) {
            boolean longer = hits.end(j) - hits.start(j) > hits.end(k) - hits.start(k);
            if (j != k && longer && hits.start(j) <= hits.start(k) && hits.end(j) >= hits.end(k)) {
                return true;
            }
        }
        return false;
    }

    /** What others say is theirs: marks hits and clauses after a verb of saying whose subject is not the issuer. */
    private void flagReported(Hits hits, List<Clause> clauses, int first, int end) {
        for (int c = first; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            boolean others =
                    clause.agent() == Agent.CRITIC || clause.agent() == Agent.USER || clause.agent() == Agent.AUTHORITY;
            if (!others || clause.source() == Source.INHERITED) {
                continue;
            }
            for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
                boolean says = hits.has(i, grammar.say) && hits.start(i) >= hits.end(clause.agentHit());
                if (says && !isInsideOther(hits, i, clause.hitFrom(), clause.hitTo())) {
                    Speaker speaker = clause.agent() == Agent.AUTHORITY ? Speaker.OFFICIAL : Speaker.REPORTED;
                    int to = hits.firstFrom(end);
                    for (int h = i + 1; h < to; h++) {
                        hits.flag(h, Hits.REPORTED);
                    }
                    for (int later = c + 1; later < clauses.size(); later++) {
                        clauses.set(later, said(clauses.get(later), speaker));
                    }
                    return;
                }
            }
        }
    }

    private static Clause said(Clause c, Speaker speaker) {
        return new Clause(
                c.start(),
                c.end(),
                c.hitFrom(),
                c.hitTo(),
                c.agent(),
                c.agentHit(),
                c.source(),
                c.time(),
                c.modality(),
                c.turn(),
                speaker);
    }
}
