package dev.candor.examples;

import dev.candor.LedgerLine;
import dev.candor.NotScored;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.casefile.Answer;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseSubject;
import dev.candor.casefile.Clock;
import dev.candor.casefile.Correction;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.GradedStatement;
import dev.candor.casefile.Lesson;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import dev.candor.casefile.Strategy;
import dev.candor.casefile.TimelineEntry;
import dev.candor.casefile.ToneShift;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The record of {@code docs/json/case.schema.json}. */
final class CaseJson {

    private final Locale ui;

    /** Writes messages in this language. */
    CaseJson(Locale ui) {
        this.ui = ui;
    }

    /** What writes the record of a case. */
    Consumer<JsonGenerator> record(CaseReport report) {
        return json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", JsonParts.SCHEMA_VERSION);
            json.writeStringProperty("id", report.given().id());
            json.writeStringProperty("crisis", report.crisis().id());
            optionalScore(json, "overall", report.overall());
            json.writeObjectPropertyStart("dimensions");
            report.dimensions().forEach((dimension, score) -> JsonParts.score(json, dimension.id(), score));
            json.writeEndObject();
            JsonParts.array(json, "statements", report.statements(), this::statement);
            JsonParts.array(json, "questions", report.answers(), CaseJson::answer);
            JsonParts.array(json, "findings", report.findings(), this::finding);
            JsonParts.array(json, "corrections", report.corrections(), CaseJson::correction);
            JsonParts.array(json, "promises", report.promises(), CaseJson::promise);
            JsonParts.array(json, "clocks", report.clocks(), this::clock);
            JsonParts.array(json, "shifts", report.shifts(), CaseJson::shift);
            strategy(json, report.strategy());
            JsonParts.array(json, "timeline", report.timeline(), CaseJson::entry);
            JsonParts.array(json, "lessons", report.lessons(), this::lesson);
            JsonParts.array(json, "ledger", report.ledger(), CaseJson::line);
            JsonParts.provenance(json, report.provenance());
            json.writeStringProperty("scope", Report.SCOPE.in(ui));
            json.writeEndObject();
        };
    }

    private void statement(JsonGenerator json, GradedStatement graded) {
        json.writeStringProperty("id", graded.statement().id());
        if (graded.outcome() instanceof Report report) {
            JsonParts.score(json, "overall", report.overall());
        } else if (graded.outcome() instanceof NotScored notScored) {
            JsonParts.notScored(json, notScored, ui);
        }
    }

    private static void answer(JsonGenerator json, Answer answer) {
        json.writeStringProperty("id", answer.question().id());
        json.writeStringProperty("text", answer.question().text());
        json.writeStringProperty("outcome", answer.outcome().id());
        answer.place().ifPresent(place -> place(json, place));
        if (!answer.nearest().isEmpty()) {
            JsonParts.array(json, "nearest", answer.nearest(), CaseJson::place);
        }
    }

    private void finding(JsonGenerator json, CaseFinding finding) {
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("dimension", finding.dimension().id());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("message", finding.message().in(ui));
        JsonParts.array(json, "spans", finding.places(), CaseJson::place);
    }

    private static void correction(JsonGenerator json, Correction correction) {
        json.writeStringProperty("slot", correction.slot().id());
        JsonParts.array(json, "spans", correction.places(), CaseJson::place);
    }

    private static void promise(JsonGenerator json, FollowedPromise promise) {
        place(json, promise.place());
        json.writeStringProperty("deadline", promise.deadline());
        json.writeStringProperty("outcome", promise.outcome().id());
        if (promise.evidence().isPresent()) {
            json.writeObjectPropertyStart("evidence");
            place(json, promise.evidence().get());
            json.writeEndObject();
        } else {
            json.writeNullProperty("evidence");
        }
    }

    private void clock(JsonGenerator json, Clock clock) {
        json.writeStringProperty("id", clock.id());
        json.writeStringProperty("kind", clock.kind().id());
        json.writeStringProperty("label", clock.label().in(ui));
        json.writeNumberProperty("limitHours", clock.limitHours());
        if (clock.actualHours().isPresent()) {
            json.writeNumberProperty("actualHours", clock.actualHours().getAsDouble());
        } else {
            json.writeNullProperty("actualHours");
        }
        json.writeStringProperty("status", clock.status().id());
    }

    private static void shift(JsonGenerator json, ToneShift shift) {
        json.writeStringProperty("kind", shift.kind().id());
        json.writeBooleanProperty("acknowledged", shift.acknowledged() == ToneShift.Acknowledgement.ACKNOWLEDGED);
        JsonParts.array(json, "spans", shift.places(), CaseJson::place);
    }

    private void strategy(JsonGenerator json, Strategy strategy) {
        json.writeObjectPropertyStart("strategy");
        json.writeStringProperty("cluster", strategy.cluster().id());
        JsonParts.array(json, "postures", strategy.postures(), (out, stance) -> {
            out.writeStringProperty("statement", stance.statement());
            out.writeStringProperty("posture", stance.posture().id());
        });
        json.writeStringProperty("note", strategy.note().in(ui));
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, TimelineEntry entry) {
        if (entry.at().isPresent()) {
            json.writeStringProperty("at", entry.at().get().toString());
        } else {
            json.writeNullProperty("at");
        }
        json.writeStringProperty("kind", entry.kind().id());
        json.writeStringProperty("id", entry.source().map(Source::id).orElse(""));
    }

    private void lesson(JsonGenerator json, Lesson lesson) {
        json.writeStringProperty("kind", lesson.kind().id());
        json.writeStringProperty("text", lesson.text().in(ui));
        JsonParts.array(json, "spans", lesson.places(), CaseJson::place);
    }

    private static void line(JsonGenerator json, LedgerLine<CaseDimension, CaseSubject> line) {
        JsonParts.ledgerLine(json, line);
        json.writeStringProperty("subject", line.subject().map(CaseSubject::id).orElse(""));
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStringProperty("statement", place.source().id());
        JsonParts.span(json, place.span());
    }

    private static void optionalScore(JsonGenerator json, String name, Optional<Score> score) {
        if (score.isPresent()) {
            JsonParts.score(json, name, score.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
