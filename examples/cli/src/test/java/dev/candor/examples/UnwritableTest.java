package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets that take nothing, or no more. They are file systems in memory, for which one must be allowed to mount. */
class UnwritableTest {

    private static final String ARCHIVE = "{\"id\":\"s\",\"text\":\"短\"}\n".repeat(5_000);

    @TempDir
    private Path directory;

    @Test
    void goesOnAfterAFullDisk() throws Exception {
        Path disk = mounted("size=400k");
        Path in = Files.writeString(directory.resolve("in.jsonl"), ARCHIVE);
        Path unbroken = directory.resolve("unbroken.jsonl");
        Path out = disk.resolve("out.jsonl");
        batch(in, unbroken);

        Run full = batch(in, out);
        assertThat(full.exit()).isEqualTo(2);
        assertThat(full.err()).contains("No space left on device", "条已写好；排除问题后加 --resume 继续");

        mount("remount,size=4m");
        Run resumed = batch(in, out, "--resume");

        assertThat(resumed.exit()).isZero();
        assertThat(resumed.err()).startsWith("candor: 从第 ");
        assertThat(out).hasSameBinaryContentAs(unbroken);
    }

    @Test
    void saysThatATargetIsReadOnly() throws Exception {
        Path disk = mounted("ro");
        Path in = Files.writeString(directory.resolve("in.jsonl"), ARCHIVE);

        Run run = batch(in, disk.resolve("out.jsonl"), "--ui", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("candor: " + disk.resolve("out.jsonl") + ": cannot be written (Read-only file system)\n");
    }

    @AfterEach
    void unmounts() throws Exception {
        if (Files.exists(disk())) {
            run("umount", disk().toString());
        }
    }

    private Path mounted(String options) throws Exception {
        Files.createDirectory(disk());
        assumeThat(mount(options)).as("this user may mount file systems").isTrue();
        return disk();
    }

    private boolean mount(String options) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk().toString());
    }

    private Path disk() {
        return directory.resolve("disk");
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such command on this machine
        }
    }

    private static Run batch(Path in, Path out, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("batch", "--in", in.toString(), "--out", out.toString(), "--checkpoint-every", "500"),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
