package dev.candor;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.rule.Match;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which disclosures and checks a text shows, each by the match that shows it best. One text. */
final class Checklist {

    private static final List<Disclosure.Item> DISCLOSURES = List.of(Disclosure.Item.values());
    private static final List<Check.Item> CHECKS = List.of(Check.Item.values());

    private final Reading reading;
    private final Occasion occasion;
    private final Expectations expectations;
    private final @Nullable Match[] disclosures;
    private final @Nullable Match[] checks;

    Checklist(Reading reading, List<Match> matches, Occasion occasion, Expectations expectations) {
        this.reading = reading;
        this.occasion = occasion;
        this.expectations = expectations;
        this.disclosures = best(matches, DISCLOSURES);
        this.checks = best(matches, CHECKS);
    }

    /** The eleven, in their order; what nobody would expect is not applicable, unless it is there all the same. */
    List<Disclosure> disclosures() {
        Disclosure[] shown = new Disclosure[disclosures.length];
        for (int i = 0; i < shown.length; i++) {
            Disclosure.Item item = DISCLOSURES.get(i);
            Presence presence = presence(item, disclosures[i]);
            shown[i] = new Disclosure(item, presence, span(presence, disclosures[i]));
        }
        return List.of(shown);
    }

    /** The ten checks, in their order, like the disclosures. */
    List<Check> checks() {
        Check[] shown = new Check[checks.length];
        for (int i = 0; i < shown.length; i++) {
            Check.Item item = CHECKS.get(i);
            Match best = answer(item, checks[i]);
            Presence presence = presence(item, best);
            shown[i] = new Check(item, presence, span(presence, best));
        }
        return List.of(shown);
    }

    /**
     * What answers a check best: what its own rules found, else a disclosure that answers it, too. Whom to call is a step, a
     * remedy says who gets what, and a measure with a date beside a told cause is meant for it: readers who answered the checks
     * of sixty statements said so in 97, 81 and 94 of 100. How to get a remedy is told where there is one.
     */
    private @Nullable Match answer(Check.Item item, @Nullable Match found) {
        return switch (item) {
            case WHAT_TO_DO -> firm(found, told(Disclosure.Item.CONTACT));
            case REMEDY_SCOPE -> firm(found, told(Disclosure.Item.REMEDY));
            case REMEDY_PROCEDURE -> told(Disclosure.Item.REMEDY) == null ? null : found;
            case CAUSE_MEASURE -> told(Disclosure.Item.CAUSE) == null ? found : firm(found, measure());
            default -> found;
        };
    }

    /** A measure with a date, which is no remedy. */
    private @Nullable Match measure() {
        Match next = told(Disclosure.Item.NEXT);
        Match remedy = told(Disclosure.Item.REMEDY);
        return next != null && remedy != null && next.sentence() == remedy.sentence() ? null : next;
    }

    /** The first of two that does more than pretend, else any. */
    private static @Nullable Match firm(@Nullable Match found, @Nullable Match told) {
        return told != null && (found == null || found.vague()) ? told : found;
    }

    /** What tells a disclosure, or null where nothing does more than pretend. */
    private @Nullable Match told(Disclosure.Item item) {
        Match best = disclosures[DISCLOSURES.indexOf(item)];
        return best == null || best.vague() ? null : best;
    }

    private Presence presence(Detail item, @Nullable Match best) {
        if (best != null && !best.vague()) {
            return Presence.PRESENT;
        }
        if (!isAsked(item)) {
            return Presence.NOT_APPLICABLE;
        }
        return best != null ? Presence.VAGUE : Presence.MISSING;
    }

    /** Whether readers expect an item there; nobody asks whether a measure fits a cause that is not told. */
    private boolean isAsked(Detail item) {
        return expectations.expects(occasion, item)
                && (item != Check.Item.CAUSE_MEASURE || told(Disclosure.Item.CAUSE) != null);
    }

    private Optional<Span> span(Presence presence, @Nullable Match best) {
        return best == null || best.isDocument() || presence == Presence.NOT_APPLICABLE
                ? Optional.empty()
                : Optional.of(reading.text().toOriginal(best.start(), best.end()));
    }

    /** By item the first match that shows it, else the first that pretends to. */
    private static @Nullable Match[] best(List<Match> matches, List<? extends Detail> items) {
        @Nullable Match[] best = new Match[items.size()];
        for (Match match : matches) {
            int item = items.indexOf(match.card().criterion());
            if (item >= 0) {
                best[item] = better(best[item], match);
            }
        }
        return best;
    }

    private static Match better(@Nullable Match first, Match second) {
        if (first == null) {
            return second;
        }
        if (first.vague() != second.vague()) {
            return first.vague() ? second : first;
        }
        return second.start() < first.start() ? second : first;
    }
}
