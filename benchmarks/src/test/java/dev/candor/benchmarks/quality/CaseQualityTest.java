package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Grader;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseStatement;
import dev.candor.zh.Chinese;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file says, the report is the same: one contradiction, and the question left unanswered. */
class CaseQualityTest {

    private static final CaseReport REPORT = report();

    @TempDir
    private Path directory;

    @Test
    void contradictionsAreCountedAgainstTheLabels() throws IOException {
        String file = write("pairs-dev.jsonl", pair("p1", "contradiction"), pair("p2", "clean"));

        assertThat(run(file))
                .startsWith(
                        "pairs-dev.jsonl: 2 cases, 1 right",
                        "  contradiction        P 0.50  R 1.00  F1 0.67  (1)",
                        "  no contradiction     P 0.00  R 0.00  F1 0.00  (1)",
                        "    no contradiction taken for contradiction: 1",
                        "    number         found 1, missed 0, false 1, silent 0");
    }

    @Test
    void questionsAreCountedByOutcome() throws IOException {
        String file = write("questions-test.jsonl", question("q1", "unanswered"), question("q2", "answered"));

        assertThat(run(file))
                .startsWith(
                        "questions-test.jsonl: 2 cases, 1 right",
                        "  answered             P 0.00  R 0.00  F1 0.00  (1)",
                        "  unanswered           P 0.50  R 1.00  F1 0.67  (1)",
                        "    answered taken for unanswered: 1",
                        "  macro-F1 0.33");
    }

    @Test
    void wordsAreShownOfFilesThatMayBeReadOnly() throws IOException {
        String open = write("questions-dev.jsonl", question("q1", "answered"));
        String unread = write("questions-test.jsonl", question("q1", "answered"));

        assertThat(run(open, "--show")).anyMatch(line -> line.contains("谁负责？"));
        assertThat(run(unread, "--show")).noneMatch(line -> line.contains("谁负责？"));
    }

    @Test
    void noFile() {
        assertThatThrownBy(() -> run("--show"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("usage: LABELS.jsonl... [--show]");
    }

    @Test
    void brokenLinesAreNamed() throws IOException {
        String file = write("pairs-dev.jsonl", pair("p1", "clean"), "{\"id\":");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pairs-dev.jsonl:2:");
    }

    private static CaseReport report() {
        CaseGrader grader =
                CaseGrader.of(Grader.builder().language(Chinese.standard()).build());
        Case file = new Case(
                "c",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(statement("s1", "经核查，用户的手机号没有泄露。"), statement("s2", "经核查，1200名用户的手机号被泄露。")),
                List.of(new CaseQuestion("q1", "谁负责？", 1)),
                List.of());
        return grader.grade(file);
    }

    private static CaseStatement statement(String id, String text) {
        return new CaseStatement(id, Optional.empty(), Optional.empty(), Optional.empty(), text);
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines)).toString();
    }

    private static List<String> run(String... words) {
        var bytes = new ByteArrayOutputStream();
        new CaseQuality(file -> REPORT, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of(words));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String pair(String id, String label) {
        String time = "\"publishedAt\":\"2026-03-01T18:00+08:00\"";
        return "{\"id\":\"" + id + "\",\"statements\":[{\"id\":\"s1\"," + time + ",\"text\":\"一共1200人。\"},"
                + "{\"id\":\"s2\"," + time + ",\"text\":\"一共3400人。\"}],\"label\":\"" + label
                + "\",\"slot\":\"number\",\"spans\":[]}";
    }

    private static String question(String id, String outcome) {
        return "{\"id\":\"" + id + "\",\"publishedAt\":\"2026-03-01T18:00+08:00\",\"question\":\"谁负责？\","
                + "\"text\":\"服务已经恢复。\",\"outcome\":\"" + outcome + "\",\"start\":null,\"end\":null}";
    }
}
