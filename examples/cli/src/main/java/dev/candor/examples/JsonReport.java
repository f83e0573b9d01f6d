package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Fact;
import dev.candor.Finding;
import dev.candor.LedgerLine;
import dev.candor.LegalEntry;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Score;
import dev.candor.Span;
import dev.candor.Stage;
import dev.candor.Strength;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The records of {@code docs/json/report.schema.json}: one for a report, for a statement without a score, for an error. */
final class JsonReport {

    static final String SCHEMA_VERSION = "1.0";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Locale ui;

    /** Writes messages in this language. */
    JsonReport(Locale ui) {
        this.ui = ui;
    }

    ObjectNode record(Optional<String> id, Outcome outcome) {
        ObjectNode record = NODES.objectNode();
        record.put("schemaVersion", SCHEMA_VERSION);
        record.put("id", id.orElse(null));
        record.put("language", outcome.language());
        if (outcome instanceof Report report) {
            addTo(record, report);
        } else if (outcome instanceof NotScored notScored) {
            record.putObject("notScored")
                    .put("reason", notScored.reason().id())
                    .put("hint", notScored.hint().in(ui));
        }
        return record;
    }

    ObjectNode record(long line, BrokenLineException broken) {
        ObjectNode record = NODES.objectNode();
        record.put("line", line);
        record.put("id", broken.id().orElse(null));
        record.putObject("error")
                .put("reason", broken.reason().id())
                .put("message", broken.text().in(ui));
        return record;
    }

    private void addTo(ObjectNode record, Report report) {
        record.put("crisis", report.crisis().id());
        ArrayNode evidence = record.putArray("crisisEvidence");
        report.occasion().evidence().forEach(span -> evidence.add(at(span, NODES.objectNode())));
        record.put("stage", report.occasion().stage().map(Stage::id).orElse(null));
        record.put("voice", report.occasion().voice().id());
        record.set("overall", score(report.overall()));
        ObjectNode dimensions = record.putObject("dimensions");
        for (Dimension dimension : Dimension.values()) {
            dimensions.set(dimension.id(), score(report.score(dimension)));
        }
        ArrayNode findings = record.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        ArrayNode strengths = record.putArray("strengths");
        report.strengths().forEach(strength -> strengths.add(strength(strength)));
        ObjectNode disclosures = record.putObject("disclosures");
        for (Disclosure disclosure : report.disclosures()) {
            disclosures.set(disclosure.item().id(), presence(disclosure.presence(), disclosure.span()));
        }
        ObjectNode checks = record.putObject("checks");
        for (Check check : report.checks()) {
            checks.set(check.item().id(), presence(check.presence(), check.span()));
        }
        ArrayNode legal = record.putArray("legal");
        report.legal().forEach(entry -> legal.add(legal(entry)));
        ArrayNode promises = record.putArray("promises");
        report.promises().forEach(promise -> promises.add(promise(promise)));
        ArrayNode facts = record.putArray("facts");
        report.facts().forEach(fact -> facts.add(fact(fact)));
        ArrayNode ledger = record.putArray("ledger");
        report.ledger().forEach(line -> ledger.add(ledgerLine(line)));
        record.putObject("provenance")
                .put("candor", report.provenance().candor())
                .put("ruleset", report.provenance().ruleset())
                .put("profile", report.provenance().profile());
        record.put("scope", Outcome.SCOPE.in(ui));
    }

    private static ObjectNode score(Score score) {
        return NODES.objectNode()
                .put("score", score.value())
                .put("grade", score.grade().name());
    }

    private ObjectNode finding(Finding finding) {
        ObjectNode node = NODES.objectNode()
                .put("rule", finding.rule())
                .put("dimension", finding.dimension().id())
                .put("severity", finding.severity().id())
                .put("confidence", finding.confidence().id())
                .put("start", finding.span().map(Span::start).orElse(null))
                .put("end", finding.span().map(Span::end).orElse(null))
                .put("excerpt", finding.excerpt())
                .put("message", finding.message().in(ui));
        ArrayNode rewrites = node.putArray("rewrites");
        finding.rewrites().forEach(rewrite -> rewrites.add(rewrite(rewrite)));
        return node;
    }

    private static ObjectNode rewrite(Rewrite rewrite) {
        ObjectNode node = NODES.objectNode().put("kind", rewrite.kind().name()).put("text", rewrite.text());
        node.set("slots", strings(rewrite.slots()));
        return node;
    }

    private static ObjectNode strength(Strength strength) {
        return at(
                strength.span(), NODES.objectNode().put("kind", strength.kind().id()));
    }

    private static ObjectNode presence(Presence presence, Optional<Span> span) {
        ObjectNode node = NODES.objectNode().put("status", presence.id());
        span.ifPresent(found -> at(found, node));
        return node;
    }

    private ObjectNode legal(LegalEntry entry) {
        ObjectNode node = NODES.objectNode()
                .put("profile", entry.profile().id())
                .put("instrument", entry.instrument().in(ui))
                .put("article", entry.article())
                .put("asks", entry.asks().in(ui))
                .put("status", entry.presence().id())
                .put("checked", entry.checked().toString())
                .put("note", LegalEntry.NOTE.in(ui));
        node.set("items", strings(entry.items()));
        return node;
    }

    static ObjectNode promise(Promise promise) {
        ObjectNode node = at(promise.span(), NODES.objectNode())
                .put("actor", promise.actor().orElse(null))
                .put("action", promise.action())
                .put("object", promise.object().orElse(null))
                .put("amount", promise.amount().orElse(null))
                .put("deadline", promise.deadline().orElse(null))
                .put("measure", promise.measure().orElse(null))
                .put("verification", promise.verification().orElse(null))
                .put("condition", promise.condition().id())
                .put("strength", promise.strength().id())
                .put("tense", promise.tense().id())
                .put("specificity", promise.specificity());
        node.set("empty", strings(promise.empty()));
        return node;
    }

    private static ObjectNode fact(Fact fact) {
        return at(fact.span(), NODES.objectNode().put("kind", fact.kind().id()).put("value", fact.value()));
    }

    private static ObjectNode ledgerLine(LedgerLine line) {
        ObjectNode node = NODES.objectNode()
                .put("of", line.of())
                .put("kind", line.kind())
                .put("points", BigDecimal.valueOf(line.points()).setScale(2, RoundingMode.HALF_UP));
        line.finding().ifPresent(index -> node.put("finding", index));
        if (!line.subject().isEmpty()) {
            node.put("subject", line.subject());
        }
        return node;
    }

    private static ObjectNode at(Span span, ObjectNode node) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
