package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Grader;
import dev.candor.casefile.CaseGrader;
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

class CaseTrainingTest {

    private static final CaseGrader GRADER =
            CaseGrader.of(Grader.builder().language(Chinese.standard()).build());

    private static final String ANSWERED = "火灾造成4人受伤，均已送医。";
    private static final String SILENT = "我们向每一位顾客道歉。";

    @TempDir
    private Path directory;

    @Test
    void whatStandsInAnswersIsLearntToAnswer() throws IOException {
        String learnt = run(questions("questions-dev.jsonl", 6));

        assertThat(learnt.lines())
                .first()
                .asString()
                .startsWith("# What signs weigh")
                .endsWith("Learnt by CaseTraining in the benchmarks.");
        assertThat(learnt.lines()).contains("answers:", "  answered:", "  unanswered:");
        assertThat(weight(learnt, "answered", "given")).isPositive();
    }

    /** Each tenth is judged by what the others taught: every second question has its answer in the text. */
    @Test
    void foldsJudgeWhatWasLeftOut() throws IOException {
        String folds = run(questions("questions-dev.jsonl", 20), "--folds");

        assertThat(folds)
                .contains(
                        "macro-F1 1.00",
                        "answered P 1.00 R 1.00 F1 1.00 (10)",
                        "unanswered P 1.00 R 1.00 F1 1.00 (10)");
    }

    @Test
    void nothingIsLearntFromFilesForTests() throws IOException {
        String file = questions("questions-test.jsonl", 1);

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questions-test.jsonl may not be learnt from; name files that end with -dev.jsonl");
    }

    @Test
    void withoutFilesItTellsWhatItTakes() {
        assertThatThrownBy(() -> run("--folds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("usage: LABELS-dev.jsonl...");
    }

    private static double weight(String learnt, String verdict, String sign) {
        return learnt.lines()
                .dropWhile(line -> !line.equals("  " + verdict + ":"))
                .filter(line -> line.startsWith("    " + sign + ": "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 2)))
                .findFirst()
                .orElse(0);
    }

    private String questions(String name, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean answered = i % 2 == 0;
            lines.append("""
                    {"id":"q%d","lang":"zh-Hans","crisis":"other","question":"有多少人受伤？",\
                    "publishedAt":"2026-03-01T18:00+08:00","text":"%s","outcome":"%s","start":%s,"end":%s}
                    """.formatted(
                            i,
                            answered ? ANSWERED : SILENT,
                            answered ? "answered" : "unanswered",
                            answered ? "0" : "null",
                            answered ? String.valueOf(ANSWERED.length() - 1) : "null"));
        }
        Path file = directory.resolve(name);
        Files.writeString(file, lines.toString());
        return file.toString();
    }

    private static String run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CaseTraining(GRADER, new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of(words));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
