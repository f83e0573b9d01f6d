package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.Promise;
import dev.candor.Promise.Commitment;
import dev.candor.Promise.Condition;
import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.Bisection;
import dev.candor.internal.text.ListMark;
import dev.candor.internal.text.NormalizedText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills the fields of a promise from its clauses. One text. */
final class Fields {

    private static final Set<Fact.Kind> AMOUNTS = EnumSet.of(Fact.Kind.MONEY, Fact.Kind.COUNT, Fact.Kind.PERCENT);
    private static final int NAMED =
            Facts.kinds(Fact.Kind.PERSON, Fact.Kind.ROLE, Fact.Kind.ORGANISATION, Fact.Kind.AGENCY);

    private static final List<String> SLOTS = List.of("measure", "deadline", "amount", "actor", "verification");
    /** Every selection of slots; which of them are in it its number says, a bit each. */
    private static final List<List<String>> MISSING = IntStream.range(0, 1 << SLOTS.size())
            .mapToObj(bits -> IntStream.range(0, SLOTS.size())
                    .filter(slot -> (bits >> slot & 1) == 1)
                    .mapToObj(SLOTS::get)
                    .collect(Collectors.toUnmodifiableList()))
            .toList();

    private final Reading reading;
    private final NormalizedText text;
    private final Hits hits;
    private final PromiseGrammar grammar;
    private final Words words;
    private final Deadlines deadlines;
    /** The hits of the promise at hand, and their groups together. */
    private int hitFrom;

    private int hitTo;
    private long groups;

    Fields(Reading reading, PromiseGrammar grammar, Words words, Optional<LocalDate> day) {
        this.reading = reading;
        this.text = reading.text();
        this.hits = reading.hits();
        this.grammar = grammar;
        this.words = words;
        this.deadlines = new Deadlines(reading, grammar, words, day);
    }

    Promise promise(Unit unit) {
        int start = start(unit);
        int end = Math.max(end(unit), start + 1);
        List<FoundFact> facts = Facts.in(reading, start, end);
        hitFrom = hits.firstFrom(start);
        hitTo = hits.firstFrom(end);
        groups = words.groups(hitFrom, hitTo);

        Optional<String> actor = actor(unit, facts);
        Optional<String> amount = amount(unit, facts);
        Optional<String> deadline = deadlines.of(unit, facts, hitFrom, hitTo);
        Optional<String> measure =
                unit.isMeasure() ? Optional.of(words(start, clause(unit.core()).end())) : Optional.empty();
        int verifies = unit.isMeasure() ? first(grammar.verification) : -1;
        Optional<String> verification = verifies >= 0 ? Optional.of(clauseOf(verifies)) : Optional.empty();
        boolean named = verifies >= 0 || first(grammar.team) >= 0 || (Facts.kinds(facts) & NAMED) != 0;

        int missing = bit(measure, "measure")
                | bit(deadline, "deadline")
                | bit(amount, "amount")
                | bit(actor, "actor")
                | bit(verification, "verification");
        int specificity = (measure.isPresent() ? 1 : 0)
                + (deadline.isPresent() ? 1 : 0)
                + (amount.isPresent() ? 1 : 0)
                + (named ? 1 : 0);
        return new Promise(
                text.toOriginal(start, end),
                actor,
                action(unit),
                object(unit),
                amount,
                deadline,
                measure,
                verification,
                condition(unit),
                commitment(unit),
                unit.tense(),
                specificity,
                MISSING.get(missing));
    }

    private static int bit(Optional<String> slot, String name) {
        return slot.isEmpty() ? 1 << SLOTS.indexOf(name) : 0;
    }

    private Clause clause(int index) {
        return reading.clauses().get(index);
    }

