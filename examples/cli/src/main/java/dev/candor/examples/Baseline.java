package dev.candor.examples;

import dev.candor.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings that were there and were accepted when work on statements began, in a file of JSON that people may edit.
 *
 * @param entries by their fingerprints, in the order of the file
 */
record Baseline(Map<String, Entry> entries) {

    private static final String SCHEMA_VERSION = "1.0";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A finding of the baseline.
     *
     * @param statement the file in which it was found
     * @param rule the id of the rule
     * @param excerpt the words, empty for the whole text
     * @param suppression the reason and the last day
     */
    record Entry(String statement, String rule, String excerpt, Suppression suppression) {}

    /** Copies the entries. */
    Baseline {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The baseline in this file; throws {@link InputException} when there is none, or an entry without a reason. */
    static Baseline read(String file) {
        try {
            return of(file, MAPPER.readTree(Files.readString(StatementFile.path(file))));
        } catch (IOException e) {
            throw StatementFile.unreadable(file, e);
        } catch (JacksonException e) {
            Text problem = JsonProblem.of(e);
            throw wrong(file, problem.zh(), problem.en());
        }
    }

    private static Baseline of(String file, JsonNode root) {
        if (!root.path("schemaVersion").asString("").equals(SCHEMA_VERSION)
                || !root.path("findings").isArray()) {
            throw wrong(
                    file,
                    "不是 schemaVersion 为 %s 的基线；请用 --save-baseline 写出".formatted(SCHEMA_VERSION),
                    "no baseline of schemaVersion %s; write one with --save-baseline".formatted(SCHEMA_VERSION));
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JsonNode finding : root.path("findings")) {
            String fingerprint = string(file, finding, "fingerprint");
            Optional<LocalDate> until = Optional.ofNullable(
                            finding.path("until").asString(null))
                    .map(given -> Days.of(given)
                            .orElseThrow(() -> wrong(file, "until 不是日期：" + given, "'until' is not a date: " + given)));
            entries.put(
                    fingerprint,
                    new Entry(
                            finding.path("statement").asString(""),
                            string(file, finding, "rule"),
                            finding.path("excerpt").asString(""),
                            new Suppression(Suppression.Origin.BASELINE, string(file, finding, "reason"), until)));
        }
        return new Baseline(entries);
    }

    private static String string(String file, JsonNode finding, String key) {
        String value = finding.path(key).asString("").strip();
        if (value.isEmpty()) {
            throw wrong(file, "有一处缺少 " + key + "：" + finding, "a finding has no '" + key + "': " + finding);
        }
        return value;
    }

    private static InputException wrong(String file, String zh, String en) {
        return new InputException(new Text(file + "：" + zh, file + ": " + en));
    }

    /**
     * The baseline that accepts what these statements hold: what was accepted by a baseline before keeps its reason, what
     * is accepted in the text is left out, and the rest is given this one.
     */
    static Baseline of(List<Graded> statements, Suppression suppression) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Graded graded : statements) {
            graded.fingerprints().forEach((finding, fingerprint) -> {
                Suppression known = graded.suppression(finding).orElse(suppression);
                if (known.origin() == Suppression.Origin.BASELINE) {
                    entries.put(fingerprint, new Entry(graded.name(), finding.rule(), finding.excerpt(), known));
                }
            });
        }
        return new Baseline(entries);
    }

    /** The baseline as JSON. */
    String json() {
        ObjectNode root = MAPPER.createObjectNode().put("schemaVersion", SCHEMA_VERSION);
        ArrayNode findings = root.putArray("findings");
        entries.forEach((fingerprint, entry) -> findings.addObject()
                .put("fingerprint", fingerprint)
                .put("statement", entry.statement())
                .put("rule", entry.rule())
                .put("excerpt", entry.excerpt())
                .put("reason", entry.suppression().reason())
                .put(
                        "until",
                        entry.suppression().until().map(LocalDate::toString).orElse(null)));
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
