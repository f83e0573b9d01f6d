package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accepted findings from the text or the baseline to the report and the gate; it is 20 November 2026. */
class SuppressionTest {

    private static final String BLAME = "经查，此次事故系第三方供应商违规操作所致。";
    private static final String DRAFT = "关于3月1日泄漏事故的说明\n" + BLAME + "\n我们向受影响的居民道歉，3月5日前公布检测结果。\n";
    private static final String ALLOW = "<!-- candor:allow blame.third-party reason=\"判决已认定\" until=%s -->\n";

    @TempDir
    private Path directory;

    private Path file;
    private String plain;

    @BeforeEach
    void writeTheDraft() throws IOException {
        file = directory.resolve("draft.txt");
        Files.writeString(file, DRAFT);
        plain = grade().out();
    }

    @Test
    void keepsAnAcceptedFindingAndTellsBothScores() throws IOException {
        Files.writeString(file, accepting("2026-11-20"));

        JsonNode before = JsonMapper.shared().readTree(plain);
        JsonNode after = JsonMapper.shared().readTree(grade().out());

        assertThat(after.path("overall")).isEqualTo(before.path("overall"));
        assertThat(after.path("findings")).hasSameSizeAs(before.path("findings"));
        JsonNode finding = finding(after, "blame.third-party");
        assertThat(finding.path("suppressed").toString())
                .isEqualTo("{\"by\":\"marker\",\"reason\":\"判决已认定\",\"until\":\"2026-11-20\"}");
        assertThat(accepting("2026-11-20")
                        .substring(
                                finding.path("start").intValue(),
                                finding.path("end").intValue()))
                .isEqualTo(finding(before, "blame.third-party").path("excerpt").stringValue());
        assertThat(after.at("/withoutSuppressed/dimensions/blame-shifting/score")
                        .intValue())
                .isGreaterThan(before.at("/dimensions/blame-shifting/score").intValue());
        assertThat(before.has("withoutSuppressed")).isFalse();
    }

    @Test
    void countsAMarkerAsNoPartOfTheStatement() throws IOException {
        Files.writeString(file, accepting("2026-11-19"));

        JsonNode before = JsonMapper.shared().readTree(plain);
        JsonNode after = JsonMapper.shared().readTree(grade().out());

        assertThat(after.path("ledger")).isEqualTo(before.path("ledger"));
        assertThat(after.path("language")).isEqualTo(before.path("language"));
    }

    @Test
    void saysThatAMarkerHasExpiredOrIsOfNoUse() throws IOException {
        Files.writeString(file, accepting("2026-11-19"));
        assertThat(grade().err()).isEqualTo("candor: " + file + "：第 2 行对 blame.third-party 的标注已过期\n");
        assertThat(grade().out()).doesNotContain("suppressed");

        Files.writeString(file, ALLOW.formatted("2027-01-01") + DRAFT);
        assertThat(grade().err()).isEqualTo("candor: " + file + "：第 1 行对 blame.third-party 的标注没有对应的发现，可以删去\n");
    }

    @Test
    void refusesAMarkerForNoRule() throws IOException {
        Files.writeString(file, accepting("2026-11-20").replace("third-party", "fourth-party"));

        assertThat(grade().exit()).isEqualTo(2);
        assertThat(grade().err()).contains("第 2 行的 candor 标注：没有规则 blame.fourth-party");
    }

    @Test
    void countsAMarkerAsNoPartOfAPromiseOrAChange() throws IOException {
        Path marked = directory.resolve("marked.txt");
        Files.writeString(marked, accepting("2026-11-20"));

        assertThat(Run.of("promises", marked.toString()).out().replace("marked.txt", "draft.txt"))
                .isEqualTo(Run.of("promises", file.toString()).out());
        assertThat(Run.of("compare", file.toString(), marked.toString()).out())
                .startsWith(Run.of("compare", file.toString(), file.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void opensTheGateForWhatRemains() throws IOException {
        int with = score("/overall/score", plain);
        Files.writeString(file, accepting("2026-11-20"));
        int without = score("/withoutSuppressed/overall/score", grade().out());
        assertThat(without).isGreaterThan(with);

        assertThat(grade("--fail-under", "" + without).exit()).isZero();
        Files.writeString(file, DRAFT);
        assertThat(grade("--fail-under", "" + without).exit()).isEqualTo(1);
    }

    @Test
    void showsWhatIsAcceptedInText() throws IOException {
        Files.writeString(file, accepting("2026-11-20"));

        assertThat(Run.of("grade", file.toString()).out())
                .contains("\n不计已接受的 1 处：")
                .contains("     已接受（文中标注，至 2026-11-20）：判决已认定\n");
    }

    @Test
    void knowsTheFindingsOfABaselineWhenTheTextBeforeThemChanges() throws IOException {
        Path baseline = directory.resolve("baseline.json");
        assertThat(grade("--save-baseline", baseline.toString(), "--reason", "旧稿")
                        .exit())
                .isZero();
        Files.writeString(file, "补充说明如下。\n" + DRAFT + "后续将尽快整改到位。\n");

        JsonNode after = JsonMapper.shared()
                .readTree(grade("--baseline", baseline.toString()).out());

        assertThat(finding(after, "blame.third-party").path("suppressed").toString())
                .isEqualTo("{\"by\":\"baseline\",\"reason\":\"旧稿\",\"until\":null}");
        assertThat(after.path("findings").valueStream())
                .anySatisfy(finding -> assertThat(finding.has("suppressed")).isFalse());
    }

    @Test
    void writesABaselineAgainWithTheReasonsItHad() throws IOException {
        String baseline = directory.resolve("baseline.json").toString();
        grade("--save-baseline", baseline, "--reason", "旧稿", "--until", "2026-12-31");
        String first = Files.readString(Path.of(baseline));

        grade("--baseline", baseline, "--save-baseline", baseline, "--reason", "新稿");

        assertThat(Files.readString(Path.of(baseline))).isEqualTo(first).contains("\"until\" : \"2026-12-31\"");
    }

    @Test
    void forgetsABaselineAfterItsLastDay() {
        String baseline = directory.resolve("baseline.json").toString();
        grade("--save-baseline", baseline, "--reason", "旧稿", "--until", "2026-11-19");

        assertThat(grade("--baseline", baseline).out()).isEqualTo(plain);
    }

    @Test
    void refusesABaselineWithoutReasons() throws IOException {
        Path baseline = directory.resolve("baseline.json");
        assertThat(grade("--save-baseline", baseline.toString()).err()).isEqualTo("candor: 写基线要给理由：--reason \"…\"\n");
        assertThat(grade("--reason", "旧稿").err()).isEqualTo("candor: --reason 和 --until 要与 --save-baseline 一起用\n");

        Files.writeString(
                baseline, "{\"schemaVersion\":\"1.0\",\"findings\":[{\"fingerprint\":\"ab\",\"rule\":\"r\"}]}");
        Run run = grade("--baseline", baseline.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: " + baseline + "：有一处缺少 reason：");
    }

    private Run grade(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "grade";
        arguments[1] = "--format";
        arguments[2] = "json";
        arguments[arguments.length - 1] = file.toString();
        return Run.of(arguments);
    }

    private static String accepting(String until) {
        return DRAFT.replace(BLAME, ALLOW.formatted(until) + BLAME);
    }

    private static JsonNode finding(JsonNode record, String rule) {
        return record.path("findings")
                .valueStream()
                .filter(finding -> finding.path("rule").stringValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " in " + record));
    }

    private static int score(String path, String json) {
        return JsonMapper.shared().readTree(json).at(path).intValue();
    }
}
