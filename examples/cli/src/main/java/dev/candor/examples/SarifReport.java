package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Text;
import dev.candor.Version;
import dev.candor.card.Card;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A log in the form of SARIF 2.1.0, for code scanning and editors. Lines count from 1, columns count UTF-16 code units
 * from 1. A fix is there only for a rewrite that can be applied as it stands.
 */
final class SarifReport implements OutcomeWriter {

    /** The name under which fingerprints are kept; another way of making them would be v2. */
    private static final String FINGERPRINT = "candor/v1";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Writes bytes: half a surrogate pair becomes an escape there, as in {@link JsonLines}. */
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Guide guide;
    private final Optional<Baseline> baseline;
    private final Locale ui;

    /** Takes help from this guide, compares with this baseline and speaks this language. */
    SarifReport(Guide guide, Optional<Baseline> baseline, Locale ui) {
        this.guide = guide;
        this.baseline = baseline;
        this.ui = ui;
    }

    @Override
    public String write(List<Graded> statements) {
        ObjectNode log = NODES.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        Log run = new Log(log.putArray("runs").addObject());
        statements.forEach(run::add);
        baseline.ifPresent(known -> run.addAbsent(known, statements));
        return new String(MAPPER.writeValueAsBytes(log), StandardCharsets.UTF_8) + "\n";
    }

    /** The only run of the log, as it grows. */
    private final class Log {

        private final ArrayNode rules;
        private final ArrayNode notifications;
        private final ArrayNode artifacts;
        private final ArrayNode results;
        private final List<String> ruleIds = new ArrayList<>();
        private final Set<String> fingerprints = new HashSet<>();

        Log(ObjectNode run) {
            ObjectNode driver = run.putObject("tool").putObject("driver");
            driver.put("name", "Candor").put("semanticVersion", Version.CANDOR);
            driver.put("language", ui.getLanguage());
            rules = driver.putArray("rules");
            notifications = run.putArray("invocations")
                    .addObject()
                    .put("executionSuccessful", true)
                    .putArray("toolExecutionNotifications");
            run.put("language", ui.getLanguage());
            run.put("columnKind", "utf16CodeUnits");
            strings(run.putArray("newlineSequences"), List.of("\r\n", "\n", "\r", "\u2028", "\u2029"));
            artifacts = run.putArray("artifacts");
            results = run.putArray("results");
        }

        void add(Graded graded) {
            int index = artifacts.size();
            ObjectNode artifact = artifacts.addObject();
            artifact.putObject("location").put("uri", uri(graded.name()));
            artifact.put("encoding", "UTF-8");
            strings(artifact.putArray("roles"), List.of("analysisTarget"));
            if (graded.outcome() instanceof Report report) {
                scores(artifact.putObject("properties"), graded, report);
                Lines lines = new Lines(graded.text());
                graded.fingerprints()
                        .forEach((finding, fingerprint) -> add(
                                graded, new Place(graded.name(), index, lines, finding.span()), finding, fingerprint));
            } else if (graded.outcome() instanceof NotScored notScored) {
                ObjectNode notification = notifications.addObject().put("level", "warning");
                message(notification, "message", notScored.hint().in(ui));
                notification
                        .putObject("descriptor")
                        .put("id", notScored.reason().id());
                Place place = new Place(graded.name(), index, new Lines(""), Optional.empty());
                notification.putArray("locations").add(place.location());
            }
        }

        private void add(Graded graded, Place place, Finding finding, String fingerprint) {
            fingerprints.add(fingerprint);
            ObjectNode result = result(finding.rule(), level(finding.severity()), finding.message(), fingerprint);
            result.putArray("locations").add(place.location());
            baseline.ifPresent(known ->
                    result.put("baselineState", known.entries().containsKey(fingerprint) ? "unchanged" : "new"));
            ArrayNode suppressions = result.putArray("suppressions");
            graded.suppression(finding).ifPresent(accepted -> suppress(suppressions.addObject(), accepted));
            addFixes(result, place, finding);
            result.putObject("properties")
                    .put("dimension", finding.dimension().id())
                    .put("severity", finding.severity().id())
                    .put("confidence", finding.confidence().id());
        }

        /** What the baseline knows of these statements and what is no longer there. */
        void addAbsent(Baseline known, List<Graded> statements) {
            List<String> names = statements.stream().map(Graded::name).toList();
            known.entries().forEach((fingerprint, entry) -> {
                int index = names.indexOf(entry.statement());
                if (index >= 0 && !fingerprints.contains(fingerprint)) {
                    Text message = new Text("已不在文中：" + entry.excerpt(), "No longer there: " + entry.excerpt());
                    ObjectNode result = result(entry.rule(), "note", message, fingerprint);
                    Place place = new Place(entry.statement(), index, new Lines(""), Optional.empty());
                    result.putArray("locations").add(place.location());
                    result.put("baselineState", "absent");
                    suppress(result.putArray("suppressions").addObject(), entry.suppression());
                }
            });
        }

