package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Span;
import dev.candor.casefile.Answer;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseEvent;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseRule;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of drawn statements, a day apart from the first of March on, what the case makes of them. */
final class CaseDrawing {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-03-01T20:00+08:00");

    /** Shared, because it takes a while to build. */
    static final CaseGrader GRADER =
            CaseGrader.of(Grader.builder().language(Chinese.standard()).build());

    /** Statements that come out on one day after the other. */
    static List<CaseStatement> daily(List<String> texts) {
        List<CaseStatement> statements = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            statements.add(new CaseStatement(
                    "s" + (i + 1), Optional.of(FIRST.plusDays(i)), Optional.empty(), Optional.empty(), texts.get(i)));
        }
        return statements;
    }

    /** Exactly one contradiction, of the rule given, between the drawn stretches; in both scripts. */
    void contradicts(CaseRule rule, String... drawings) {
        for (boolean traditional : new boolean[] {false, true}) {
            List<Place> expected = new ArrayList<>();
            CaseReport report = GRADER.grade(Case.of("c", daily(texts(traditional, expected, drawings))));
            List<CaseFinding> found = contradictions(report);
            assertThat(found).as("%s", found).hasSize(1);
            assertThat(found.get(0).rule()).isEqualTo(rule);
            assertThat(drawn(report, found.get(0).places())).isEqualTo(drawn(report, expected));
        }
    }

    /** No contradiction, in both scripts. */
    void agrees(String... texts) {
        for (boolean traditional : new boolean[] {false, true}) {
            CaseReport report = GRADER.grade(Case.of("c", daily(texts(traditional, new ArrayList<>(), texts))));
            assertThat(contradictions(report)).isEmpty();
        }
    }

    /** A correction that is owned up to, and no contradiction. */
    void corrects(String... texts) {
        CaseReport report = GRADER.grade(Case.of("c", daily(List.of(texts))));
        assertThat(contradictions(report)).isEmpty();
        assertThat(report.corrections()).isNotEmpty();
    }

    /** Neither a correction nor a contradiction, in both scripts. */
    void correctsNothing(String... texts) {
        agrees(texts);
        for (boolean traditional : new boolean[] {false, true}) {
            CaseReport report = GRADER.grade(Case.of("c", daily(texts(traditional, new ArrayList<>(), texts))));
            assertThat(report.corrections()).isEmpty();
        }
    }

    /** A statement without a promise that has a date. */
    void promisesNothing(String text) {
        CaseReport report = GRADER.grade(Case.of("c", daily(List.of(text))));
        assertThat(report.promises()).isEmpty();
    }

    /** An advertisement that a statement contradicts. */
    void contradictsTheAdvertisement(String advertisement, String drawing) {
        CaseReport report =
                GRADER.grade(advertised(advertisement, Drawing.of(drawing).text()));
        List<CaseFinding> found = contradictions(report);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo(CaseRule.CLAIM);
        assertThat(found.get(0).places().get(0).source()).isEqualTo(new Source.OfEvent(0));
        assertThat(found.get(0).places().get(1))
                .isEqualTo(new Place(
                        new Source.OfStatement("s1"), Drawing.of(drawing).span()));
    }

    /** An advertisement that a statement does not contradict. */
    void agreesWithTheAdvertisement(String advertisement, String text) {
        assertThat(contradictions(GRADER.grade(advertised(advertisement, text))))
                .isEmpty();
    }

    private static Case advertised(String advertisement, String text) {
        CaseEvent event = new CaseEvent(Optional.empty(), CaseEvent.Kind.PROMOTION, advertisement);
        return caseOf(daily(List.of(text)), List.of(), List.of(event));
    }

    /** A case of which nothing is known but these. */
    static Case caseOf(List<CaseStatement> statements, List<CaseQuestion> questions, List<CaseEvent> events) {
        return new Case(
                "c",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                statements,
                questions,
                events);
    }

    /** How a statement meets a question; the stretch drawn shows it, none for an unanswered one. */
    void meets(String question, Answer.Outcome outcome, String drawing) {
        for (boolean traditional : new boolean[] {false, true}) {
            Drawing drawn = Drawing.of(traditional ? TraditionalCharacters.of(drawing) : drawing);
            Answer answer = answer(traditional ? TraditionalCharacters.of(question) : question, drawn.text());
            assertThat(answer.outcome()).as(question + " " + drawing).isEqualTo(outcome);
            Optional<Span> span = drawn.spans().stream().findFirst();
            assertThat(answer.place().map(Place::span)).isEqualTo(span);
        }
    }

    /** A statement that does not answer a question, whether it says something else of it or nothing; in both scripts. */
    void leavesOpen(String question, String text) {
        assertThat(List.of(
                        answer(question, text).outcome(),
                        answer(TraditionalCharacters.of(question), TraditionalCharacters.of(text))
                                .outcome()))
                .as(question + " " + text)
                .doesNotContain(Answer.Outcome.ANSWERED);
    }

    private static Answer answer(String question, String text) {
        Case file = caseOf(daily(List.of(text)), List.of(new CaseQuestion("q1", question, 1)), List.of());
        return GRADER.grade(file).answers().get(0);
    }

    /** What became of the promise drawn in the first statement, and the evidence drawn in a later one. */
    void follows(FollowedPromise.Outcome outcome, String asOf, String... drawings) {
        for (boolean traditional : new boolean[] {false, true}) {
            List<Place> places = new ArrayList<>();
            List<String> texts = texts(traditional, places, drawings);
            Case file = new Case(
                    "c",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(OffsetDateTime.parse(asOf + "T12:00+08:00")),
                    daily(texts),
                    List.of(),
                    List.of());
            CaseReport report = GRADER.grade(file);
            FollowedPromise promise = report.promises().stream()
                    .filter(p -> p.place().equals(places.get(0)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(drawn(
                            report,
                            report.promises().stream()
                                    .map(FollowedPromise::place)
                                    .toList())));
            assertThat(promise.outcome()).as(String.join("", drawings)).isEqualTo(outcome);
            assertThat(promise.evidence()).isEqualTo(places.stream().skip(1).findFirst());
        }
    }

    static List<CaseFinding> contradictions(CaseReport report) {
        return report.findings().stream()
                .filter(f -> f.dimension() == CaseDimension.CONTRADICTIONS)
                .toList();
    }

    private static List<String> texts(boolean traditional, List<Place> places, String... drawings) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < drawings.length; i++) {
            Drawing drawing = Drawing.of(traditional ? TraditionalCharacters.of(drawings[i]) : drawings[i]);
            Source source = new Source.OfStatement("s" + (i + 1));
            drawing.spans().forEach(span -> places.add(new Place(source, span)));
            texts.add(drawing.text());
        }
        return texts;
    }

    private static String drawn(CaseReport report, List<Place> places) {
        StringBuilder drawn = new StringBuilder();
        report.statements().forEach(graded -> {
            List<Span> spans = places.stream()
                    .filter(p -> p.source().id().equals(graded.statement().id()))
                    .map(Place::span)
                    .toList();
            drawn.append(Drawing.draw(graded.statement().text(), spans)).append('\n');
        });
        return drawn.toString();
    }

    /** A text with stretches drawn into it, which do not overlap. */
    private record Drawing(String text, List<Span> spans) {

        static Drawing of(String drawing) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int open = -1;
            for (int i = 0; i < drawing.length(); i++) {
                char c = drawing.charAt(i);
                if (c == '⟦') {
                    open = text.length();
                } else if (c == '⟧') {
                    spans.add(new Span(open, text.length()));
                } else {
                    text.append(c);
                }
            }
            return new Drawing(text.toString(), spans);
        }

        Span span() {
            return spans.get(0);
        }

        static String draw(String text, List<Span> spans) {
            StringBuilder drawn = new StringBuilder(text);
            spans.stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(span -> drawn.insert(span.end(), '⟧').insert(span.start(), '⟦'));
            return drawn.toString();
        }
    }
}
