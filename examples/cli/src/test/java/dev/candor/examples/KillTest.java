package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code candor batch} as a process of its own that is killed at random moments and started again. There are few kills
 * when all tests are run; with {@code -Dcandor.kills=50} there are as many as wanted, at moments that {@code
 * -Dcandor.seed} decides.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("candor.kills", 2);
    private static final int RECORDS = 12_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
    void losesNothingAndWritesNothingTwice(String name) throws Exception {
        Path in = Files.writeString(directory.resolve("in.jsonl"), archive());
        Path unbroken = directory.resolve("unbroken.jsonl");
        Path out = directory.resolve(name);
        long start = System.nanoTime();
        assertThat(start(in, unbroken).waitFor()).isZero();
        int usual = (int) ((System.nanoTime() - start) / 1_000_000);

        Random moments = new Random(Long.getLong("candor.seed", 1));
        int killed = 0;
        while (killed < KILLS) {
            Process process = start(in, out, "--resume");
            if (process.waitFor(moments.nextInt(usual), TimeUnit.MILLISECONDS)) {
                assertThat(process.exitValue()).isZero();
                assertThat(plain(out)).isEqualTo(Files.readAllBytes(unbroken));
                Files.delete(out);
                Files.delete(Checkpoint.beside(out));
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }

        assertThat(start(in, out, "--resume").waitFor()).isZero();
        assertThat(plain(out)).isEqualTo(Files.readAllBytes(unbroken));
    }

    @Test
    void endsWhenNobodyReadsAnyMore() throws Exception {
        Path in = Files.writeString(directory.resolve("in.jsonl"), archive());
        Process process =
                command(in, "-").redirectError(ProcessBuilder.Redirect.PIPE).start();

        try (InputStream records = process.getInputStream()) {
            assertThat(records.readNBytes(100)).hasSize(100);
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(err).contains("standard output is closed");
    }

    @Test
    void letsNoOtherProcessWriteTheSameFile() throws Exception {
        Path out = directory.resolve("out.jsonl");
        Process holder = start(Path.of("-"), out);
        try {
            OutputStream input = holder.getOutputStream();
            input.write(" ".repeat(EncodingDetector.START).getBytes(StandardCharsets.UTF_8));
            input.flush(); // it begins, and waits for more
            while (holder.isAlive() && !Files.exists(Checkpoint.beside(out))) {
                TimeUnit.MILLISECONDS.sleep(20);
            }

            Run second = Run.withInput("", "batch", "--in", "-", "--out", out.toString(), "--resume", "--ui", "en");

            assertThat(second).isEqualTo(new Run(2, "", "candor: " + out + ": another process is writing it\n"));
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }

    private Process start(Path in, Path out, String... more) throws IOException {
        return command(in, out.toString(), more).start();
    }

    private ProcessBuilder command(Path in, String out, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Cli.class.getName(),
                "batch",
                "--checkpoint-every",
                "100",
                "--in",
                in.toString(),
                "--out",
                out));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!out.equals("-")) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static byte[] plain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    /** Short statements of which every tenth is graded and every thirtieth is broken. */
    private static String archive() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            String text = i % 10 == 0 ? "经查，此次事故系个别员工违规操作所致，与我公司管理无关。我们将进一步加强管理，对由此给大家带来的困扰深表遗憾。" : "短";
            lines.append("{\"id\":\"s-").append(i).append("\",\"text\":\"").append(text);
            lines.append(i % 30 == 7 ? "\n" : "\"}\n");
        }
        return lines.toString();
    }
}
