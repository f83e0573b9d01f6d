package dev.candor.internal.promise;

import dev.candor.Fact;
import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Days;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.match.Hits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when, or from when on, a promise holds: the last date said, else a term counted from the day of the text, else
 * the term or the clock time as they are. One text.
 */
final class Deadlines {

    private final Reading reading;
    private final PromiseGrammar grammar;
    private final Words words;
    private final Optional<LocalDate> day;

    Deadlines(Reading reading, PromiseGrammar grammar, Words words, Optional<LocalDate> day) {
        this.reading = reading;
        this.grammar = grammar;
        this.words = words;
        this.day = day;
    }

    Optional<String> of(Unit unit, List<FoundFact> facts, int hitFrom, int hitTo) {
        Optional<String> own = date(unit, facts);
        if (own.isPresent()) {
            return own;
        }
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            if (fact.kind() == Fact.Kind.DURATION && isWithin(fact)) {
                boolean runsFromAnEvent = isBehindAnEvent(fact) || tellsTheReadersAct(hitFrom, hitTo);
                return Optional.of(runsFromAnEvent ? term(fact) : resolved(fact));
            }
        }
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            if (fact.kind() == Fact.Kind.TIME) {
                return Optional.of(fact.value());
            }
        }
        Optional<String> said = unit.isMeasure() ? limit(hitFrom, hitTo) : Optional.empty();
        return said.isPresent() || !unit.stem().isGiven() ? said : ofStem(unit.stem());
    }

    /** The date of a heading serves its items. */
    private Optional<String> ofStem(Stem stem) {
        int start = reading.clauses().get(stem.first()).start();
        int end = reading.clauses().get(stem.clause()).end();
        for (FoundFact fact : Facts.in(reading, start, end)) {
            if (fact.kind() == Fact.Kind.DATE) {
                return Optional.of(Days.last(fact.value()));
            }
        }
        return Optional.empty();
    }

    /**
     * The last date in a clause that does not only say for whom the promise holds; where there is none the first day that nobody can
     * look up, as it is written.
     */
    private Optional<String> date(Unit unit, List<FoundFact> facts) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            if (fact.kind() != Fact.Kind.DATE || isOfACondition(unit, fact) || isOfANoun(fact)) {
                continue;
            }
            if (!fact.isListed()) {
                found = found.or(() -> Optional.of(written(fact.start(), fact.end())));
            } else if (unit.tense() == Tense.DONE) {
                return Optional.of(Days.last(fact.value()));
            } else {
                found = Optional.of(Days.end(fact, isWithin(fact), day));
            }
        }
        return found;
    }

    private boolean isOfACondition(Unit unit, FoundFact fact) {
        for (int c = unit.first(); c <= unit.last(); c++) {
            Clause clause = reading.clauses().get(c);
            if (clause.start() <= fact.start() && fact.end() <= clause.end()) {
                boolean relative = words.end(clause, grammar.relative);
                return c != unit.core() && (clause.modality() == Modality.CONDITIONAL || relative);
            }
        }
        return false;
    }

    private boolean isOfANoun(FoundFact fact) {
        return words.startAt(fact.end(), grammar.of);
    }

    private boolean isWithin(FoundFact fact) {
        return words.endAt(fact.end(), grammar.within) || words.startAt(fact.end(), grammar.within);
    }

    /** Whether a term runs from an event that is told right before it, on a day that nobody knows yet: 结论公布后两日内. */
    private boolean isBehindAnEvent(FoundFact term) {
        int before = words.endAt(term.start(), grammar.of) ? term.start() - 1 : term.start();
        return words.endAt(before, grammar.after) && !words.endAt(before, grammar.limit);
    }

    private boolean tellsTheReadersAct(int hitFrom, int hitTo) {
        for (int i = hitFrom; i < hitTo; i++) {
            if (words.is(i, grammar.readersAct)) {
                return true;
            }
        }
        return false;
    }

    /** The day on which a term ends that runs from publication; the term itself when that is not known, and hours. */
    private String resolved(FoundFact fact) {
        return day.isEmpty()
                ? term(fact)
                : Days.after(day.get(), fact).map(LocalDate::toString).orElse(Days.last(fact.value()));
    }

    /** A length of time; of working days as it is written, since ISO 8601 has none. */
    private String term(FoundFact fact) {
        return fact.told() == FoundFact.Told.IN_WORKING_DAYS ? written(fact.start(), fact.end()) : fact.value();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Optional<String> limit(int hitFrom, int hitTo) {
        Hits hits = reading.hits();
        for (int i = hitFrom; i < hitTo; i++) {
            boolean ofNoDate = hits.start(i) > 0 && isDigit(reading.text().charAt(hits.start(i) - 1));
            if (!ofNoDate && words.is(i, grammar.limit | grammar.inForce)) {
                return Optional.of(written(hits.start(i), hits.end(i)));
            }
        }
        return Optional.empty();
    }

    private String written(int start, int end) {
        return reading.text().toOriginal(start, end).of(reading.shown());
    }
}
