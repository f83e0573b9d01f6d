package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.benchmarks.Repository;
import dev.candor.zh.Chinese;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drafts are graded while they are written, so every beginning of a statement is a text. */
class BeginningsTest {

    private static final int CUTS = 40;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @Test
    void everyBeginningOfAStatementIsGraded() {
        Random random = new Random(11);
        int reports = 0;
        for (Gold gold : Corpus.read(Repository.devCorpus()).statements()) {
            String text = gold.text();
            for (int i = 0; i < CUTS; i++) {
                String beginning = text.substring(0, 1 + random.nextInt(text.length()));
                reports += grader.grade(Statement.of(beginning)) instanceof Report ? 1 : 0;
                reports += grader.grade(Statement.of(beginning + "\n" + (i % 9 + 1) + ".")) instanceof Report ? 1 : 0;
            }
        }
        assertThat(reports).isGreaterThan(CUTS * 60);
    }
}
