package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseAgreementTest {

    @TempDir
    private Path directory;

    @Test
    void shareKappaAndLabels() throws IOException {
        String first = write(
                "first.jsonl",
                question("q1", "answered"),
                question("q2", "answered"),
                question("q3", "unanswered"),
                question("q4", "unanswered"));
        String second = write(
                "second.jsonl",
                label("q1", "answered"),
                label("q2", "deflected"),
                label("q3", "unanswered"),
                label("q4", "unanswered"));

        // By chance alike: 2/4 of 1/4 answered, 2/4 of 2/4 unanswered, together 0.375; (0.75 - 0.375) / 0.625 = 0.6.
        assertThat(compare(first, second))
                .containsExactly(
                        "first.jsonl: 4 cases, 3 labelled alike (0.75), kappa 0.60",
                        "  answered             2 and 1, both 1, F1 0.67",
                        "  deflected            0 and 1, both 0, F1 0.00",
                        "  unanswered           2 and 2, both 2, F1 1.00");
    }

    @Test
    void aCaseThatTheSecondReaderLeftOut() throws IOException {
        String first = write("first.jsonl", question("q1", "answered"));
        String second = write("second.jsonl", label("q2", "answered"));

        assertThatThrownBy(() -> compare(first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first.jsonl: the second reading lacks 'q1'");
    }

    @Test
    void anOddNumberOfFiles() {
        assertThatThrownBy(() -> compare("first.jsonl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("usage: FIRST.jsonl SECOND.jsonl");
    }

    private String write(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines)).toString();
    }

    private static List<String> compare(String... files) {
        var bytes = new ByteArrayOutputStream();
        CaseAgreement.run(List.of(files), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String question(String id, String outcome) {
        return "{\"id\":\"" + id + "\",\"publishedAt\":\"2026-03-01T18:00+08:00\",\"question\":\"赔多少？\","
                + "\"text\":\"每单退还42元。\",\"outcome\":\"" + outcome + "\",\"start\":null,\"end\":null}";
    }

    private static String label(String id, String outcome) {
        return "{\"id\":\"" + id + "\",\"outcome\":\"" + outcome + "\"}";
    }
}
