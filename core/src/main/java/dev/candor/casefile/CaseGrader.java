package dev.candor.casefile;

import dev.candor.Crisis;
import dev.candor.Grader;
import dev.candor.Language;
import dev.candor.Provenance;
import dev.candor.Report;
import dev.candor.casefile.Conflict.Kind;
import dev.candor.internal.choice.Choice;
import dev.candor.internal.language.CaseData;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Grades cases. Immutable and thread-safe: build one, share it.
 *
 * <pre>{@code
 * CaseGrader cases = CaseGrader.of(grader);
 * Optional<OffsetDateTime> first = Optional.of(OffsetDateTime.parse("2026-05-09T14:30:00+08:00"));
 * Optional<OffsetDateTime> second = Optional.of(OffsetDateTime.parse("2026-05-11T10:00:00+08:00"));
 * Case outage = Case.of("outage", List.of(
 *         new CaseStatement("s1", first, Optional.empty(), Optional.empty(), holding),
 *         new CaseStatement("s2", second, Optional.empty(), Optional.empty(), update)));
 * CaseReport report = cases.grade(outage);
 * }</pre>
 *
 * <p>Grading never throws on any texts and gives equal reports for equal cases. The cost grows with the length of texts and no
 * faster: of a text with more than 800 clauses, which is more than five thousand characters have, the sentences of the first
 * 800 are held against other texts for contradictions and kept promises. It grows with the square of the number of statements.
 */
public final class CaseGrader {

    private final CaseReader reader;
    private final Map<Crisis, List<CaseData.Question>> questions;
    private final ConflictReader conflicts;
    private final AnswerReader answers;
    private final PromiseFollower follower;
    private final ClockReader clocks;
    private final Provenance provenance;

    private CaseGrader(CaseReader reader, CaseData data, ClockReader clocks, Provenance provenance) {
        this.reader = reader;
        this.questions = data.questions();
        this.conflicts = new ConflictReader(reader.words(), data);
        this.answers = new AnswerReader(data);
        this.follower = new PromiseFollower(data);
        this.clocks = clocks;
        this.provenance = provenance;
    }

    /**
     * A grader of cases with the standard clocks.
     *
     * @throws IllegalArgumentException when no language of the grader brings what cases need
     */
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
                        new CaseReader(grader, language.reader(), data.get()),
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
        List<ReadStatement> statements = statements(file);
        List<ReadStatement> events = events(file);
        Crisis crisis = crisis(file, statements);
        List<CaseQuestion> asked = file.questions().isEmpty() ? usual(crisis, statements) : file.questions();
        List<ReadStatement> questions = questions(asked);
        Optional<OffsetDateTime> asOf = file.asOf().or(() -> Timelines.last(file));

        List<ReadStatement> compared = openings(statements);
        List<Conflict> found = conflicts.find(compared, openings(promotions(events)));
        List<Answer> met = statements.isEmpty()
                ? List.of()
                : answers.find(shown(asked, questions, CaseQuestion::withText), questions, statements);
        List<FollowedPromise> promises = follower.follow(compared, asOf);
        List<Clock> measured = clocks.clocks(file, crisis, statements, asOf);
        List<ToneShift> shifts = Tones.shifts(statements);

        List<CaseFinding> findings = Findings.of(found, met, promises, measured);
        List<Correction> corrections = corrections(found);
        CaseScorer.Result scores = CaseScorer.score(statements, found, met, promises, measured);
        Case shown = shown(file, statements, questions, events);
        return new CaseReport(
                shown,
                crisis,
                scores.overall(),
                scores.dimensions(),
                graded(shown, statements),
                met,
                findings,
                corrections,
                promises,
                measured,
                shifts,
                Strategies.of(crisis, statements),
                Timelines.of(file),
                Lessons.of(statements, findings, corrections, met, promises, measured, shifts),
                scores.ledger(),
                provenance);
    }

    /**
     * The choices that grading a case makes, with the signs that it sees; for tools that learn what they weigh. Not part of
     * the public contract.
     */
    @SuppressWarnings("exports")
    public List<Choice<List<Place>>> choices(Case given) {
        Case file = inOrder(given);
        List<ReadStatement> statements = statements(file);
        List<ReadStatement> compared = openings(statements);
        List<Choice<List<Place>>> choices =
                new ArrayList<>(conflicts.choices(compared, openings(promotions(events(file)))));
        choices.addAll(follower.choices(compared, file.asOf().or(() -> Timelines.last(file))));
        choices.addAll(answers.choices(questions(file.questions()), statements));
        return choices;
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

    private List<ReadStatement> statements(Case file) {
        List<ReadStatement> statements = new ArrayList<>();
        for (CaseStatement statement : file.statements()) {
            statements.add(reader.statement(file, statement, statements.size()));
        }
        return statements;
    }

    private List<ReadStatement> events(Case file) {
        List<ReadStatement> events = new ArrayList<>();
        for (CaseEvent event : file.events()) {
            events.add(reader.event(event, events.size()));
        }
        return events;
    }

    private static List<ReadStatement> promotions(List<ReadStatement> events) {
        return events.stream().filter(ReadStatement::isPromotion).toList();
    }

    private static List<ReadStatement> openings(List<ReadStatement> texts) {
        return texts.stream().map(ReadStatement::opening).toList();
    }

    private List<ReadStatement> questions(List<CaseQuestion> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> reader.question(asked.get(i), i))
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

    private static List<GradedStatement> graded(Case shown, List<ReadStatement> statements) {
        List<GradedStatement> graded = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            graded.add(new GradedStatement(
                    shown.statements().get(i), statements.get(i).outcome().orElseThrow()));
        }
        return graded;
    }

    /** The case with personal data hidden in all its texts. */
    private static Case shown(
            Case file, List<ReadStatement> statements, List<ReadStatement> questions, List<ReadStatement> events) {
        return new Case(
                file.id(),
                file.crisis(),
                file.occurredAt(),
                file.knownAt(),
                file.asOf(),
                shown(file.statements(), statements, CaseStatement::withText),
                shown(file.questions(), questions, CaseQuestion::withText),
                shown(file.events(), events, CaseEvent::withText));
    }

    private static <T> List<T> shown(List<T> given, List<ReadStatement> read, BiFunction<T, String, T> withText) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> withText.apply(given.get(i), read.get(i).shown()))
                .toList();
    }
}
