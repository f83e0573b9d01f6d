package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command as a process of its own, in the poorest of locales. */
class ProcessTest {

    @Test
    void writesUtf8WhateverTheLocale() throws Exception {
        Run run = run("grade", Samples.STATEMENTS.resolve("draft.txt").toString());

        assertThat(run.out()).contains("各维度", "评分只看文字，不判断事实真伪与法律责任").doesNotContain("?", "\u001B");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void passesItsExitCodeOn() throws Exception {
        assertThat(run(
                                "grade",
                                "--fail-under",
                                "100",
                                Samples.STATEMENTS.resolve("draft.txt").toString())
                        .exit())
                .isEqualTo(1);
        assertThat(run("grade", "missing.txt").err()).isEqualTo("candor: missing.txt：找不到文件\n");
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Cli.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "POSIX");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
