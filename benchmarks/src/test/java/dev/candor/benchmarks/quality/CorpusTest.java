package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.candor.Crisis;
import dev.candor.benchmarks.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    private static final Path CORPORA = Repository.root().resolve("benchmarks/corpus");

    @Test
    void bothHalvesAreWhole() {
        for (String half : List.of("dev.jsonl", "check.jsonl")) {
            assertThat(Corpus.read(CORPORA.resolve(half)).statements().size())
                    .as(half)
                    .isEqualTo(60);
        }
    }

    @Test
    void onlyDevMayBeRead() {
        assertThat(Corpus.read(CORPORA.resolve("dev.jsonl")).isReadable()).isTrue();
        assertThat(Corpus.read(CORPORA.resolve("check.jsonl")).isReadable()).isFalse();
        assertThat(Corpus.read(CORPORA.resolve("own-test.jsonl")).isReadable()).isFalse();
    }

    @Test
    void codePointsBecomeCodeUnits() {
        Gold gold = Corpus.read(SmallCorpus.file()).statements().get(0);

        assertThat(gold.sentences().get(1).span().of(gold.text())).isEqualTo("此次问题系个别员工私自操作所致。");
    }

    @Test
    void languageAndCrisisGoToTheGraderWhenGiven() {
        List<Gold> statements = Corpus.read(SmallCorpus.file()).statements();

        assertThat(statements.get(2).statement().language()).contains("zh-Hant");
        assertThat(statements.get(2).statement().crisis()).contains(Crisis.RUMOUR_RESPONSE);
        assertThat(statements.get(3).statement().language()).isEmpty();
        assertThat(statements.get(4).statement().crisis()).isEmpty();
    }

    @Test
    void brokenLinesAreNamedTogetherAndNotQuoted(@TempDir Path directory) throws IOException {
        String good = Files.readAllLines(SmallCorpus.file()).get(5);
        Path file = directory.resolve("broken.jsonl");
        Files.write(
                file,
                List.of(
                        good,
                        "{\"id\": 秘密}",
                        "",
                        good,
                        good.replace("\"s-6\"", "\"s-7\"").replace("[[0, 2,", "[[0, 1,"),
                        good.replace("\"s-6\"", "\"s-8\"").replace("\"other\"", "\"none\""),
                        good.replace("\"s-6\"", "\"s-9\"").replace("\"quality\": 10", "\"quality\": null")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Corpus.read(file))
                .withMessageContaining("broken.jsonl:2: not valid JSON")
                .withMessageContaining("broken.jsonl:4: the id 's-6' stands twice")
                .withMessageContaining("broken.jsonl:5: sentence 0 is not what stands at its offsets")
                .withMessageContaining("broken.jsonl:6: unknown crisis 'none'")
                .withMessageContaining("broken.jsonl:7: 'quality' is missing")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("秘密").doesNotContain("好。"));
    }
}
