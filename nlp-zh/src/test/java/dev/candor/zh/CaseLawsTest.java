package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.candor.LedgerLine;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseEvent;
import dev.candor.casefile.CaseQuestion;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseStatement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseLawsTest {

    private static final List<String> TEXTS = List.of(
            "3月1日，我们发现服务器被入侵，约30万名用户的手机号被泄露，没有泄露身份证号。3月5日前公布原因。",
            "截至今日，被泄露手机号的用户为41万名。原因正在调查，3月9日前公布。",
            "经查，身份证号也被泄露。原因是我们没有及时更新补丁，责任在我们。");

    private static final String PIECES =
            "没有不约共其中截至更正错3月1日16时20分人名件元万泄露身份证号原因是由我公司承包商负责将于前公布已完成推迟到，。；、？“”\n 41%￥\uD83D\uDE00\uD800";

    @Test
    void equalCasesGiveEqualReports() {
        Case file = Case.of("c", CaseDrawing.daily(TEXTS));

        assertThat(CaseDrawing.GRADER.grade(file)).isEqualTo(CaseDrawing.GRADER.grade(file));
    }

    @Test
    void theOrderInTheFileDoesNotMatter() {
        List<CaseStatement> reversed = new ArrayList<>(CaseDrawing.daily(TEXTS));
        Collections.reverse(reversed);

        assertThat(CaseDrawing.GRADER.grade(Case.of("c", reversed)))
                .isEqualTo(CaseDrawing.GRADER.grade(Case.of("c", CaseDrawing.daily(TEXTS))));
    }

    @Test
    void manyThreadsAgree() {
        Case file = Case.of("c", CaseDrawing.daily(TEXTS));
        CaseReport alone = CaseDrawing.GRADER.grade(file);

        List<CaseReport> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> CaseDrawing.GRADER.grade(file))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void simplifiedAndTraditionalAreJudgedAlike() {
        CaseReport simplified = CaseDrawing.GRADER.grade(Case.of("c", CaseDrawing.daily(TEXTS)));
        CaseReport traditional = CaseDrawing.GRADER.grade(Case.of(
                "c",
                CaseDrawing.daily(TEXTS.stream().map(TraditionalCharacters::of).toList())));

        assertThat(traditional.findings().stream().filter(f -> f.dimension() != CaseDimension.UNANSWERED_QUESTIONS))
                .isEqualTo(simplified.findings().stream()
                        .filter(f -> f.dimension() != CaseDimension.UNANSWERED_QUESTIONS)
                        .toList());
        assertThat(traditional.promises()).isEqualTo(simplified.promises());
        assertThat(traditional.dimensions()).isEqualTo(simplified.dimensions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8时20分，我们关闭了接口。", "我们将在3月9日前退还全部押金。", "没有泄露手机号，责任在我们。"})
    void theCostIsLinear(String part) {
        Cost.assertLinear(
                part.repeat(40_000 / part.length()),
                text -> CaseDrawing.GRADER.grade(Case.of("c", CaseDrawing.daily(List.of(text, text)))));
    }

    @Test
    void anyTextsGiveAReport() {
        Random random = new Random(20260301);
        for (int round = 0; round < 60; round++) {
            List<CaseStatement> statements = new ArrayList<>();
            for (int i = 0; i < random.nextInt(5); i++) {
                statements.add(
                        new CaseStatement("s" + i, time(random), Optional.empty(), Optional.empty(), text(random)));
            }
            Case file = new Case(
                    "c",
                    Optional.empty(),
                    time(random),
                    time(random),
                    time(random),
                    statements,
                    List.of(new CaseQuestion("q", text(random), 0.5)),
                    List.of(new CaseEvent(time(random), CaseEvent.Kind.PROMOTION, text(random))));

            CaseReport report = CaseDrawing.GRADER.grade(file);

            assertThat(report.statements()).hasSameSizeAs(statements);
            assertThat(report.dimensions().values()).allMatch(score -> score.value() >= 0 && score.value() <= 100);
        }
    }

    @Test
    void everyScoreIsWhatItsLinesAddUpTo() {
        List<String> whole =
                TEXTS.stream().map(text -> text + "我们向受影响的用户道歉，并已联系每一位用户说明情况。").toList();

        CaseReport report = CaseDrawing.GRADER.grade(Case.of("c", CaseDrawing.daily(whole)));

        assertThat(report.dimensions())
                .isNotEmpty()
                .allSatisfy((dimension, score) ->
                        assertThat(points(report, Optional.of(dimension))).isCloseTo(score.value(), within(1e-9)));
        assertThat(points(report, Optional.empty()))
                .isCloseTo(report.overall().orElseThrow().value(), within(1e-9));
        assertThat(report.ledger())
                .filteredOn(line -> line.kind() == LedgerLine.Kind.WEIGHT)
                .hasSize(1 + report.dimensions().size());
    }

    @Test
    void anEmptyCaseGivesAReportWithoutAScore() {
        CaseReport report = CaseDrawing.GRADER.grade(Case.of("c", List.of()));

        assertThat(report.overall()).isEmpty();
        assertThat(report.findings()).isEmpty();
    }

    private static double points(CaseReport report, Optional<CaseDimension> of) {
        return report.ledger().stream()
                .filter(line -> line.dimension().equals(of))
                .mapToDouble(LedgerLine::points)
                .sum();
    }

    private static Optional<OffsetDateTime> time(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(OffsetDateTime.parse("2026-03-01T08:00Z").plusHours(random.nextInt(400) - 200));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(160); i > 0; i--) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }
}
