package dev.candor;

import dev.candor.card.Card;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns matches in normalised offsets into what a report holds, in the caller's offsets. One text. */
final class Assembly {

    private static final List<Disclosure.Item> DISCLOSURES = List.of(Disclosure.Item.values());
    private static final List<Check.Item> CHECKS = List.of(Check.Item.values());

    private static final Comparator<Strength> BY_POSITION =
            Comparator.comparing(Strength::span).thenComparing(Strength::kind);

    private final Reading reading;
    private final List<Match> matches;
    private final @Nullable Match[] bestDisclosures;
    private final @Nullable Match[] bestChecks;
    private final boolean traditional;
    private final Limits limits;
    private final Proposals proposals;
    private final Messages messages;

    Assembly(
            Reading reading,
            List<Match> matches,
            String language,
            Limits limits,
            Proposals proposals,
            Messages messages) {
        this.reading = reading;
        this.matches = matches;
        this.bestDisclosures = best(matches, Card.Target.Kind.DISCLOSURE, DISCLOSURES);
        this.bestChecks = best(matches, Card.Target.Kind.CHECK, CHECKS);
        this.traditional = language.endsWith("-Hant");
        this.limits = limits;
        this.proposals = proposals;
        this.messages = messages;
    }

    /** Faults by position, those of the whole document last; one a sentence for vague promises. */
    List<Finding> findings() {
        List<Match> faults = new ArrayList<>();
        Map<Integer, Integer> vagueOf = new HashMap<>();
        for (Match match : matches) {
            if (match.card().target().kind() != Card.Target.Kind.DIMENSION) {
                continue;
            }
            boolean vague = match.card().target().id().equals(Dimension.VAGUE_PROMISES.id());
            Integer before = vague && !match.isDocument() ? vagueOf.get(match.sentence()) : null;
            if (before == null) {
                if (vague) {
                    vagueOf.put(match.sentence(), faults.size());
                }
                faults.add(match);
            } else if (match.severity().compareTo(faults.get(before).severity()) > 0) {
                faults.set(before, match);
            }
        }
        List<Finding> findings = new ArrayList<>(faults.size());
        for (Match match : faults) {
            findings.add(finding(match));
        }
        findings.sort(Assembly::byPosition);
        List<Finding> distinct = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int other = overlapping(distinct, finding);
            if (other < 0) {
                distinct.add(finding);
            } else if (finding.severity().compareTo(distinct.get(other).severity()) > 0) {
                distinct.set(other, finding);
            }
        }
        return List.copyOf(distinct.size() <= limits.maxFindings() ? distinct : gravest(distinct));
    }

    /** Those of the whole document last. */
    private static int byPosition(Finding first, Finding second) {
        Span firstSpan = first.span().orElse(null);
        Span secondSpan = second.span().orElse(null);
        int order = firstSpan != null && secondSpan != null
                ? firstSpan.compareTo(secondSpan)
                : Boolean.compare(firstSpan == null, secondSpan == null);
        return order != 0 ? order : first.rule().compareTo(second.rule());
    }

    /** The finding of the same rule at an overlapping place, or -1. */
    private static int overlapping(List<Finding> before, Finding finding) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 8; i--) {
            Finding other = before.get(i);
            if (other.rule().equals(finding.rule())
                    && other.span().isPresent()
                    && finding.span().isPresent()
                    && other.span().get().overlaps(finding.span().get())) {
                return i;
            }
        }
        return -1;
    }

    private List<Finding> gravest(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity).reversed());
        List<Finding> kept = new ArrayList<>(sorted.subList(0, limits.maxFindings()));
        kept.sort(Assembly::byPosition);
        return kept;
    }

    private Finding finding(Match match) {
        Card card = match.card();
        Optional<Span> span = span(match);
        String excerpt = span.isPresent() ? span.get().of(reading.shown()) : "";
        return new Finding(
                card.id(),
                Dimension.of(card.target().id()),
                match.severity(),
                card.confidence(),
                span,
                excerpt,
                messages.of(card, excerpt),
                rewrites(match));
    }

    private Optional<Span> span(Match match) {
        return match.isDocument()
                ? Optional.empty()
                : Optional.of(reading.text().toOriginal(match.start(), match.end()));
    }

    private List<Rewrite> rewrites(Match match) {
        List<Rewrite> own = traditional ? proposals.traditional(match.card()) : proposals.simplified(match.card());
        Optional<String> plain = match.firstHit() < 0
                ? Optional.empty()
                : reading.hits().lexicon().plain(reading.hits().kind(match.firstHit()));
        if (plain.isEmpty()) {
            return own;
        }
        List<Rewrite> rewrites = new ArrayList<>(own.size() + 1);
        rewrites.add(new Rewrite(Rewrite.Kind.REPLACE, plain.get(), List.of()));
        rewrites.addAll(own);
        return rewrites;
    }

    /** Strengths by position, one of a kind in a sentence. */
    List<Strength> strengths() {
        List<Strength> strengths = new ArrayList<>();
        Map<Strength.Kind, BitSet> seen = new EnumMap<>(Strength.Kind.class);
        for (Match match : matches) {
            if (match.card().target().kind() == Card.Target.Kind.STRENGTH && !match.isDocument()) {
                Strength.Kind kind = Strength.Kind.of(match.card().target().id());
                BitSet sentences = seen.computeIfAbsent(kind, none -> new BitSet());
                if (!sentences.get(match.sentence())) {
                    sentences.set(match.sentence());
                    strengths.add(new Strength(kind, reading.text().toOriginal(match.start(), match.end())));
                }
            }
        }
        strengths.sort(BY_POSITION);
        return List.copyOf(strengths);
    }

    /** The eleven, in their order; what nobody would expect is not applicable, unless it is there all the same. */
    List<Disclosure> disclosures(Occasion occasion, Expectations expectations) {
        List<Disclosure> disclosures = new ArrayList<>(DISCLOSURES.size());
        for (int i = 0; i < DISCLOSURES.size(); i++) {
            Disclosure.Item item = DISCLOSURES.get(i);
            Match best = bestDisclosures[i];
            Presence presence = presence(best, expectations.expects(occasion, item.id()));
            disclosures.add(new Disclosure(item, presence, shown(presence, best)));
        }
        return List.copyOf(disclosures);
    }

    /** The ten checks, in their order, like the disclosures. */
    List<Check> checks(Occasion occasion, Expectations expectations) {
        List<Check> checks = new ArrayList<>(CHECKS.size());
        for (int i = 0; i < CHECKS.size(); i++) {
            Check.Item item = CHECKS.get(i);
            Match best = bestChecks[i];
            Presence presence = presence(best, expectations.expects(occasion, item.id()));
            checks.add(new Check(item, presence, shown(presence, best)));
        }
        return checks;
    }

    private static Presence presence(@Nullable Match best, boolean expected) {
        if (best != null && !best.vague()) {
            return Presence.PRESENT;
        }
        if (!expected) {
            return Presence.NOT_APPLICABLE;
        }
        return best != null ? Presence.VAGUE : Presence.MISSING;
    }

    private Optional<Span> shown(Presence presence, @Nullable Match best) {
        return best == null || presence == Presence.NOT_APPLICABLE ? Optional.empty() : span(best);
    }

    /** By item the first match that shows it, else the first that pretends to. */
    private static @Nullable Match[] best(List<Match> matches, Card.Target.Kind kind, List<? extends Named> items) {
        @Nullable Match[] best = new Match[items.size()];
        for (Match match : matches) {
            Card.Target target = match.card().target();
            if (target.kind() != kind) {
                continue;
            }
            for (int i = 0; i < best.length; i++) {
                if (items.get(i).id().equals(target.id())) {
                    best[i] = better(best[i], match);
                }
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

    /** Facts by position. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(reading.facts().size());
        Mask mask = reading.mask();
        for (FoundFact fact : reading.facts()) {
            if (fact.isListed()) {
                Span span = reading.text().toOriginal(fact.start(), fact.end());
                facts.add(new Fact(fact.kind(), mask.hides(span) ? span.of(reading.shown()) : fact.value(), span));
            }
        }
        return facts;
    }
}
