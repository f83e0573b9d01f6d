package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import dev.candor.Span;
import dev.candor.Voice;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseEvent;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of labelled cases, all of one kind; one JSON object a line.
 *
 * @param name the name of the file
 * @param kind what is labelled
 * @param cases in the order of the file
 */
record CaseSet(String name, Kind kind, List<CaseGold> cases) {

    /** What is labelled. */
    enum Kind {
        /** Whether two statements contradict each other. */
        PAIRS,
        /** How a statement meets a question. */
        QUESTIONS,
        /** What became of a promise. */
        PROMISES
    }

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies the cases. */
    CaseSet {
        cases = List.copyOf(cases);
    }

    /** Whether its texts may be shown. */
    boolean isOpen() {
        return name.endsWith("-dev.jsonl");
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with every broken line, by file and number
     * @throws UncheckedIOException when the file cannot be read
     */
    static CaseSet read(Path path) {
        List<String> lines;
        try {
            lines = Files.readAllLines(path).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + path, e);
        }
        List<CaseGold> cases = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Kind kind = Kind.PAIRS;
        for (int i = 0; i < lines.size(); i++) {
            try {
                JsonNode record = MAPPER.readTree(lines.get(i));
                kind = kind(record);
                cases.add(
                        switch (kind) {
                            case PAIRS -> pair(record);
                            case QUESTIONS -> question(record);
                            case PROMISES -> promise(record);
                        });
            } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
                errors.add(path + ":" + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), errors));
        }
        return new CaseSet(String.valueOf(path.getFileName()), kind, kind == Kind.QUESTIONS ? together(cases) : cases);
    }

    /** The questions of one text are asked together, each time the labelled one first. */
    private static List<CaseGold> together(List<CaseGold> cases) {
        Map<String, List<CaseQuestion>> asked = new HashMap<>();
        for (CaseGold gold : cases) {
            List<CaseQuestion> all = asked.computeIfAbsent(text(gold), text -> new ArrayList<>());
            String id = "q" + (all.size() + 1);
            gold.file().questions().forEach(question -> all.add(new CaseQuestion(id, question.text(), 1)));
        }
        List<CaseGold> together = new ArrayList<>();
        for (CaseGold gold : cases) {
            Case file = gold.file();
            List<CaseQuestion> questions = new ArrayList<>(Objects.requireNonNull(asked.get(text(gold))));
            String own = file.questions().get(0).text();
            questions.sort(Comparator.comparing(question -> !question.text().equals(own)));
            Case all = new Case(
                    file.id(),
                    file.crisis(),
                    file.occurredAt(),
                    file.knownAt(),
                    file.asOf(),
                    file.statements(),
                    questions,
                    file.events());
            together.add(new CaseGold(all, gold.label(), gold.slot(), gold.focus(), gold.evidence()));
        }
        return together;
    }

    private static String text(CaseGold gold) {
        return gold.file().statements().get(0).text();
    }

    private static Kind kind(JsonNode record) {
        if (record.hasNonNull("question")) {
            return Kind.QUESTIONS;
        }
        return record.hasNonNull("promise") ? Kind.PROMISES : Kind.PAIRS;
    }

    private static CaseGold pair(JsonNode record) {
        List<CaseEvent> events = new ArrayList<>();
        for (JsonNode event : record.path("events")) {
            events.add(new CaseEvent(
                    time(event, "at"),
                    CaseEvent.Kind.of(event.path("kind").asString()),
                    event.path("text").asString()));
        }
        Case file = file(record, statements(record), List.of(), events);
        return new CaseGold(
                file,
                field(record, "label").asString(),
                record.path("slot").asString(""),
                Optional.empty(),
                evidence(record.path("spans")));
    }

    private static CaseGold question(JsonNode record) {
        CaseQuestion question = new CaseQuestion("q1", field(record, "question").asString(), 1);
        Case file = file(record, List.of(statement(record, "s1")), List.of(question), List.of());
        List<Place> evidence = record.path("start").isNumber()
                ? List.of(new Place(
                        new Source.OfStatement("s1"),
                        new Span(
                                record.path("start").asInt(), record.path("end").asInt())))
                : List.of();
        return new CaseGold(file, field(record, "outcome").asString(), "", Optional.empty(), evidence);
    }

    private static CaseGold promise(JsonNode record) {
        JsonNode promise = field(record, "promise");
        Place focus = new Place(
                new Source.OfStatement(field(promise, "statement").asString()),
                new Span(field(promise, "start").asInt(), field(promise, "end").asInt()));
        Case file = file(record, statements(record), List.of(), List.of());
        List<Place> evidence = record.path("evidence").isArray() ? List.of(focus(record.path("evidence"))) : List.of();
        return new CaseGold(file, field(record, "outcome").asString(), "", Optional.of(focus), evidence);
    }

    private static List<Place> evidence(JsonNode spans) {
        List<Place> evidence = new ArrayList<>();
        spans.forEach(span -> evidence.add(focus(span)));
        return evidence;
    }

    /** The second reading gives words in place of offsets; those are not read. An event {@code e1} is the first. */
    private static Place focus(JsonNode span) {
        String id = span.path(0).asString("");
        Source source = id.matches("e\\d+")
                ? new Source.OfEvent(Integer.parseInt(id.substring(1)) - 1)
                : new Source.OfStatement(id);
        return new Place(source, new Span(span.path(1).asInt(0), span.path(2).asInt(0)));
    }

    private static Case file(
            JsonNode record, List<CaseStatement> statements, List<CaseQuestion> questions, List<CaseEvent> events) {
        return new Case(
                field(record, "id").asString(),
                crisis(record.path("crisis").asString("")),
                Optional.empty(),
                Optional.empty(),
                time(record, "asOf"),
                statements,
                questions,
                events);
    }

    /** The labels name some crises otherwise; those are left to be found in the texts. */
    private static Optional<Crisis> crisis(String id) {
        return Arrays.stream(Crisis.values())
                .filter(crisis -> crisis.id().equals(id))
                .findFirst();
    }

    private static List<CaseStatement> statements(JsonNode record) {
        List<CaseStatement> statements = new ArrayList<>();
        for (JsonNode statement : field(record, "statements")) {
            statements.add(statement(statement, field(statement, "id").asString()));
        }
        return statements;
    }

    private static CaseStatement statement(JsonNode record, String id) {
        return new CaseStatement(
                id,
                time(record, "publishedAt"),
                voice(record.path("voice").asString("")),
                Optional.empty(),
                field(record, "text").asString());
    }

    /** The labels call a person who speaks for a company an executive. */
    private static Optional<Voice> voice(String id) {
        String known = id.equals("executive") ? Voice.PERSON.id() : id;
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.id().equals(known))
                .findFirst();
    }

    private static Optional<OffsetDateTime> time(JsonNode record, String key) {
        return record.hasNonNull(key)
                ? Optional.of(OffsetDateTime.parse(record.path(key).asString()))
                : Optional.empty();
    }

    private static JsonNode field(JsonNode record, String key) {
        if (!record.hasNonNull(key)) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return record.path(key);
    }
}
