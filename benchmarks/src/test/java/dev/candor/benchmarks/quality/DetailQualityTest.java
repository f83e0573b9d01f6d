package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Grader;
import dev.candor.Span;
import dev.candor.benchmarks.quality.DetailMatch.Pair;
import dev.candor.zh.Chinese;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetailQualityTest {

    private static final Detail DATE = new Detail("date", new Span(0, 4), "2025-05-09");

    @Test
    void stretchesThatOverlapByHalfMeet() {
        assertThat(match(new Detail("date", new Span(2, 6), "")).pairs()).isEmpty();
        assertThat(match(new Detail("date", new Span(0, 8), "")).pairs()).hasSize(1);
        assertThat(match(new Detail("time", new Span(0, 4), "")).missed()).containsExactly(DATE);
    }

    @Test
    void theClosestMeetFirstAndOnce() {
        Detail close = new Detail("date", new Span(0, 4), "2025-05-10");
        Detail far = new Detail("date", new Span(0, 5), "2025-05-09");

        DetailMatch match = DetailMatch.of(List.of(DATE), List.of(far, close));

        assertThat(match.pairs()).extracting(Pair::found).containsExactly(close);
        assertThat(match.added()).containsExactly(far);
        assertThat(DATE.agrees(close)).isFalse();
    }

    @Test
    void promisesAgreeWithinOne() {
        Detail three = new Detail(Detail.PROMISE, new Span(0, 4), "3");

        assertThat(three.agrees(new Detail(Detail.PROMISE, new Span(0, 4), "4")))
                .isTrue();
        assertThat(three.agrees(new Detail(Detail.PROMISE, new Span(0, 4), "1")))
                .isFalse();
    }

    @Test
    void printsFiguresByCorpusAndKindAndTheAgreementOfReaders(@TempDir Path directory) throws IOException {
        Path x = labels(directory, "x", "\"start\":0,\"end\":4");
        Path y = labels(directory, "y", "\"start\":0,\"end\":1");

        List<String> lines = run(x.toString(), y.toString(), "--show", "dev");

        assertThat(lines)
                .contains("== facts-x.jsonl", "MISSED dev-1 date 5月9日 --05-09", "== facts-x.jsonl and facts-y.jsonl")
                .anyMatch(line -> line.matches("date +n +1  precision 0.000  recall 0.000 .*"));
    }

    @Test
    void brokenLinesAreNamed(@TempDir Path directory) throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.jsonl"), "{\"facts\":[]}\n");

        assertThatThrownBy(() -> run(broken.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.jsonl:1: 'text' is missing");
    }

    private static DetailMatch match(Detail found) {
        return DetailMatch.of(List.of(DATE), List.of(found));
    }

    private static Path labels(Path directory, String reader, String place) throws IOException {
        return Files.writeString(
                directory.resolve("facts-" + reader + ".jsonl"),
                "{\"id\":\"dev-1\",\"text\":\"5月9日\",\"publishedAt\":null,\"facts\":[{\"kind\":\"date\"," + place
                        + ",\"value\":\"--05-09\"}]}\n");
    }

    /** Nothing is found by the program in so short a text. */
    private static List<String> run(String... words) {
        var bytes = new ByteArrayOutputStream();
        var grader = Grader.builder().language(Chinese.standard()).build();
        new DetailQuality(gold -> grader.grade(gold.statement()), new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run(List.of(words));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