    /** Where the words begin: after a list mark and a word that only leads in, unless nothing else is there. */
    private int start(Unit unit) {
        Clause first = clause(unit.first());
        int start = ListMark.end(text, first.start(), first.end());
        if (start >= first.end()) {
            return first.start();
        }
        for (int i = hits.firstFrom(start); i < hits.size() && hits.start(i) == start; i++) {
            if (words.is(i, grammar.leadIn) && hits.end(i) < first.end()) {
                return skip(hits.end(i), first.end());
            }
        }
        return skip(start, first.end());
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end - 1 && (text.charAt(at) == ' ' || text.charAt(at) == '，')) {
            at++;
        }
        return at;
    }

    private int end(Unit unit) {
        int end = clause(unit.last()).end();
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** As the caller wrote it. */
    private String words(int start, int end) {
        return text.toOriginal(start, end).of(reading.shown());
    }

    private String words(int hit) {
        return words(hits.start(hit), hits.end(hit));
    }

    private int first(long group) {
        return (groups & group) != 0 ? words.first(hitFrom, hitTo, group) : -1;
    }

    private String clauseOf(int hit) {
        Clause clause = reading.clauseAt(sentenceOf(hit), hits.start(hit));
        return words(clause.start(), clause.end());
    }

    private Sentence sentenceOf(int hit) {
        int start = hits.start(hit);
        return reading.sentences()
                .get(Bisection.lastUpTo(
                        reading.sentences(), 0, reading.sentences().size(), Sentence::start, start));
    }

    /** Who acts: in the clause, by a name or a title in the unit, or taken over. */
    private Optional<String> actor(Unit unit, List<FoundFact> facts) {
        Clause core = clause(unit.core());
        int start = -1;
        int end = -1;
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            boolean named = fact.kind() == Fact.Kind.ROLE || fact.kind() == Fact.Kind.PERSON;
            if (named
                    && fact.start() >= core.start()
                    && fact.end() <= actionStart(unit)
                    && (start < 0 || fact.start() == end)) {
                start = start < 0 ? fact.start() : start;
                end = fact.end();
            }
        }
        if (start >= 0) {
            return Optional.of(words(start, end));
        }
        int hit = core.agentHit() >= 0 ? core.agentHit() : unit.stem().actor();
        boolean acts = hit >= 0
                && (core.agentHit() < 0
                        || core.agent() == Agent.ISSUER
                        || core.agent() == Agent.STAFF
                        || core.agent() == Agent.AUTHORITY);
        return acts ? Optional.of(words(hit)) : Optional.empty();
    }

    private int actionStart(Unit unit) {
        int action = unit.action();
        return action >= 0 ? hits.start(action) : clause(unit.core()).end();
    }

    private String action(Unit unit) {
        int action = unit.action();
        if (action >= 0) {
            return words(action);
        }
        Clause core = clause(unit.core());
        int start = core.start();
        for (int i = core.hitFrom(); i < core.hitTo(); i++) {
            if (words.is(i, grammar.future) && hits.end(i) < core.end()) {
                start = Math.max(start, hits.end(i));
            }
        }
        return words(start, core.end());
    }

    /** What stands between 把 or 将 and the act, else what follows the act. */
    private Optional<String> object(Unit unit) {
        int action = unit.action();
        if (action < 0) {
            return Optional.empty();
        }
        Clause core = clause(unit.core());
        for (int i = core.hitFrom(); i < core.hitTo() && hits.start(i) < hits.start(action); i++) {
            if (words.is(i, grammar.object) && hits.end(i) < hits.start(action)) {
                int from = hits.end(i);
                return trimmed(from, hits.start(action));
            }
        }
        return trimmed(hits.end(action), core.end());
    }

    private Optional<String> trimmed(int start, int end) {
        String words = start < end ? words(start, end).strip() : "";
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** A number, or words that bound the object of a measure; general aims have no bounds. */
    private Optional<String> amount(Unit unit, List<FoundFact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            if (AMOUNTS.contains(fact.kind())) {
                return Optional.of(words(fact.start(), fact.end()));
            }
        }
        int bounds = unit.isMeasure() ? first(grammar.bounded) : -1;
        return bounds >= 0 ? Optional.of(words(bounds)) : Optional.empty();
    }

    private Condition condition(Unit unit) {
        if (first(grammar.selfJudged) >= 0) {
            return Condition.SELF_JUDGED;
        }
        for (int c = unit.first(); c <= unit.last(); c++) {
            boolean relative =
                    c < unit.core() && "的者".indexOf(text.charAt(clause(c).end() - 1)) >= 0;
            if (clause(c).modality() == Modality.CONDITIONAL || relative) {
                return Condition.OBJECTIVE;
            }
        }
        return Condition.NONE;
    }

    private Commitment commitment(Unit unit) {
        if (unit.tense() != Promise.Tense.DONE && first(grammar.hedge) >= 0) {
            return Commitment.HEDGED;
        }
        return first(grammar.absolute) >= 0 ? Commitment.ABSOLUTE : Commitment.PLAIN;
    }
}
