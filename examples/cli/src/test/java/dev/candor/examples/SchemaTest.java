package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.candor.Crisis;
import dev.candor.Finding;
import dev.candor.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private final JsonReport json = new JsonReport(Locale.CHINESE);
    private final Schema schema;

    SchemaTest() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../../docs/json/report.schema.json")), InputFormat.JSON);
    }

    @Test
    void describesAReport() {
        assertValid(JsonLines.line(json.record(Optional.of("s-1"), Samples.report())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.txt", "draft-hant.txt", "good.txt"})
    void describesTheReportOnAnExample(String name) {
        assertValid(Run.of(
                        "grade",
                        "--format",
                        "json",
                        Samples.STATEMENTS.resolve(name).toString())
                .out());
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryCrisis(Crisis crisis) {
        String record = JsonLines.line(json.record(Optional.of("s-1"), Samples.report()));

        assertThat(record).contains("\"crisis\":\"environment-accident\"");
        assertValid(record.replace("environment-accident", crisis.id()));
    }

    @Test
    void describesWhatIsAccepted() {
        Finding accepted = Samples.report().findings().get(0);
        Suppression suppression = new Suppression(Suppression.Origin.MARKER, "已核实", Optional.empty());
        Graded graded = new Graded(
                "s-1",
                Markers.of(Samples.TEXT),
                Samples.report(),
                Map.of(accepted, suppression),
                Optional.of(Samples.report()));

        String record = JsonLines.line(json.record(graded));

        assertThat(record).contains("\"suppressed\":{\"by\":\"marker\"", "\"withoutSuppressed\":{");
        assertValid(record);
        assertThat(schema.validate(record.replace("\"by\":\"marker\"", "\"by\":\"me\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void describesAStatementWithoutAScore() {
        assertValid(JsonLines.line(json.record(Optional.empty(), Samples.notScored())));
        assertValid(Run.withInput("", "grade", "--format", "json", "-").out());
    }

    @ParameterizedTest
    @EnumSource
    void describesABrokenLine(BrokenRecordException.Reason reason) {
        BrokenRecordException broken = new BrokenRecordException(reason, Optional.empty(), new Text("有误", "broken"));

        assertValid(JsonLines.line(json.record(17, broken)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"line\":0,\"id\":null,\"error\":{\"reason\":\"bad-value\",\"message\":\"\"}}",
                "{\"line\":1,\"id\":null,\"error\":{\"reason\":\"other\",\"message\":\"\"}}",
                "{\"schemaVersion\":\"1.0\",\"id\":null,\"language\":\"zh\",\"overall\":{\"score\":101,\"grade\":\"A\"}}",
            })
    void refusesWhatIsNoRecord(String record) {
        assertThat(schema.validate(record, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"crisis\":\"environment-accident\"",
                "\"severity\":\"major\"",
                "\"status\":\"vague\"",
                "\"kind\":\"apology\"",
                "\"tense\":\"future\""
            })
    void refusesAValueThatIsNotListed(String field) {
        String record = JsonLines.line(json.record(Optional.of("s-1"), Samples.report()));

        assertThat(record).contains(field);
        assertThat(schema.validate(
                        record.replace(field, field.replaceAll("\"[a-z-]+\"$", "\"odd\"")), InputFormat.JSON))
                .isNotEmpty();
    }

    private void assertValid(String record) {
        assertThat(schema.validate(record, InputFormat.JSON)).as(record).isEmpty();
    }
}
