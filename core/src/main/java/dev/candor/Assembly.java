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

/** Turns matches in normalised offsets into what a report holds, in the caller's offsets. One text. */
final class Assembly {

    private static final Comparator<Strength> BY_POSITION =
            Comparator.comparing(Strength::span).thenComparing(Strength::kind);

    /** So many faults, the last ones kept, are looked at for the same rule at an overlapping place. */
    private static final int LOOKED_BACK = 8;

    private final Reading reading;
    private final List<Match> matches;
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
        this.traditional = language.endsWith("-Hant");
        this.limits = limits;
        this.proposals = proposals;
        this.messages = messages;
    }

    /** Faults by position, those of the whole document last; one a sentence for vague promises. */
    List<Finding> findings() {
        List<Match> faults = faults();
        faults.sort(Assembly::byPosition);
        List<Match> distinct = distinct(faults);
        List<Match> kept = distinct.size() <= limits.maxFindings() ? distinct : gravest(distinct);
        Finding[] findings = new Finding[kept.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = finding(kept.get(i));
        }
        return List.of(findings);
    }

    /** The matches of faults, for vague promises the gravest of a sentence. */
    private List<Match> faults() {
        List<Match> faults = new ArrayList<>(matches.size());
        Map<Integer, Integer> vagueOf = new HashMap<>();
        for (Match match : matches) {
            if (!match.card().isFault()) {
                continue;
            }
            boolean vague = match.card().criterion() == Dimension.VAGUE_PROMISES;
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
        return faults;
    }

    /** Those of the whole document last. */
    private static int byPosition(Match first, Match second) {
        if (first.isDocument() != second.isDocument()) {
            return first.isDocument() ? 1 : -1;
        }
        int order = Integer.compare(first.start(), second.start());
        order = order != 0 ? order : Integer.compare(first.end(), second.end());
        return order != 0 ? order : first.card().id().compareTo(second.card().id());
    }

    /** Of those that tell the same the gravest, as far as {@link #LOOKED_BACK} tells. */
    private static List<Match> distinct(List<Match> faults) {
        List<Match> distinct = new ArrayList<>(faults.size());
        for (Match fault : faults) {
            int other = same(distinct, fault);
            if (other < 0) {
                distinct.add(fault);
            } else if (fault.severity().compareTo(distinct.get(other).severity()) > 0) {
                distinct.set(other, fault);
            }
        }
        return distinct;
    }

    /** The fault that tells the same among the last {@link #LOOKED_BACK}, or -1. */
    private static int same(List<Match> before, Match fault) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - LOOKED_BACK; i--) {
            if (tellSame(before.get(i), fault)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether faults of one dimension at overlapping places are of the same rule or the same words, or one is but a hint. */
    private static boolean tellSame(Match first, Match second) {
        boolean overlap = first.start() < second.end() && second.start() < first.end();
        if (!overlap || first.card().criterion() != second.card().criterion()) {
            return false;
        }
        boolean sameRule = first.card().id().equals(second.card().id());
        boolean sameWords = first.start() == second.start() && first.end() == second.end();
        return sameRule || sameWords || first.severity() == Severity.INFO || second.severity() == Severity.INFO;
    }

    private List<Match> gravest(List<Match> faults) {
        List<Match> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing(Match::severity).reversed());
        List<Match> kept = new ArrayList<>(sorted.subList(0, limits.maxFindings()));
        kept.sort(Assembly::byPosition);
        return kept;
    }

    private Finding finding(Match match) {
        Card card = match.card();
        Optional<Span> span = span(match);
        String excerpt = span.isPresent() ? span.get().of(reading.shown()) : "";
        return new Finding(
                card.id(),
                (Dimension) card.criterion(),
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
            if (match.card().criterion() instanceof Strength.Kind kind && !match.isDocument()) {
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
