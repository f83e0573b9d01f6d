package dev.candor.casefile;

import dev.candor.Crisis;
import dev.candor.LedgerLine;
import dev.candor.Provenance;
import dev.candor.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything found in a case. A value: equal cases, settings and versions give equal reports. Personal data is hidden in all
 * texts that it holds, as {@link dev.candor.Mask} tells, so every place of the report fits them.
 *
 * @param given the case, with its statements in the order of time and personal data hidden
 * @param crisis the crisis given, or found in the statements
 * @param overall the score of the case; empty when nothing in it could be judged
 * @param dimensions a score for every dimension that can be judged from what was given
 * @param statements the statements with their own grades, in the order of time
 * @param answers what became of every question
 * @param findings faults, gravest first
 * @param corrections values that changed and were owned up to
 * @param promises what became of every dated promise
 * @param clocks time limits
 * @param shifts turns in tone
 * @param strategy whether the posture suits the crisis
 * @param timeline all that has a time, in its order
 * @param lessons the after-action page
 * @param ledger how the scores came about
 * @param provenance what made this report
 */
public record CaseReport(
        Case given,
        Crisis crisis,
        Optional<Score> overall,
        Map<CaseDimension, Score> dimensions,
        List<GradedStatement> statements,
        List<Answer> answers,
        List<CaseFinding> findings,
        List<Correction> corrections,
        List<FollowedPromise> promises,
        List<Clock> clocks,
        List<ToneShift> shifts,
        Strategy strategy,
        List<TimelineEntry> timeline,
        List<Lesson> lessons,
        List<LedgerLine<CaseDimension, CaseSubject>> ledger,
        Provenance provenance) {

    /** Copies every collection. */
    public CaseReport {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(crisis, "crisis");
        Objects.requireNonNull(overall, "overall");
        Map<CaseDimension, Score> scores = new EnumMap<>(CaseDimension.class);
        scores.putAll(dimensions);
        dimensions = Collections.unmodifiableMap(scores);
        statements = List.copyOf(statements);
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        promises = List.copyOf(promises);
        clocks = List.copyOf(clocks);
        shifts = List.copyOf(shifts);
        Objects.requireNonNull(strategy, "strategy");
        timeline = List.copyOf(timeline);
        lessons = List.copyOf(lessons);
        ledger = List.copyOf(ledger);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The statement that a source is; empty for an event, and when the case has none with its id. */
    public Optional<GradedStatement> statement(Source source) {
        return source instanceof Source.OfStatement of
                ? statements.stream()
                        .filter(graded -> graded.statement().id().equals(of.id()))
                        .findFirst()
                : Optional.empty();
    }

    /** The event that a source is; empty for a statement, and when the case has fewer events. */
    public Optional<CaseEvent> event(Source source) {
        return source instanceof Source.OfEvent of
                        && of.index() < given.events().size()
                ? Optional.of(given.events().get(of.index()))
                : Optional.empty();
    }

    /** The text of a source; throws {@link IllegalArgumentException} when the case has neither statement nor event of it. */
    public String text(Source source) {
        return statement(source)
                .map(graded -> graded.statement().text())
                .or(() -> event(source).map(CaseEvent::text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the case has no text '" + source.id() + "'; ask with a source of this report"));
    }
}
