package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of sentences that share their cue words and mean the opposite. */
class PairsTest {

    private static final String FRAME = "\n本页说明5月9日发生的一起事故，于18时发布，共一页，存放在门厅的公告栏。阅览时间为每天8时到20时，午间不休息，周末照常。";

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    /** {@code hard-negatives} holds the classes of what looks like a fault and is none, each with its guard. */
    @ParameterizedTest
    @ValueSource(strings = {"pairs", "hard-negatives"})
    void everyPairIsToldApartButTheOpenOnes(String name) {
        List<String> wrong = new ArrayList<>();
        for (String line : lines(name + ".txt")) {
            String[] pair = line.split("\\|", -1);
            if (!isFlagged(pair[1], pair[2])) {
                wrong.add(pair[0] + " missed");
            }
            if (isFlagged(pair[1], pair[3])) {
                wrong.add(pair[0] + " false");
            }
        }
        assertThat(wrong)
                .as("pairs told apart wrongly; the open ones are listed in %s-open.txt", name)
                .isEqualTo(lines(name + "-open.txt"));
    }

    /** Whether a finding that counts, or an over-promise, stands in the text; a neutral frame makes it long enough. */
    private boolean isFlagged(String dimension, String text) {
        Outcome outcome = grader.grade(Statement.of(text + FRAME));
        assertThat(outcome).isInstanceOf(Report.class);
        return ((Report) outcome)
                .findings().stream()
                        .filter(finding -> finding.dimension().id().equals(dimension))
                        .filter(finding -> finding.counts() || finding.rule().equals("vague.over-promise"))
                        .anyMatch(finding -> finding.span()
                                .map(span -> span.start() < text.length())
                                .orElse(false));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(PairsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
