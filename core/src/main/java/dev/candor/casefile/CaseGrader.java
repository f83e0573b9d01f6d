package dev.candor.casefile;

import dev.candor.Crisis;
import dev.candor.Grader;
import dev.candor.Language;
import dev.candor.Provenance;
import dev.candor.Report;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.language.CaseData;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Grades cases. Immutable and thread-safe: build one, share it.
 *
 * <pre>{@code
 * CaseGrader cases = CaseGrader.of(grader);
 * CaseReport report = cases.grade(file);
 * }</pre>
 *
 * <p>Grading never throws on any texts and gives equal reports for equal cases.
 */
public final class CaseGrader {

    private final CaseReader reader;
    private final Map<Crisis, List<CaseData.Question>> questions;
    private final Conflicts conflicts;
    private final ClockReader clocks;
    private final Provenance provenance;

    private CaseGrader(CaseReader reader, CaseData data, ClockReader clocks, Provenance provenance) {
        this.reader = reader;
        this.questions = data.questions();
        this.conflicts = new Conflicts(reader.words());
        this.clocks = clocks;
        this.provenance = provenance;
    }

    /** A grader of cases with the standard clocks. */
    public static CaseGrader of(Grader grader) {
        return of(grader, ResponseClocks.STANDARD);
    }

    /**
     * A grader of cases with other clocks.
     *
     * @throws IllegalArgumentException when no language of the grader brings what cases need
     */
    public static CaseGrader of(Grader grader, ResponseClocks limits) {
        Objects.requireNonNull(limits, "limits");
        for (int i = 0; i < grader.languages().size(); i++) {
            Language language = grader.languages().get(i);
            Optional<CaseData> data = language.caseData();
            if (data.isPresent()) {
                return new CaseGrader(
                        new CaseReader(grader, language.reader(), new CaseWords(data.get())),
                        data.get(),
                        new ClockReader(limits),
                        grader.provenances().get(i));
            }
        }
        throw new IllegalArgumentException(
                "no language of this grader can read cases; build it with .language(Chinese.standard())");
    }

    /** Grades a case. */
    public CaseReport grade(Case given) {
        Case file = inOrder(given);
        List<ReadStatement> statements = new ArrayList<>();
        for (CaseStatement statement : file.statements()) {
            statements.add(reader.statement(file, statement, statements.size()));
        }
        Crisis crisis = crisis(file, statements);
        Optional<OffsetDateTime> asOf = file.asOf().or(() -> Timelines.last(file));

        List<Conflict> found = conflicts.find(statements, promotions(file));
        List<Answer> answers = answers(file, crisis, statements);
        List<FollowedPromise> promises = FollowUp.follow(statements, asOf);
        List<Clock> measured = clocks.clocks(file, crisis, statements, asOf);
        List<ToneShift> shifts = Tones.shifts(statements);

        List<CaseFinding> findings = Findings.of(found, answers, promises, measured);
        List<Correction> corrections = corrections(found);
        CaseScorer.Result scores = CaseScorer.score(statements, found, answers, promises, measured);
        return new CaseReport(
                file,
                crisis,
                scores.overall(),
                scores.dimensions(),
                graded(file, statements),
                answers,
                findings,
                corrections,
                promises,
                measured,
                shifts,
                Strategies.of(crisis, statements),
                Timelines.of(file),
                Lessons.of(statements, findings, corrections, answers, promises, measured, shifts),
                scores.ledger(),
                provenance);
    }

    private static Case inOrder(Case given) {
        return new Case(
                given.id(),
                given.crisis(),
                given.occurredAt(),
                given.knownAt(),
                given.asOf(),
                Timelines.inOrder(given.statements()),
                given.questions(),
                given.events());
    }

    private static Crisis crisis(Case file, List<ReadStatement> statements) {
        return file.crisis()
                .orElseGet(() -> statements.stream()
                        .flatMap(statement -> statement.report().stream())
                        .map(Report::crisis)
                        .filter(crisis -> crisis != Crisis.OTHER)
                        .findFirst()
                        .orElse(Crisis.OTHER));
    }

    private List<ReadStatement> promotions(Case file) {
        List<ReadStatement> promotions = new ArrayList<>();
        for (int i = 0; i < file.events().size(); i++) {
            CaseEvent event = file.events().get(i);
            if (event.kind() == CaseEvent.Kind.PROMOTION) {
                promotions.add(reader.other(Timelines.eventId(i), event.text(), event.at()));
            }
        }
        return promotions;
    }

    private List<Answer> answers(Case file, Crisis crisis, List<ReadStatement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<CaseQuestion> asked = file.questions().isEmpty() ? usual(crisis, statements) : file.questions();
        return asked.stream()
                .map(question -> Answers.find(
                        question, reader.other(question.id(), question.text(), Optional.empty()), statements))
                .toList();
    }

    /** The questions that every crisis of a kind raises, in the script of the statements, all of one weight. */
    private List<CaseQuestion> usual(Crisis crisis, List<ReadStatement> statements) {
        List<CaseData.Question> usual = questions.getOrDefault(crisis, List.of());
        boolean traditional = statements.stream()
                .flatMap(statement -> statement.report().stream())
                .anyMatch(report -> report.language().endsWith("-Hant"));
        List<CaseQuestion> asked = new ArrayList<>();
        for (int i = 0; i < usual.size(); i++) {
            String text =
                    traditional ? usual.get(i).traditional() : usual.get(i).simplified();
            asked.add(new CaseQuestion("usual-" + (i + 1), text, 1.0 / usual.size()));
        }
        return asked;
    }

    private static List<Correction> corrections(List<Conflict> found) {
        return found.stream()
                .filter(conflict -> conflict.kind() == Kind.CORRECTION)
                .map(conflict -> new Correction(
                        conflict.slot(),
                        List.of(conflict.earlier().place(), conflict.later().place())))
                .toList();
    }

    private static List<GradedStatement> graded(Case file, List<ReadStatement> statements) {
        List<GradedStatement> graded = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            graded.add(new GradedStatement(
                    file.statements().get(i), statements.get(i).outcome().orElseThrow()));
        }
        return graded;
    }
}
