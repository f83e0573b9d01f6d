package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code candor batch --resume} in this process: the archive breaks off, and the next run goes on. */
class ResumeTest {

    private static final int RECORDS = 1_000;

    @TempDir
    private Path directory;

    private byte[] archive = new byte[0];
    private Path out = Path.of("");
    private Path unbroken = Path.of("");

    @BeforeEach
    void writesAnUnbrokenRun() {
        archive = lines(RECORDS, "短").getBytes(StandardCharsets.UTF_8);
        out = directory.resolve("out.jsonl");
        unbroken = directory.resolve("unbroken.jsonl");
        assertThat(batch(archive, unbroken).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5_000, 9_999, 20_000})
    void goesOnWhereItStopped(int length) throws IOException {
        Run broken = breakingOff(length, out);
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("条已写好；排除问题后加 --resume 继续");

        Run resumed = batch(archive, out, "--resume");

        assertThat(resumed.exit()).isZero();
        assertThat(resumed.err()).contains("已评分 0，无法评分 " + RECORDS);
        assertThat(out).hasSameBinaryContentAs(unbroken);
    }

    @Test
    void writesErrorsOnceToo() throws IOException {
        byte[] faulty =
                lines(RECORDS, "短").replace("\"id\":\"s-1", "\"id\":[1,\"").getBytes(StandardCharsets.UTF_8);
        Path errors = directory.resolve("errors.jsonl");
        Path unbrokenErrors = directory.resolve("unbroken-errors.jsonl");
        batch(faulty, unbroken, "--errors", unbrokenErrors.toString());
        archive = faulty;

        breakingOff(9_000, out, "--errors", errors.toString());
        batch(faulty, out, "--errors", errors.toString(), "--resume");

        assertThat(out).hasSameBinaryContentAs(unbroken);
        assertThat(errors).hasSameBinaryContentAs(unbrokenErrors);
        assertThat(Files.readAllLines(errors)).hasSizeGreaterThan(100);
    }

    @Test
    void unpacksToTheSameBytes() throws IOException {
        Path packed = directory.resolve("out.csv.gz");
        Path whole = directory.resolve("whole.csv");
        batch(archive, whole);

        breakingOff(12_000, packed);
        batch(archive, packed, "--resume");

        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(whole));
        }
    }

    @Test
    void forgetsWhatWasWrittenAfterTheCheckpoint() throws IOException {
        breakingOff(12_000, out);
        Files.writeString(out, Files.readString(out) + "{\"half a rec");

        batch(archive, out, "--resume");

        assertThat(out).hasSameBinaryContentAs(unbroken);
    }

    @Test
    void hasNothingToDoAfterTheEnd() throws IOException {
        batch(archive, out);

        Run again = batch(archive, out, "--resume");

        assertThat(again.err()).startsWith("candor: 从第 1000 条之后继续\ncandor: 已评分 0，无法评分 1000（");
        assertThat(out).hasSameBinaryContentAs(unbroken);
    }

    @Test
    void startsWhereThereIsNothingYet() {
        assertThat(batch(archive, out, "--resume").exit()).isZero();
        assertThat(out).hasSameBinaryContentAs(unbroken);
    }

    @Test
    void refusesAnotherArchive() throws IOException {
        breakingOff(12_000, out);
        byte[] before = Files.readAllBytes(out);
        byte[] changed = archive.clone();
        changed[20]++;

        assertThat(batch(changed, out, "--resume").err())
                .startsWith("candor: 不能继续：输入已变：已读的前 ")
                .endsWith("请不带 --resume 重新开始\n");
        assertThat(batch(Arrays.copyOf(archive, 5_000), out, "--resume").err())
                .matches("candor: 不能继续：输入已变：当时已读 \\d+ 条，现在只有 \\d+ 条；请不带 --resume 重新开始\n");
        assertThat(out).hasBinaryContent(before);
    }

    @Test
    void refusesOtherOptions() throws IOException {
        breakingOff(12_000, out);

        assertThat(batch(archive, out, "--resume", "--columns", "id", "--ui", "zh")
                        .err())
                .startsWith("candor: 不能继续：--columns 已变：当时是“”，现在是“id”");
        assertThat(batch(archive, out, "--resume", "--ui", "en").exit()).isEqualTo(2);
    }

    @Test
    void refusesOtherRules() throws IOException {
        breakingOff(12_000, out);
        Path checkpoint = directory.resolve("out.jsonl.checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("ruleset=zh-", "ruleset=zh-9"));

        assertThat(batch(archive, out, "--resume").err()).startsWith("candor: 不能继续：规则已变");
    }

    @Test
    void refusesAnOutputThatHasLostSomething() throws IOException {
        breakingOff(12_000, out);
        Files.writeString(out, "x");

        assertThat(batch(archive, out, "--resume").err()).contains("out.jsonl 已变：当时有 ", "现在只有 1");
        assertThat(out).hasContent("x");
    }

    @Test
    void refusesAnOutputWithoutCheckpoint() throws IOException {
        Files.writeString(out, "x");

        assertThat(batch(archive, out, "--resume").err()).startsWith("candor: 不能继续：没有检查点");
        assertThat(out).hasContent("x");
    }

    @Test
    void refusesABrokenCheckpoint() throws IOException {
        batch(archive, out);
        Files.writeString(directory.resolve("out.jsonl.checkpoint"), "{\"rules\":");

        assertThat(batch(archive, out, "--resume").err()).contains("不是可用的检查点");
    }

    @Test
    void needsAFile() {
        assertThat(Run.withInput(archive, "batch", "--in", "-", "--out", "-", "--resume", "--ui", "en")
                        .err())
                .isEqualTo("candor: --resume needs output files, not standard output or a pipe\n");
    }

    private Run breakingOff(int length, Path to, String... more) {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(archive, 0, Math.min(length, archive.length)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the archive broke off");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        throw new IOException("the archive broke off");
                    }
                });
        return batch(in, to, more);
    }

    private static Run batch(byte[] in, Path out, String... more) {
        return batch(new ByteArrayInputStream(in), out, more);
    }

    private static Run batch(InputStream in, Path out, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                in,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("LANG", "zh_CN.UTF-8"),
                Terminal.Kind.FILE_OR_PIPE);
        List<String> arguments = new ArrayList<>(List.of(
                "batch", "--in", "-", "--out", out.toString(), "--encoding", "utf-8", "--checkpoint-every", "64"));
        arguments.addAll(List.of(more));
        int exit = new Cli(terminal, Clock.systemUTC(), Run::grader).run(arguments.toArray(String[]::new));
        return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    private static String lines(int count, String text) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"s-")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(text)
                    .append("\"}\n");
        }
        return lines.toString();
    }
}
