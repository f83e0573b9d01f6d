package dev.candor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything found in one statement. A value: equal statements, settings and versions give equal reports.
 *
 * @param language the language and script, {@code zh-Hans} or {@code zh-Hant}
 * @param occasion what the statement was taken to answer: the crisis given or found, the stage, the voice
 * @param overall the overall score
 * @param dimensions a score for every dimension
 * @param findings faults, by position; those of the whole document last
 * @param impressions sentences that readers may hold against the statement or to its credit, found or not, by position
 * @param estimates the scores that readers would give the statement as a whole; empty without a second opinion
 * @param strengths what the statement does well, by position
 * @param disclosures the eleven, in their order
 * @param checks the checks beside them, in their order
 * @param needs what is missing or vague among both, why it matters in this crisis, and wording to fill in
 * @param legal what laws and rules ask such a statement to tell, a checklist
 * @param promises commitments, by position
 * @param facts checkable values, by position
 * @param mask personal data in the statement; nothing else in the report shows it
 * @param ledger how the scores came about
 * @param provenance what made this report
 */
public record Report(
        String language,
        Occasion occasion,
        Score overall,
        Map<Dimension, Score> dimensions,
        List<Finding> findings,
        List<Impression> impressions,
        List<Estimate> estimates,
        List<Strength> strengths,
        List<Disclosure> disclosures,
        List<Check> checks,
        List<Need> needs,
        List<LegalEntry> legal,
        List<Promise> promises,
        List<Fact> facts,
        Mask mask,
        List<LedgerLine<Dimension, Criterion>> ledger,
        Provenance provenance)
        implements Outcome {

    /** Copies every collection; throws {@link IllegalArgumentException} when a dimension has no score. */
    public Report {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(overall, "overall");
        Objects.requireNonNull(mask, "mask");
        Objects.requireNonNull(provenance, "provenance");
        if (dimensions.size() != Dimension.values().length) {
            throw new IllegalArgumentException("every dimension needs a score, but there were " + dimensions.keySet());
        }
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
        findings = List.copyOf(findings);
        impressions = List.copyOf(impressions);
        estimates = List.copyOf(estimates);
        strengths = List.copyOf(strengths);
        disclosures = List.copyOf(disclosures);
        checks = List.copyOf(checks);
        needs = List.copyOf(needs);
        legal = List.copyOf(legal);
        promises = List.copyOf(promises);
        facts = List.copyOf(facts);
        ledger = List.copyOf(ledger);
    }

    /** The crisis given or found. */
    public Crisis crisis() {
        return occasion.crisis();
    }

    /** Why a disclosure or a check that is missing or vague matters. */
    public Optional<Need> need(Detail detail) {
        return needs.stream().filter(need -> need.detail() == detail).findFirst();
    }

    /** The finding that is the reason of a line of the ledger. */
    public Optional<Finding> finding(LedgerLine<Dimension, Criterion> line) {
        return line.finding().isPresent()
                ? Optional.of(findings.get(line.finding().getAsInt()))
                : Optional.empty();
    }

    /** The score of one dimension. */
    public Score score(Dimension dimension) {
        return Objects.requireNonNull(dimensions.get(dimension));
    }

    /** The same statement with these findings and impressions, and the scores and the ledger that follow from them. */
    public Report rescored(
            List<Finding> findings,
            List<Impression> impressions,
            Score overall,
            Map<Dimension, Score> dimensions,
            List<LedgerLine<Dimension, Criterion>> ledger) {
        return new Report(
                language,
                occasion,
                overall,
                dimensions,
                findings,
                impressions,
                estimates,
                strengths,
                disclosures,
                checks,
                needs,
                legal,
                promises,
                facts,
                mask,
                ledger,
                provenance);
    }
}
