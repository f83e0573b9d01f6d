package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseCommandTest {

    private static final Schema WRITTEN = schema("case.schema.json");
    private static final Schema READ = schema("case-file.schema.json");

    @TempDir
    private Path directory;

    /** Every example. */
    static Stream<Path> examples() throws IOException {
        try (Stream<Path> cases = Files.list(Samples.CASES)) {
            return Stream.concat(
                    cases.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream(),
                    Stream.of(Path.of("../drill/drill.json")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSchemasDescribeTheExamplesAndTheirReports(Path file) throws IOException {
        Run run = Run.of("case", "--format", "json", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(READ.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        assertThat(WRITTEN.validate(run.out(), InputFormat.JSON)).as(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":null,\"crisis\":null,\"statements\":null,\"questions\":[],\"events\":null}",
                "{\"statements\":[{\"text\":\"短\",\"voice\":null}],\"questions\":[{\"text\":\"？\"}],\"events\":[{\"text\":\"\"}]}",
            })
    void theSchemasDescribeACaseThatTellsLittle(String json) {
        Run run = Run.withInput(json, "case", "--format", "json", "-");

        assertThat(READ.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(WRITTEN.validate(run.out(), InputFormat.JSON)).as(run.out()).isEmpty();
    }

    @Test
    void theSchemaRefusesAReportWithAnOddValue() {
        String report = Run.of(
                        "case",
                        "--format",
                        "json",
                        Samples.CASES.resolve("airline.json").toString())
                .out();

        for (String known : List.of("\"preventable\"", "\"deny\"", "\"late\"", "\"timing.first\"", "\"worked\"")) {
            assertThat(report).contains(known);
            assertThat(WRITTEN.validate(report.replace(known, "\"odd\""), InputFormat.JSON))
                    .as(known)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|应为 JSON 对象，有 statements|must be a JSON object with statements",
                "{\"id\":|第 1 行第 7 列附近不是合法的 JSON|not JSON near line 1, column 7",
                "{\"id\":7}|id 应为字符串，而不是 7|id must be a string, but was 7",
                "{\"speaker\":\"x\"}|speaker 不认识这个字段；可用的有 asOf, crisis|speaker unknown; allowed: asOf, crisis",
                "{\"crisis\":\"fire\"}|crisis 不能是“fire”；可用的值：product-safety|crisis: unknown crisis 'fire'; allowed: product-safety",
                "{\"knownAt\":\"2026-03-01\"}|knownAt 应为带时区的 ISO 8601 时间|knownAt must be an ISO 8601 time with an offset",
                "{\"events\":{}}|events 应为数组|events must be an array",
                "{\"statements\":[7]}|statements[0] 应为对象|statements[0] must be an object",
                "{\"statements\":[{}]}|statements[0].text 缺少正文|statements[0].text is missing",
                "{\"statements\":[{\"text\":null}]}|statements[0].text 缺少正文|statements[0].text is missing",
                "{\"statements\":[{\"text\":\"a\",\"time\":1}]}|statements[0].time 不认识|statements[0].time unknown; allowed: channel",
                "{\"statements\":[{\"text\":\"a\",\"voice\":\"boss\"}]}|statements[0].voice 不能是“boss”|statements[0].voice: unknown voice 'boss'; allowed: company",
                "{\"statements\":[{\"text\":\"<!-- candor: ok -->\"}]}|statements[0].text 第 1 行的 candor 标注看不懂“ok”|statements[0].text the candor marker in line 1",
                "{\"statements\":[{\"id\":\"s2\",\"text\":\"a\"},{\"text\":\"b\"}]}|statements[1].id “s2”前面已经用过|statements[1].id 's2' is used before; give each its own",
                "{\"questions\":[{\"id\":\"q2\",\"text\":\"a\"},{\"text\":\"b\"}]}|questions[1].id “q2”前面已经用过|questions[1].id 'q2' is used before; give each its own",
                "{\"questions\":[{\"text\":\"a\",\"weight\":2}]}|questions[0].weight 应为大于 0、不超过 1 的数|questions[0].weight must be a number above 0 and at most 1, but was 2",
                "{\"events\":[{\"text\":\"a\",\"kind\":\"press\"}]}|events[0].kind 不能是“press”；可用的值：media-exposure|events[0].kind: unknown kind 'press'; allowed: media-exposure",
            })
    void whatIsWrongIsToldWithThePathOfItsField(String json, String zh, String en) {
        Run chinese = Run.withInput(json, "case", "-");
        Run english = Run.withInput(json, "case", "--ui", "en", "-");

        assertThat(chinese.exit()).isEqualTo(2);
        assertThat(chinese.out()).isEmpty();
        assertThat(chinese.err()).startsWith("candor: -：" + zh);
        assertThat(english.err()).startsWith("candor: -: " + en);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "{\"id\":7}",
                "{\"speaker\":\"x\"}",
                "{\"crisis\":\"fire\"}",
                "{\"knownAt\":\"2026-03-01\"}",
                "{\"events\":{}}",
                "{\"statements\":[7]}",
                "{\"statements\":[{\"text\":null}]}",
                "{\"statements\":[{\"text\":\"a\",\"time\":1}]}",
                "{\"questions\":[{\"text\":\"a\",\"weight\":2}]}",
                "{\"events\":[{\"text\":\"a\",\"kind\":\"press\"}]}"
            })
    void theSchemaRefusesWhatTheCommandRefuses(String json) {
        assertThat(READ.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Run run = Run.withInput(
                "{\"statements\":[{\"publishedAt\":\"x\"}],\"questions\":[{\"text\":3}],\"asOf\":1}",
                "case",
                "--ui",
                "en",
                "-");

        assertThat(run.err())
                .contains("statements[0].publishedAt", "statements[0].text", "questions[0].text", "asOf must be");
    }

    @Test
    void argumentsThatAreWrong() {
        assertThat(Run.of("case", "--format", "pdf", "x.json").err()).contains("可用的值：text, json, html");
        assertThat(Run.of("case").exit()).isEqualTo(2);
        assertThat(Run.of("case", "no-such-file.json").exit()).isEqualTo(2);
        assertThat(Run.of("case", directory.toString()).err()).contains("是目录");
    }

    @Test
    void textStartsWithTheGradeAndTheTimelineAndEndsWithTheAfterActionPage() {
        String text =
                Run.of("case", Samples.CASES.resolve("airline.json").toString()).out();

        assertThat(text)
                .startsWith("airline  ")
                .containsSubsequence(
                        "时间线",
                        "04-09 17:00  事发",
                        "s1 (weibo)",
                        "s2 (weibo)",
                        "公众的问题",
                        "有期限的承诺",
                        "事后复盘",
                        "做对了什么",
                        "没做对什么",
                        "首次回应：用了 14 小时，限 4 小时",
                        "措施如何演变",
                        "评分只看文字");
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void textInEnglishHasNoChineseBesideWhatIsQuoted() {
        String text = Run.of(
                        "case",
                        "--ui",
                        "en",
                        Samples.CASES.resolve("sale-day-outage.json").toString())
                .out();

        assertThat(text).containsSubsequence("Timeline", "It happened", "The public's questions", "After action");
        assertThat(text).doesNotContain("时间线", "事后复盘");
    }

    @Test
    void spansOfTheJsonPointIntoTheStatements() throws IOException {
        Path file = Samples.CASES.resolve("sale-day-outage.json");
        JsonMapper mapper = new JsonMapper();
        JsonNode given = mapper.readTree(Files.readString(file));

        JsonNode report = mapper.readTree(
                Run.of("case", "--format", "json", file.toString()).out());

        JsonNode promise = report.path("promises").path(0);
        assertThat(promise.path("statement").asString()).isEqualTo("s2");
        assertThat(given.path("statements")
                        .path(1)
                        .path("text")
                        .asString()
                        .substring(
                                promise.path("start").asInt(),
                                promise.path("end").asInt()))
                .isEqualTo("重复扣款的2300笔，11月12日12时前全部原路退回");
    }

    @Test
    void aMarkerIsNoPartOfAStatementAndMovesNoSpan() {
        String plain = "{\"statements\":[{\"text\":\"3月9日前公布检测报告，我们向顾客道歉。事故造成3人受伤。\"}]}";
        String marked =
                plain.replace("我们", "<!-- candor:allow blame.third-party reason='…' -->我们".replace("'", "\\\""));

        JsonNode report = new JsonMapper()
                .readTree(Run.withInput(marked, "case", "--format", "json", "-").out());

        assertThat(report.path("statements").path(0).path("overall"))
                .isEqualTo(new JsonMapper()
                        .readTree(Run.withInput(plain, "case", "--format", "json", "-")
                                .out())
                        .path("statements")
                        .path(0)
                        .path("overall"));
    }

    @Test
    void timesOutOfOrderMixedZonesAndTwinStatementsGiveAReport() {
        String json = """
                {"id":"odd","occurredAt":"2026-03-05T00:00Z","knownAt":"2026-03-01T08:00+08:00",
                 "statements":[
                  {"publishedAt":"2026-03-03T20:00+09:00","text":"事故造成3人受伤，我们道歉。"},
                  {"text":"事故造成3人受伤，我们道歉。"},
                  {"publishedAt":"2026-03-03T11:00Z","text":"事故造成3人受伤，我们道歉。"},
                  {"publishedAt":"2026-03-01T20:00-08:00","text":"事故造成3人受伤，我们道歉。"}],
                 "questions":[{"text":"没有问题"}]}
                """;

        Run run = Run.withInput(json, "case", "--format", "json", "-");
        JsonNode report = new JsonMapper().readTree(run.out());

        assertThat(report.path("statements").values())
                .extracting(each -> each.path("id").asString())
                .containsExactly("s4", "s1", "s2", "s3");
        assertThat(report.path("findings").values())
                .noneMatch(each -> each.path("dimension").asString().equals("contradictions"));
        assertThat(WRITTEN.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(String name) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("../../docs/json", name)), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
