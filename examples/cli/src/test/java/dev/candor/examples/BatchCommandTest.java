package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path directory;

    @Test
    void keepsTheOrderWithFourThreads() throws IOException {
        List<String> texts = Stream.of("draft.txt", "draft-hant.txt", "good.txt")
                .map(BatchCommandTest::statement)
                .toList();
        String lines = IntStream.range(0, 2_000)
                .mapToObj(i -> line("s-" + i, i % 10 == 0 ? texts.get(i % texts.size()) : "短"))
                .collect(Collectors.joining());
        Path in = Files.writeString(directory.resolve("in.jsonl"), lines);
        Path one = directory.resolve("one.jsonl");
        Path four = directory.resolve("four.jsonl");
        Path again = directory.resolve("again.jsonl");

        assertThat(batch(in, one, "--threads", "1").exit()).isZero();
        assertThat(batch(in, four, "--threads", "4").exit()).isZero();
        assertThat(batch(in, again, "--threads", "4").exit()).isZero();

        assertThat(Files.readAllLines(four))
                .extracting(record -> MAPPER.readTree(record).get("id").stringValue())
                .isEqualTo(IntStream.range(0, 2_000).mapToObj(i -> "s-" + i).toList());
        assertThat(four).hasSameBinaryContentAs(one);
        assertThat(again).hasSameBinaryContentAs(four);
    }

    @Test
    void writesABrokenLineInItsPlaceAndAmongTheErrors() throws IOException {
        Path in = Files.writeString(
                directory.resolve("in.jsonl"),
                line("a", statement("draft.txt")) + "\n  \t\r\nnot json\n"
                        + line("a", statement("good.txt")).strip());
        Path out = directory.resolve("out.jsonl");
        Path errors = directory.resolve("errors.jsonl");

        Run run = batch(in, out, "--errors", errors.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).startsWith("candor: 已评分 2，无法评分 0，有误的记录 1（broken-json 1）\n");
        List<String> records = Files.readAllLines(out);
        assertThat(records).hasSize(3);
        assertThat(records.get(0)).startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"a\",");
        assertThat(records.get(1)).startsWith("{\"line\":4,\"id\":null,\"error\":{\"reason\":\"broken-json\",");
        assertThat(records.get(2)).startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"a\",");
        assertThat(Files.readAllLines(errors)).containsExactly(records.get(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"x\"}                              | \"x\" | missing-text | 缺少 text：声明的全文",
                "{\"id\":\"x\",\"text\":null}                | \"x\" | missing-text | 缺少 text：声明的全文",
                "{\"id\":\"x\",\"text\":5}                   | \"x\" | bad-value    | text 应为字符串，而不是 5",
                "{\"id\":[1],\"text\":\"短\"}                | null  | bad-value    | id 应为字符串，而不是 [1]",
                "{\"id\":\"x\",\"text\":\"短\",\"crisis\":\"fire\"} | \"x\" | bad-value | crisis 不能是“fire”；可用的值：",
                "{\"id\":\"x\",\"text\":\"短\",\"lang\":\"z_h\"}    | \"x\" | bad-value | lang 应为语言标签，如 zh-Hant，而不是 z_h",
                "{\"id\":\"x\",\"text\":\"短\",\"publishedAt\":\"3月1日\"} | \"x\" | bad-value | publishedAt 应为带时区的 ISO 8601 时间",
                "[1,2]                                       | null  | broken-json  | 每行必须是一个 JSON 对象 {…}",
                "{\"id\":\"x\",\"text\":\"短\"               | null  | broken-json  | 第 ",
                "{\"text\":\"短\"}{\"text\":\"短\"}          | null  | broken-json  | 第 ",
                "{\"text\":\"短\",\"text\":\"长\"}           | null  | broken-json  | 第 ",
            })
    void saysWhatIsWrongWithALine(String line, String id, String reason, String message) {
        Run run = Run.withInput(line + "\n", "batch", "--in", "-", "--out", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"line\":1,\"id\":" + id + ",\"error\":{\"reason\":\"" + reason + "\",\"message\":\""
                        + message)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[", "\"", "\\", "nul", "{\"text\":\"\\u12\"}", "\u0000", "{\"text\":1e99999}", "[[[[[["})
    void survivesAnyLine(String line) {
        Run run = Run.withInput(line + "\n" + line.repeat(2_000) + "\n", "batch", "--in", "-", "--out", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(record -> record.startsWith("{\"line\":"));
    }

    @Test
    void saysWhereALineIsNotUtf8() {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.writeBytes("{\"text\":\"短\"}\n".getBytes(StandardCharsets.UTF_8));
        in.writeBytes("{\"text\":\"近日\"}\n".getBytes(Charset.forName("GB18030")));

        Run run = Run.withInput(in.toByteArray(), "batch", "--in", "-", "--out", "-", "--ui", "en");

        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "{\"line\":2,\"id\":null,\"error\":{\"reason\":\"undecodable\",\"message\":\"not utf-8 at byte"
                                + " offset 24 of the file (0xBD); if it is another encoding, name it with --encoding\"}}");
    }

    @Test
    void passesOverALineThatIsTooLarge() {
        String large = "{\"id\":\"x\",\"text\":\"" + "a".repeat(RawRecord.MAX_BYTES) + "\"}";

        Run run = Run.withInput(large + "\n" + line("y", "短"), "batch", "--in", "-", "--out", "-");

        List<String> records = run.out().lines().toList();
        assertThat(records).hasSize(2);
        assertThat(records.get(0))
                .isEqualTo(
                        "{\"line\":1,\"id\":null,\"error\":{\"reason\":\"too-large\",\"message\":\"这条记录有 %d 字节，上限是 16777216\"}}"
                                .formatted(large.length()));
        assertThat(records.get(1)).contains("\"id\":\"y\"");
    }

    @Test
    void acceptsHalfASurrogatePair() {
        String text = statement("draft.txt").replace("\n", "") + "\\ud83d";

        Run run = Run.withInput("{\"id\":\"\\udc00\",\"text\":\"" + text + "\"}\n", "batch", "--in", "-", "--out", "-");

        assertThat(run.out())
                .startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"\\uDC00\",")
                .hasLineCount(1);
    }

    @Test
    void keepsIdsAsTheyAre() {
        Run run = Run.withInput("""
                {"id":17,"text":"短"}
                {"text":"短"}
                {"id":null,"text":"短"}
                """, "batch", "--in", "-", "--out", "-");

        assertThat(run.out().lines())
                .extracting(record -> MAPPER.readTree(record).get("id"))
                .extracting(JsonNode::toString)
                .containsExactly("\"17\"", "null", "null");
    }

    @Test
    void warnsOnceAKeyThatItDoesNotKnow() {
        String in = """
                {"id":"a","text":"短","origin":"x"}
                {"id":"b","text":"短","origin":"y","note":"z"}
                """;

        Run run = Run.withInput(in, "batch", "--in", "-", "--out", "-");

        assertThat(run.err()).startsWith("""
                candor: 不认识的字段 origin，已忽略
                candor: 不认识的字段 note，已忽略
                candor: 已评分 0，无法评分 2（too-short 2），有误的记录 0
                """);
    }

    @Test
    void readsWhatIsKnownAboutAStatement() {
        String in = line("a", statement("draft.txt"))
                .replace(
                        "}\n",
                        ",\"title\":\"说明\",\"lang\":\"zh-Hans\",\"crisis\":\"data-breach\",\"stage\":\"response\","
                                + "\"region\":\"CN\",\"voice\":\"company\",\"issuer\":\"澜舟\","
                                + "\"incidentAt\":\"2026-03-01T08:00+08:00\",\"publishedAt\":\"2026-03-01\"}\n");

        Run run = Run.withInput(in, "batch", "--in", "-", "--out", "-", "--ui", "en");

        assertThat(run.err()).startsWith("candor: scored 1, not scored 0, broken records 0\n");
    }

    @Test
    void writesNothingForNothing() {
        assertThat(Run.withInput("", "batch", "--in", "-", "--out", "-"))
                .isEqualTo(new Run(0, "", "candor: 已评分 0，无法评分 0，有误的记录 0\n"));
    }

    @Test
    void leavesTheOutputAloneWhenTheInputIsMissing() throws IOException {
        Path out = Files.writeString(directory.resolve("out.jsonl"), "kept");

        Run run = batch(directory.resolve("missing.jsonl"), out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("candor: " + directory.resolve("missing.jsonl") + "：找不到文件\n");
        assertThat(out).hasContent("kept");
    }

    @Test
    void refusesToWriteOverWhatItReads() throws IOException {
        Path in = Files.writeString(directory.resolve("in.jsonl"), line("a", "短"));
        Path other = directory.resolve("other.jsonl");

        assertThat(batch(in, in).err()).isEqualTo("candor: --in 和 --out 不能是同一个文件：" + in + "\n");
        assertThat(batch(in, other, "--errors", other.toString()).exit()).isEqualTo(2);
        assertThat(batch(in, other, "--errors", in.toString()).exit()).isEqualTo(2);
        assertThat(Run.of("batch", "--in", in.toString(), "--out", "-", "--errors", "-")
                        .exit())
                .isEqualTo(2);
        assertThat(in).hasContent(line("a", "短"));
    }

    @Test
    void refusesToWriteToADirectory() {
        assertThat(Run.of("batch", "--in", "-", "--out", directory.toString()).exit())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "257"})
    void refusesANumberOfThreads(String threads) {
        Run run = Run.of("batch", "--in", "-", "--out", "-", "--threads", threads);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("candor: --threads 必须是 1 到 256 的整数，而不是“" + threads);
    }

    @Test
    void needsInputAndOutput() {
        assertThat(Run.of("batch").err()).startsWith("candor: 缺少 --in IN, --out OUT\n");
    }

    private static Run batch(Path in, Path out, String... more) {
        return Run.of(Stream.concat(Stream.of("batch", "--in", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String line(String id, String text) {
        return MAPPER.writeValueAsString(MAPPER.createObjectNode().put("id", id).put("text", text)) + "\n";
    }

    private static String statement(String name) {
        try {
            return Files.readString(Samples.STATEMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
