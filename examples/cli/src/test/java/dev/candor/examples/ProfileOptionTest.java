package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Dimension;
import dev.candor.ScoringProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileOptionTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String STANDARD = ScoringProfile.standard().yaml();
    private static final String TEXT = "经查，此次事故系个别员工违规操作所致。3月1日20时起，1200名用户无法登录，我们向受影响的用户道歉，并已安排专人逐一联系，退还当日全部费用。";

    @TempDir
    private Path directory;

    @Test
    void scoresByTheProfileAndNamesIt() throws IOException {
        String draft = file("draft.txt", TEXT);
        String profile = file("strict.yaml", strict("house-1"));

        JsonNode standard = report("grade", "--format", "json", draft);
        JsonNode strict = report("grade", "--format", "json", "--profile", profile, draft);

        assertThat(standard.at("/provenance/profile").stringValue()).isEqualTo("standard-1");
        assertThat(strict.at("/provenance/profile").stringValue()).isEqualTo("house-1");
        assertThat(blame(strict)).isLessThan(blame(standard));
        assertThat(strict.path("findings")).isEqualTo(standard.path("findings"));
    }

    @Test
    void isTakenByBatchCaseAndCompareToo() throws IOException {
        String profile = file("strict.yaml", strict("house-1"));
        String line = MAPPER.writeValueAsString(MAPPER.createObjectNode().put("text", TEXT));
        String draft = file("draft.txt", TEXT);
        String crisis = file("case.json", "{\"statements\":[" + line + "]}");

        JsonNode record = MAPPER.readTree(Run.withInput(line, "batch", "--in", "-", "--out", "-", "--profile", profile)
                .out());

        assertThat(record.at("/provenance/profile").stringValue()).isEqualTo("house-1");
        assertThat(report("case", "--format", "json", "--profile", profile, crisis)
                        .at("/statements/0/overall/score"))
                .isEqualTo(record.at("/overall/score"));
        assertThat(report("compare", "--format", "json", "--profile", profile, draft, draft)
                        .at("/score/new"))
                .isEqualTo(record.at("/overall/score"));
    }

    @Test
    void aBatchDoesNotGoOnByAnotherProfile() throws IOException {
        String in = file(
                "in.jsonl", MAPPER.writeValueAsString(MAPPER.createObjectNode().put("text", TEXT)) + "\n");
        String out = directory.resolve("out.jsonl").toString();
        String profile = file("strict.yaml", strict("house-1"));
        assertThat(Run.of("batch", "--in", in, "--out", out, "--profile", profile)
                        .exit())
                .isZero();
        file("strict.yaml", strict("house-1").replace("actions: ", "actions: 1"));

        Run resumed = Run.of("batch", "--in", in, "--out", out, "--profile", profile, "--resume", "--ui", "en");

        assertThat(resumed.exit()).isEqualTo(2);
        assertThat(resumed.err()).contains("candor: cannot go on: --profile has changed from ");
    }

    @Test
    void refusesWhatIsNoProfile() throws IOException {
        assertThat(error(directory.resolve("gone.yaml").toString())).endsWith("gone.yaml: no such file\n");
        assertThat(error(file(
                        "half.yaml", STANDARD.replace("actions: ", "acts: ").replace("minor: ", "minor: -"))))
                .contains("half.yaml: not a scoring profile: 3 problems: ")
                .contains("half.yaml, line 2: 'minor' must be a number of at least 0, but was '-")
                .contains("unknown key 'acts'; allowed: actions, ")
                .contains("'actions' is missing; give a number of at least 0");
        assertThat(error(file("nameless.yaml", STANDARD.substring(STANDARD.indexOf('\n') + 1))))
                .contains("nameless.yaml, line 1: 'id' must name the profile");
        assertThat(error(file("same.yaml", strict("standard-1"))))
                .endsWith("same.yaml: the profile must not have the id 'standard-1', which ships with Candor;"
                        + " give it a name of its own\n");
        assertThat(Run.of("grade", "--profile", file("standard.yaml", STANDARD), file("draft.txt", TEXT))
                        .exit())
                .isZero();
    }

    @Test
    void hasNoUseForResultsThatExist() throws IOException {
        String profile = file("strict.yaml", strict("house-1"));
        String results = file("results.jsonl", "");

        assertThat(Run.of("compare", "--profile", profile, results, results, "--ui", "en"))
                .isEqualTo(new Run(2, "", "candor: --profile has no use here: results are compared as they are\n"));
    }

    /** A profile that charges blame twice as hard. */
    private static String strict(String id) {
        double scale = ScoringProfile.standard().scales().getOrDefault(Dimension.BLAME_SHIFTING, 1.0);
        return STANDARD.replace("id: standard-1", "id: " + id)
                .replace("scales: {blame-shifting: " + scale, "scales: {blame-shifting: " + 2 * scale);
    }

    private static int blame(JsonNode report) {
        return report.at("/dimensions/blame-shifting/score").intValue();
    }

    private static JsonNode report(String... arguments) {
        return MAPPER.readTree(Run.of(arguments).out());
    }

    private String error(String profile) throws IOException {
        Run run = Run.of("grade", "--profile", profile, file("draft.txt", TEXT), "--ui", "en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
