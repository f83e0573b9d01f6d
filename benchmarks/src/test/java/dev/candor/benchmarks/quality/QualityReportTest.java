package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityReportTest {

    private static final String SMALL = SmallCorpus.file().toString();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void oneCorpusHasNoHeading() {
        assertThat(run(SMALL)).startsWith("NOT SCORED 1 ['s-6']").doesNotContain("==");
    }

    @Test
    void severalCorporaHaveHeadings() {
        assertThat(run(SMALL, SMALL)).startsWith("== small.jsonl\n").containsOnlyOnce("\n== small.jsonl\n");
    }

    @Test
    void checkIsNeverShown(@TempDir Path directory) throws IOException {
        Path check = Files.copy(SmallCorpus.file(), directory.resolve("Check-2.jsonl"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(SMALL, check.toString(), "--show", "jargon"))
                .withMessageContaining("scored and never read");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(run(check.toString())).contains("macro-F1");
    }

    @Test
    void checkIsNotShownThroughALink(@TempDir Path directory) throws IOException {
        Path check = Files.copy(SmallCorpus.file(), directory.resolve("check.jsonl"));
        Path link = Files.createSymbolicLink(directory.resolve("mine.jsonl"), check);

        assertThatIllegalArgumentException().isThrownBy(() -> run(link.toString(), "--show", "jargon"));
    }

    @Test
    void reportsHaveNoWordsOfTheStatements(@TempDir Path directory) throws IOException {
        Path reports = directory.resolve("reports.jsonl");

        assertThat(run(SMALL, "--reports", reports.toString())).isEmpty();
        assertThat(Files.readAllLines(reports))
                .hasSize(6)
                .allMatch(line -> line.chars().allMatch(c -> c < 128))
                .last()
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"id\":\"s-6\",\"language\":\"zh-Hans\","
                        + "\"notScored\":{\"reason\":\"too-short\"}}");
    }

    @Test
    void wrongArguments() {
        assertThatIllegalArgumentException().isThrownBy(this::run).withMessageContaining("usage: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(SMALL, "--show", "hollow-apology"))
                .withMessageContaining("allowed: blame-shifting, vague-promises, jargon, missing-details");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(SMALL, "--show"))
                .withMessageContaining("--show needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(SMALL, "--quiet"))
                .withMessageContaining("unknown option '--quiet'");
    }

    private String run(String... words) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new QualityReport(SmallCorpus::grade, out).run(Arguments.parse(List.of(words)));
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
