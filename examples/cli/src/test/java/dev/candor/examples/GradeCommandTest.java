package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeCommandTest {

    private static final String DRAFT = Samples.STATEMENTS.resolve("draft.txt").toString();
    private static final String GOOD = Samples.STATEMENTS.resolve("good.txt").toString();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"draft.txt", "draft-hant.txt", "good.txt"})
    void writesAReportForPeople(String name) {
        Run run = Run.of("grade", Samples.STATEMENTS.resolve(name).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(name + "\n", "各维度", "逐处发现", "读者需要知道的十一件事", "做得好的地方")
                .endsWith("评分只看文字，不判断事实真伪与法律责任\n\n");
    }

    @Test
    void writesOneRecordALine() {
        Run run = Run.of("grade", "--format", "json", DRAFT, GOOD);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("{\"schemaVersion\":\"1.0\",\"id\":\"" + DRAFT + "\",\"language\":\"zh-Hans\",");
    }

    @Test
    void readsStandardInput() throws IOException {
        byte[] draft = Files.readAllBytes(Path.of(DRAFT));

        Run run = Run.withInput(draft, "grade", "--format", "json", "-");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("grade", "--format", "json", DRAFT).out().replace(DRAFT, "-"));
    }

    @Test
    void takesAByteOrderMarkForWhatItIs() throws IOException {
        Path file = directory.resolve("bom.txt");
        Files.writeString(file, "\uFEFF" + Files.readString(Path.of(DRAFT)));

        Run run = Run.of("grade", "--format", "json", file.toString());

        assertThat(run.out().replace(file.toString(), DRAFT))
                .isEqualTo(Run.of("grade", "--format", "json", DRAFT).out());
    }

    @Test
    void endsWithOneWhenAScoreIsTooLow() {
        assertThat(Run.of("grade", "--fail-under", "100", DRAFT).exit()).isEqualTo(1);
        assertThat(Run.of("grade", "--fail-under", "0", DRAFT).exit()).isZero();
    }

    @Test
    void endsWithOneWhenThereIsNoScoreToReach() {
        Run run = Run.withInput("", "grade", "--fail-under", "0", "-");

        assertThat(run.out()).contains("未评分 (empty)");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(Run.withInput("", "grade", "-").exit()).isZero();
    }

    @Test
    void hasNothingForEnglishYet() {
        Run run = Run.of("grade", "--lang", "en", "--ui", "en", DRAFT);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Not scored (unsupported-language)");
    }

    @Test
    void takesWhatTheUserKnows() {
        Run run = Run.of(
                "grade",
                "--crisis",
                "data-breach",
                "--stage",
                "response",
                "--region",
                "CN",
                "--voice",
                "company",
                "--title",
                "情况说明",
                "--issuer",
                "澜舟",
                "--lang",
                "zh",
                DRAFT);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("危机类型：数据泄露");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--crisis fire      | candor: crisis 不能是“fire”；可用的值：product-safety-incident, ",
                "--stage late       | candor: stage 不能是“late”；可用的值：holding, response, repair, closing",
                "--region US        | candor: region 不能是“US”；可用的值：CN, TW, HK, MO",
                "--voice crowd      | candor: voice 不能是“crowd”；可用的值：company, authority, person, platform",
                "--lang fr          | candor: lang 不能是“fr”；可用的值：auto, zh, en",
                "--format pdf       | candor: format 不能是“pdf”；可用的值：text, json",
                "--ui fr            | candor: --ui 不能是“fr”；可用的值：zh, en",
                "--fail-under 101   | candor: --fail-under 必须是 0 到 100 的整数，而不是“101”",
                "--fail-under high  | candor: --fail-under 必须是 0 到 100 的整数，而不是“high”",
                "--frobnicate       | candor: 不认识的参数：--frobnicate",
                "--title a --title b| candor: --title T 只能给一次",
            })
    void saysWhichOptionIsWrong(String options, String message) {
        Run run = Run.of(("grade " + options + " " + DRAFT).split(" +"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message);
    }

    @Test
    void needsAFile() {
        assertThat(Run.of("grade")).isEqualTo(new Run(2, "", """
                candor: 缺少 FILE
                用法：candor grade --help
                """));
        assertThat(Run.of("grade", "--ui", "en")).isEqualTo(new Run(2, "", """
                candor: missing FILE
                Usage: candor grade --help
                """));
    }

    @Test
    void saysThatAFileIsMissing() {
        String missing = directory.resolve("missing.txt").toString();

        assertThat(Run.of("grade", missing)).isEqualTo(new Run(2, "", "candor: " + missing + "：找不到文件\n"));
    }

    @Test
    void saysThatADirectoryIsNoFile() {
        assertThat(Run.of("grade", directory.toString()))
                .isEqualTo(new Run(2, "", "candor: " + directory + "：是目录，请给出文件\n"));
    }

    @Test
    void saysThatAPathIsNone() {
        assertThat(Run.of("grade", "a\0b").exit()).isEqualTo(2);
    }

    @Test
    void saysWhereAFileIsNotUtf8() throws IOException {
        Path file = directory.resolve("gbk.txt");
        Files.write(file, "ok 近日".getBytes(Charset.forName("GB18030")));

        assertThat(Run.of("grade", file.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "candor: " + file + "：字节偏移 3 处（0xBD）不是 UTF-8；请先转换编码，例如 iconv -f GB18030 -t UTF-8 " + file
                                + "（台港文件多为 BIG5）\n"));
    }

    @Test
    void knowsUtf16ByItsMark() throws IOException {
        Path file = directory.resolve("utf16.txt");
        Files.write(file, "\uFEFF近日".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Run.of("grade", "--ui", "en", file.toString()).err())
                .startsWith("candor: " + file
                        + ": not UTF-8 at byte offset 0 (0xFF); convert it first, for example iconv -f UTF-16");
    }

    @Test
    void refusesWhatIsTooLargeForAStatement() throws IOException {
        Path file = directory.resolve("large.txt");
        Files.write(file, new byte[(16 << 20) + 1]);

        Run run = Run.of("grade", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("超过 16 MiB");
    }

    @Test
    void gradesTheOthersWhenOneFileIsWrong() {
        Run run = Run.of("grade", "--format", "json", "missing.txt", DRAFT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("candor: missing.txt：找不到文件\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void speaksEnglishOnRequest() {
        assertThat(Run.of("grade", "--ui", "en", DRAFT).out()).contains("Dimensions (100 = none of it)");
        assertThat(Run.of("--ui=en", "grade", DRAFT).out()).contains("Dimensions (100 = none of it)");
    }

    @Test
    void followsTheLocaleInErrorsButNotInReports() {
        Run run = Run.onScreen(Map.of("LANG", "en_US.UTF-8"), "grade", "missing.txt", DRAFT);

        assertThat(run.err()).isEqualTo("candor: missing.txt: no such file\n");
        assertThat(run.out()).contains("各维度");
    }

    @Test
    void usesColoursOnlyOnAScreenThatWantsThem() {
        assertThat(Run.onScreen(Map.of(), "grade", DRAFT).out()).contains("\u001B[");
        assertThat(Run.onScreen(Map.of("NO_COLOR", "1"), "grade", DRAFT).out()).doesNotContain("\u001B");
        assertThat(Run.of("grade", DRAFT).out()).doesNotContain("\u001B");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(Run.of("grade", "--format", "json", DRAFT)).isEqualTo(Run.of("grade", "--format", "json", DRAFT));
        assertThat(Run.of("grade", DRAFT)).isEqualTo(Run.of("grade", DRAFT));
    }
}
