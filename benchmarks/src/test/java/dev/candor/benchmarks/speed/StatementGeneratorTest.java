package dev.candor.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementGeneratorTest {

    private final Corpus corpus = Corpus.read(Repository.devCorpus());

    @Test
    void textsHaveTheWantedLength() {
        for (Script script : Script.values()) {
            StatementGenerator generator = StatementGenerator.of(corpus, script, 1);
            for (int length : new int[] {2, 100, 800, 5000}) {
                assertThat(generator.next(length)).hasSize(length).endsWith("。");
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameTexts() {
        StatementGenerator one = StatementGenerator.of(corpus, Script.SIMPLIFIED, 7);
        StatementGenerator two = StatementGenerator.of(corpus, Script.SIMPLIFIED, 7);

        assertThat(List.of(one.next(800), one.next(800))).isEqualTo(List.of(two.next(800), two.next(800)));
        assertThat(one.next(800)).isNotEqualTo(one.next(800));
    }

    @Test
    void noStatementInAScript() {
        Corpus none = new Corpus(Path.of("none.jsonl"), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementGenerator.of(none, Script.TRADITIONAL, 1))
                .withMessageContaining("no statement in none.jsonl is in zh-Hant");
    }
}
