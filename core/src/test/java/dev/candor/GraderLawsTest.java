package dev.candor;

import static dev.candor.TinyGrader.CARDS;
import static dev.candor.TinyGrader.DRAFT;
import static dev.candor.TinyGrader.GRADER;
import static dev.candor.TinyGrader.WORDS;
import static dev.candor.TinyGrader.report;
import static dev.candor.TinyGrader.spans;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.testing.Cost;
import dev.candor.testing.TinyLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class GraderLawsTest {

    static List<String> hostileTexts() {
        return List.of(
                "\uD83D".repeat(50) + DRAFT,
                DRAFT + "\uDE00",
                DRAFT.replace("供应商", "供\u0000应商"),
                "\u202E" + DRAFT + "\u202C",
                "שלום " + DRAFT + " مرحبا",
                "“".repeat(500) + DRAFT,
                "（".repeat(500) + DRAFT,
                "，".repeat(5_000) + DRAFT,
                "。".repeat(5_000) + DRAFT,
                "\n".repeat(5_000) + DRAFT,
                "？" + DRAFT,
                DRAFT.replace("。", ""),
                "𠀀".repeat(60) + DRAFT,
                "\r\r\r" + DRAFT.replace("\n", "\r"),
                "⟦⟧⟨⟩{0}{1}%s\\$1" + DRAFT);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextsAreGraded(String text) {
        assertLaws(text, report(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "我们"})
    void textsThatTellNothingAreNot(String word) {
        assertThat(GRADER.grade(Statement.of(word.repeat(60)))).isInstanceOf(NotScored.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextIsGradedOrRefused(long seed) {
        Random random = new Random(seed);
        int graded = 0;
        for (int round = 0; round < 500; round++) {
            String text = text(random, random.nextInt(400));
            Outcome outcome = GRADER.grade(Statement.of(text));
            if (outcome instanceof Report report) {
                assertLaws(text, report);
                graded++;
            } else {
                assertThat(GRADER.grade(Statement.of(text))).isEqualTo(outcome);
            }
        }
        assertThat(graded).isGreaterThan(300);
    }

    @Test
    void fourThreadsAgreeWithOne() throws InterruptedException, ExecutionException {
        Random random = new Random(9);
        List<Statement> statements = IntStream.range(0, 200)
                .mapToObj(i -> Statement.of(text(random, 300)))
                .toList();
        List<Outcome> expected = statements.stream().map(GRADER::grade).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Outcome>>> results = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                results.add(threads.submit(
                        () -> statements.stream().map(GRADER::grade).toList()));
            }
            for (Future<List<Outcome>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void graderAndLanguageBuiltAnewGiveEqualReports() {
        Grader other = Grader.builder()
                .language(Language.of(TinyLanguage.parts(TinyLanguage.lexicon(WORDS), TinyLanguage.cards(CARDS))))
                .build();

        assertThat(other.grade(Statement.of(DRAFT))).isEqualTo(GRADER.grade(Statement.of(DRAFT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "供应商延误，", "供应商延误、", "供应商延误。", "我们加强管理。", "闭环", "一。闭环。", "因供应商的", "“我们”", "用户\n", "，", "一", "没有没有",
                "聯(lián)", "一 ", "12 ",
            })
    void theCostIsLinearInTheLength(String part) {
        String line = "我们延误。" + part.repeat(1_000_000 / part.length());
        Cost.assertLinear(line, text -> GRADER.grade(Statement.of(text)));
    }

    private static void assertLaws(String text, Report report) {
        assertThat(GRADER.grade(Statement.of(text))).isEqualTo(report);
        for (Finding finding : report.findings()) {
            finding.span().ifPresent(span -> assertThat(span.of(text)).isEqualTo(finding.excerpt()));
        }
        List<Span> spans = new ArrayList<>(spans(report));
        report.strengths().forEach(s -> spans.add(s.span()));
        report.facts().forEach(f -> spans.add(f.span()));
        report.disclosures().forEach(d -> d.span().ifPresent(spans::add));
        report.checks().forEach(c -> c.span().ifPresent(spans::add));
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                    .as("%s in %s", span, text)
                    .isFalse();
        }
    }

    private static String text(Random random, int length) {
        String[] parts = {
            "我们", "供应商", "用户", "延误", "负责", "加强", "道歉", "因", "的", "没有", "如果", "但", "闭环", "41", "，", "。", "！", "？", "“",
            "”", "\"", "（", ")", "(lián)", "\n", " ", "\u3000", "\u200B", "\u0000", "\uD83D", "\uDE00", "😀", "們", "𠀀",
            "a", ":", "…", "—", "\r\n", "\u202E", "א", "一"
        };
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
