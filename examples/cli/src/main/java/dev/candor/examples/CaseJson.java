package dev.candor.examples;

import dev.candor.LedgerLine;
import dev.candor.NotScored;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.casefile.Answer;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.Clock;
import dev.candor.casefile.Correction;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.GradedStatement;
import dev.candor.casefile.Lesson;
import dev.candor.casefile.Place;
import dev.candor.casefile.Strategy;
import dev.candor.casefile.TimelineEntry;
import dev.candor.casefile.ToneShift;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
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
            json.writeStringProperty("schemaVersion", JsonReport.SCHEMA_VERSION);
            json.writeStringProperty("id", report.file().id());
            json.writeStringProperty("crisis", report.crisis().id());
            optionalScore(json, "overall", report.overall());
            json.writeObjectPropertyStart("dimensions");
            report.dimensions().forEach((dimension, score) -> score(json, dimension.id(), score));
            json.writeEndObject();
            array(json, "statements", report.statements(), this::statement);
            array(json, "questions", report.answers(), CaseJson::answer);
            array(json, "findings", report.findings(), this::finding);
            array(json, "corrections", report.corrections(), CaseJson::correction);
            array(json, "promises", report.promises(), CaseJson::promise);
            array(json, "clocks", report.clocks(), this::clock);
            array(json, "shifts", report.shifts(), CaseJson::shift);
            strategy(json, report.strategy());
            array(json, "timeline", report.timeline(), CaseJson::entry);
            array(json, "lessons", report.lessons(), this::lesson);
            array(json, "ledger", report.ledger(), CaseJson::line);
            json.writeObjectPropertyStart("provenance");
            json.writeStringProperty("candor", report.provenance().candor());
            json.writeStringProperty("ruleset", report.provenance().ruleset());
            json.writeStringProperty("profile", report.provenance().profile());
            json.writeEndObject();
            json.writeStringProperty("scope", Report.SCOPE.in(ui));
            json.writeEndObject();
        };
    }

    private void statement(JsonGenerator json, GradedStatement graded) {
        json.writeStringProperty("id", graded.statement().id());
        if (graded.outcome() instanceof Report report) {
            score(json, "overall", report.overall());
        } else if (graded.outcome() instanceof NotScored notScored) {
            json.writeObjectPropertyStart("notScored");
            json.writeStringProperty("reason", notScored.reason().id());
            json.writeStringProperty("hint", notScored.hint().in(ui));
            json.writeEndObject();
        }
    }

    private static void answer(JsonGenerator json, Answer answer) {
        json.writeStringProperty("id", answer.question().id());
        json.writeStringProperty("text", answer.question().text());
        json.writeStringProperty("outcome", answer.outcome().id());
        answer.place().ifPresent(place -> place(json, place));
    }

    private void finding(JsonGenerator json, CaseFinding finding) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("dimension", finding.dimension().id());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("message", finding.message().in(ui));
        array(json, "spans", finding.places(), CaseJson::place);
    }

    private static void correction(JsonGenerator json, Correction correction) {
        json.writeStringProperty("slot", correction.slot().id());
        array(json, "spans", correction.places(), CaseJson::place);
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
        array(json, "spans", shift.places(), CaseJson::place);
    }

    private void strategy(JsonGenerator json, Strategy strategy) {
        json.writeObjectPropertyStart("strategy");
        json.writeStringProperty("cluster", strategy.cluster().id());
        array(json, "postures", strategy.postures(), (out, stance) -> {
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
        json.writeStringProperty("id", entry.id());
    }

    private void lesson(JsonGenerator json, Lesson lesson) {
        json.writeStringProperty("kind", lesson.kind().id());
        json.writeStringProperty("text", lesson.text().in(ui));
        array(json, "spans", lesson.places(), CaseJson::place);
    }

    private static void line(JsonGenerator json, LedgerLine line) {
        json.writeStringProperty("of", line.of());
        json.writeStringProperty("kind", line.kind());
        json.writeNumberProperty("points", line.points());
        json.writeStringProperty("subject", line.subject());
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStringProperty("statement", place.statement());
        json.writeNumberProperty("start", place.span().start());
        json.writeNumberProperty("end", place.span().end());
    }

    private static void optionalScore(JsonGenerator json, String name, Optional<Score> score) {
        if (score.isPresent()) {
            score(json, name, score.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static void score(JsonGenerator json, String name, Score score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("score", score.value());
        json.writeStringProperty("grade", score.grade().name());
        json.writeEndObject();
    }

    /** An array of objects, of which {@code fields} writes the properties. */
    private static <T> void array(
            JsonGenerator json, String name, Collection<T> items, BiConsumer<JsonGenerator, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
