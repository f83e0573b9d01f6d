package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Estimate;
import dev.candor.Fact;
import dev.candor.Finding;
import dev.candor.Impression;
import dev.candor.LedgerLine;
import dev.candor.LegalEntry;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Span;
import dev.candor.Stage;
import dev.candor.Strength;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The records of {@code docs/json/report.schema.json}: one for a report, for a statement without a score, for an error. */
final class JsonReport {

    private final Locale ui;

    /** Writes messages in this language. */
    JsonReport(Locale ui) {
        this.ui = ui;
    }

    /** What writes the record of what a record of an archive came to. */
    Consumer<JsonGenerator> record(ArchiveResult result) {
        return result instanceof ArchiveResult.Broken broken
                ? record(broken.line(), broken.why())
                : record(result.id(), ((ArchiveResult.Judged) result).outcome());
    }

    /** What writes the record of a statement of which nothing is accepted. */
    Consumer<JsonGenerator> record(Optional<String> id, Outcome outcome) {
        return record(id, outcome, Map.of(), Optional.empty());
    }

    /** What writes the record of a file, with what is accepted and the scores without it. */
    Consumer<JsonGenerator> record(Graded graded) {
        return record(Optional.of(graded.name()), graded.outcome(), graded.suppressions(), graded.remaining());
    }

