package dev.candor.benchmarks.quality;

import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an outcome as a line of JSON, in the form of {@code candor batch} but with only what the figures need: neither
 * excerpts nor messages, so that the words of a statement stay where they are.
 */
final class ReportLine {

    private final JsonMapper mapper = new JsonMapper();

    String write(String id, Outcome outcome) {
        ObjectNode line = mapper.createObjectNode()
                .put("schemaVersion", "1.0")
                .put("id", id)
                .put("language", outcome.language());
        if (outcome instanceof Report report) {
            put(line, report);
        } else if (outcome instanceof NotScored notScored) {
            line.putObject("notScored").put("reason", notScored.reason().id());
        }
        return mapper.writeValueAsString(line);
    }

    private static void put(ObjectNode line, Report report) {
        line.putObject("overall")
                .put("score", report.overall().value())
                .put("grade", report.overall().grade().name());
        ObjectNode dimensions = line.putObject("dimensions");
        report.dimensions()
                .forEach((dimension, score) -> dimensions
                        .putObject(dimension.id())
                        .put("score", score.value())
                        .put("grade", score.grade().name()));
        var findings = line.putArray("findings");
        report.findings().forEach(finding -> put(findings.addObject(), finding));
        var strengths = line.putArray("strengths");
        report.strengths()
                .forEach(strength ->
                        put(strengths.addObject().put("kind", strength.kind().id()), strength.span()));
        ObjectNode disclosures = line.putObject("disclosures");
        report.disclosures().forEach(disclosure -> {
            ObjectNode item = disclosures
                    .putObject(disclosure.item().id())
                    .put("status", disclosure.presence().id());
            disclosure.span().ifPresent(span -> put(item, span));
        });
    }

    private static void put(ObjectNode target, Finding finding) {
        target.put("rule", finding.rule())
                .put("dimension", finding.dimension().id())
                .put("severity", finding.severity().id())
                .put("confidence", finding.confidence().id());
        finding.span().ifPresent(span -> put(target, span));
    }

    private static void put(ObjectNode target, Span span) {
        target.put("start", span.start()).put("end", span.end());
    }
}
