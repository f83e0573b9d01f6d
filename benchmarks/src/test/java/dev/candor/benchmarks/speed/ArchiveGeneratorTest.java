package dev.candor.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ArchiveGeneratorTest {

    @TempDir
    private Path directory;

    @Test
    void writesStatementsOfTheWantedLength() throws IOException {
        assertThat(Files.readAllLines(archive("one.jsonl", 1)))
                .hasSize(5)
                .extracting(line -> JsonMapper.shared().readTree(line))
                .allSatisfy(statement ->
                        assertThat(statement.get("text").stringValue()).hasSize(800))
                .extracting(statement -> statement.get("id").stringValue())
                .containsExactly("s-0", "s-1", "s-2", "s-3", "s-4");
    }

    @Test
    void writesTheSameForTheSameSeed() throws IOException {
        assertThat(archive("one.jsonl", 1)).hasSameBinaryContentAs(archive("two.jsonl", 1));
        assertThat(Files.readString(archive("three.jsonl", 2))).isNotEqualTo(Files.readString(archive("one.jsonl", 1)));
    }

    private Path archive(String name, long seed) throws IOException {
        Path out = directory.resolve(name);
        ArchiveGenerator.write(out, 5, 800, seed);
        return out;
    }
}