    private Consumer<JsonGenerator> record(
            Optional<String> id, Outcome outcome, Map<Finding, Suppression> suppressions, Optional<Report> remaining) {
        return json -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", JsonParts.SCHEMA_VERSION);
            JsonParts.string(json, "id", id);
            json.writeStringProperty("language", outcome.language());
            if (outcome instanceof Report report) {
                write(json, report, suppressions);
                remaining.ifPresent(left -> {
                    json.writeObjectPropertyStart("withoutSuppressed");
                    scores(json, left);
                    json.writeEndObject();
                });
            } else if (outcome instanceof NotScored notScored) {
                JsonParts.notScored(json, notScored, ui);
            }
            json.writeEndObject();
        };
    }

    /** What writes the record of a record that is no statement. */
    Consumer<JsonGenerator> record(long line, BrokenRecordException broken) {
        return json -> {
            json.writeStartObject();
            json.writeNumberProperty("line", line);
            JsonParts.string(json, "id", broken.id());
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("reason", broken.reason().id());
            json.writeStringProperty("message", broken.text().in(ui));
            json.writeEndObject();
            json.writeEndObject();
        };
    }

    private void write(JsonGenerator json, Report report, Map<Finding, Suppression> suppressions) {
        json.writeStringProperty("crisis", report.crisis().id());
        JsonParts.array(json, "crisisEvidence", report.occasion().evidence(), (out, span) -> {
            JsonParts.span(out, span);
        });
        JsonParts.string(json, "stage", report.occasion().stage().map(Stage::id));
        json.writeStringProperty("voice", report.occasion().voice().id());
        scores(json, report);
        JsonParts.array(
                json,
                "findings",
                report.findings(),
                (out, finding) -> finding(out, finding, Optional.ofNullable(suppressions.get(finding))));
        JsonParts.array(json, "impressions", report.impressions(), JsonReport::impression);
        JsonParts.array(json, "estimates", report.estimates(), JsonReport::estimate);
        JsonParts.array(json, "strengths", report.strengths(), JsonReport::strength);
        json.writeObjectPropertyStart("disclosures");
        for (Disclosure disclosure : report.disclosures()) {
            presence(json, disclosure.item().id(), disclosure.presence(), disclosure.span());
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("checks");
        for (Check check : report.checks()) {
            presence(json, check.item().id(), check.presence(), check.span());
        }
        json.writeEndObject();
        JsonParts.array(json, "needs", report.needs(), (out, need) -> {
            out.writeStringProperty("item", need.detail().id());
            out.writeStringProperty("why", need.why().in(ui));
            out.writeObjectPropertyStart("rewrite");
            rewrite(out, need.rewrite());
            out.writeEndObject();
        });
        JsonParts.array(json, "legal", report.legal(), this::legal);
        JsonParts.array(json, "promises", report.promises(), JsonReport::promise);
        JsonParts.array(json, "facts", report.facts(), JsonReport::fact);
        JsonParts.array(json, "masked", report.mask().areas(), (out, area) -> {
            out.writeStringProperty("kind", area.kind().id());
            JsonParts.span(out, area.span());
        });
        JsonParts.array(json, "ledger", report.ledger(), (out, line) -> ledgerLine(out, line, report));
        JsonParts.provenance(json, report.provenance());
        json.writeStringProperty("scope", Outcome.SCOPE.in(ui));
    }

    private static void scores(JsonGenerator json, Report report) {
        JsonParts.score(json, "overall", report.overall());
        json.writeObjectPropertyStart("dimensions");
        for (Dimension dimension : Dimension.values()) {
            JsonParts.score(json, dimension.id(), report.score(dimension));
        }
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, Finding finding, Optional<Suppression> suppression) {
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("dimension", finding.dimension().id());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("confidence", finding.confidence().id());
        JsonParts.span(json, finding.span());
        json.writeStringProperty("excerpt", finding.excerpt());
        json.writeStringProperty("message", finding.message().in(ui));
        JsonParts.array(json, "rewrites", finding.rewrites(), JsonReport::rewrite);
        suppression.ifPresent(accepted -> {
            json.writeObjectPropertyStart("suppressed");
            json.writeStringProperty("by", accepted.origin().id());
            json.writeStringProperty("reason", accepted.reason());
            JsonParts.string(json, "until", accepted.until().map(LocalDate::toString));
            json.writeEndObject();
        });
    }

    private static void rewrite(JsonGenerator json, Rewrite rewrite) {
        json.writeStringProperty("kind", rewrite.kind().name());
        json.writeStringProperty("text", rewrite.text());
        JsonParts.strings(json, "slots", rewrite.slots());
    }

    private static void impression(JsonGenerator json, Impression impression) {
        json.writeStringProperty("of", impression.of().id());
        JsonParts.span(json, impression.span());
        json.writeNumberProperty("likelihood", impression.likelihood());
    }

    private static void estimate(JsonGenerator json, Estimate estimate) {
        json.writeStringProperty("of", JsonParts.of(estimate.dimension()));
        json.writeNumberProperty("score", estimate.score());
    }

    private static void strength(JsonGenerator json, Strength strength) {
        json.writeStringProperty("kind", strength.kind().id());
        JsonParts.span(json, strength.span());
    }

    private static void presence(JsonGenerator json, String name, Presence presence, Optional<Span> span) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("status", presence.id());
        span.ifPresent(found -> JsonParts.span(json, found));
        json.writeEndObject();
    }

    private void legal(JsonGenerator json, LegalEntry entry) {
        json.writeStringProperty("profile", entry.profile().id());
        json.writeStringProperty("instrument", entry.instrument().in(ui));
        json.writeStringProperty("article", entry.article());
        json.writeStringProperty("asks", entry.asks().in(ui));
        json.writeStringProperty("status", entry.presence().id());
        json.writeStringProperty("checked", entry.checked().toString());
        json.writeStringProperty("note", LegalEntry.NOTE.in(ui));
        JsonParts.strings(
                json, "items", entry.details().stream().map(Detail::id).toList());
    }

    static void promise(JsonGenerator json, Promise promise) {
        JsonParts.span(json, promise.span());
        JsonParts.string(json, "actor", promise.actor());
        json.writeStringProperty("action", promise.action());
        JsonParts.string(json, "object", promise.object());
        JsonParts.string(json, "amount", promise.amount());
        JsonParts.string(json, "deadline", promise.deadline());
        JsonParts.string(json, "measure", promise.measure());
        JsonParts.string(json, "verification", promise.verification());
        json.writeStringProperty("condition", promise.condition().id());
        json.writeStringProperty("strength", promise.commitment().id());
        json.writeStringProperty("tense", promise.tense().id());
        json.writeNumberProperty("specificity", promise.specificity());
        JsonParts.strings(json, "empty", promise.missing());
    }

    private static void fact(JsonGenerator json, Fact fact) {
        json.writeStringProperty("kind", fact.kind().id());
        json.writeStringProperty("value", fact.value());
        JsonParts.span(json, fact.span());
    }

    private static void ledgerLine(JsonGenerator json, LedgerLine<Dimension, Criterion> line, Report report) {
        JsonParts.ledgerLine(json, line);
        OptionalInt finding = line.finding();
        if (finding.isPresent()) {
            json.writeNumberProperty("finding", finding.getAsInt());
        }
        subject(line, report).ifPresent(subject -> json.writeStringProperty("subject", subject));
    }

    /** The rule of the finding, the score that impressions and estimates move, or what else the line is about. */
    private static Optional<String> subject(LedgerLine<Dimension, Criterion> line, Report report) {
        return switch (line.kind()) {
            case FINDING, CAP -> report.finding(line).map(Finding::rule);
            case IMPRESSION, ESTIMATE -> Optional.of(JsonParts.of(line.dimension()));
            default -> line.subject().map(Criterion::id);
        };
    }
}