        private ObjectNode result(String rule, String level, Text message, String fingerprint) {
            ObjectNode result = results.addObject()
                    .put("ruleId", rule)
                    .put("ruleIndex", ruleIndex(rule))
                    .put("level", level);
            message(result, "message", message.in(ui));
            result.putObject("partialFingerprints").put(FINGERPRINT, fingerprint);
            return result;
        }

        private int ruleIndex(String id) {
            int index = ruleIds.indexOf(id);
            if (index >= 0) {
                return index;
            }
            ruleIds.add(id);
            ObjectNode rule = rules.addObject().put("id", id);
            guide.card(id).ifPresent(card -> describe(rule, card));
            return ruleIds.size() - 1;
        }

        private void describe(ObjectNode rule, Card card) {
            message(rule, "shortDescription", card.title().in(ui));
            message(rule, "fullDescription", card.why().in(ui).strip());
            rule.putObject("defaultConfiguration").put("level", level(card.severity()));
            rule.putObject("help").put("text", help(card, "")).put("markdown", help(card, "**"));
            strings(
                    rule.putObject("properties").putArray("tags"),
                    List.of(card.criterion().id()));
        }
    }

    /** Where something stands in a file. */
    private record Place(String name, int artifact, Lines lines, Optional<Span> span) {

        ObjectNode location() {
            ObjectNode location = NODES.objectNode();
            ObjectNode physical = location.putObject("physicalLocation");
            physical.set("artifactLocation", artifactLocation());
            span.ifPresent(words -> physical.set("region", region(words)));
            return location;
        }

        ObjectNode artifactLocation() {
            return NODES.objectNode().put("uri", uri(name)).put("index", artifact);
        }

        ObjectNode region(Span words) {
            int last = words.end() - 1;
            return NODES.objectNode()
                    .put("startLine", lines.place(words.start()).line())
                    .put("startColumn", words.start() - lines.start(words.start()) + 1)
                    .put("endLine", lines.place(last).line())
                    .put("endColumn", words.end() - lines.start(last) + 1);
        }
    }

    private void addFixes(ObjectNode result, Place place, Finding finding) {
        List<Rewrite> replacements = finding.rewrites().stream()
                .filter(rewrite -> rewrite.kind() == Rewrite.Kind.REPLACE)
                .toList();
        if (place.span().isEmpty() || replacements.isEmpty()) {
            return;
        }
        ArrayNode fixes = result.putArray("fixes");
        for (Rewrite rewrite : replacements) {
            ObjectNode fix = fixes.addObject();
            message(
                    fix,
                    "description",
                    new Text("改为“" + rewrite.text() + "”", "Replace with “" + rewrite.text() + "”").in(ui));
            ObjectNode change = fix.putArray("artifactChanges").addObject();
            change.set("artifactLocation", place.artifactLocation());
            ObjectNode replacement = change.putArray("replacements").addObject();
            replacement.set("deletedRegion", place.region(place.span().get()));
            message(replacement, "insertedContent", rewrite.text());
        }
    }

    private static void suppress(ObjectNode node, Suppression suppression) {
        node.put("kind", suppression.origin() == Suppression.Origin.MARKER ? "inSource" : "external");
        node.put("status", "accepted").put("justification", suppression.reason());
        suppression.until().ifPresent(day -> node.putObject("properties").put("until", day.toString()));
    }

    private static void scores(ObjectNode node, Graded graded, Report report) {
        node.put("score", report.overall().value())
                .put("grade", report.overall().grade().name());
        graded.remaining()
                .ifPresent(remaining ->
                        node.put("scoreWithoutSuppressed", remaining.overall().value()));
        ObjectNode dimensions = node.putObject("dimensions");
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension.id(), report.score(dimension).value());
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case MINOR, MODERATE -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    /** Why the rule is there, with its examples; headings stand between two of these marks. */
    private String help(Card card, String mark) {
        StringBuilder help = new StringBuilder(card.why().in(ui).strip());
        examples(help, mark, new Text("会被标出", "Flagged"), card.flags());
        examples(help, mark, new Text("不会被标出", "Allowed"), card.allows());
        examples(
                help,
                mark,
                new Text("改写", "Rewrites"),
                card.rewrites().stream().map(Card.Proposal::hans).toList());
        return help.toString();
    }

    private void examples(StringBuilder help, String mark, Text heading, List<String> examples) {
        if (!examples.isEmpty()) {
            help.append("\n\n").append(mark).append(heading.in(ui)).append(mark).append("\n");
            examples.forEach(example -> help.append("\n- ").append(example.strip()));
        }
    }

    private static void message(ObjectNode node, String name, String text) {
        node.putObject(name).put("text", text);
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    /** The file as a reference: relative where the user gave it so. */
    private static String uri(String name) {
        try {
            Path path = Path.of(name);
            return path.isAbsolute()
                    ? path.toUri().toASCIIString()
                    : new URI(null, null, "./" + name.replace('\\', '/'), null)
                            .normalize()
                            .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always quoted into a URI: " + name, e);
        }
    }
}
