package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Severity;
import dev.candor.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final int COLUMNS = 74;

    @Test
    void putsCaretsUnderDoubleWidthText() {
        assertThat(drawn("经查，此次事故系⟦个别员工⟧违规操作所致。")).isEqualTo("""
                经查，此次事故系个别员工违规操作所致。
                                1^^^^^^^""");
    }

    @Test
    void mixesWidths() {
        assertThat(drawn("App 故障 2 小时，😀 ⟦部分 VIP 用户⟧受影响")).isEqualTo("""
                App 故障 2 小时，😀 部分 VIP 用户受影响
                                    1^^^^^^^^^^^^""");
    }

    @Test
    void countsJoinedCombiningAndFullWidthCharacters() {
        assertThat(drawn("👩\u200D👩\u200D👧❤\uFE0Fe\u0301ＡＰＰ\u200B，⟦👍🏽个别员工⟧。"))
                .isEqualTo("""
                👩\u200D👩\u200D👧❤\uFE0Fe\u0301ＡＰＰ\u200B，👍🏽个别员工。
                             1^^^^^^^^^""");
    }

    @Test
    void drawsARowOnceForAllThatStandsInIt() {
        assertThat(drawn("公司将举一反三、压实责任，尽快整改。", "公司将举一反三、压实责任", "举一反三", "压实责任", "尽快"))
                .isEqualTo("""
                公司将举一反三、压实责任，尽快整改。
                1^^^^^^^^^^^^^^^^^^^^^^^  4^^^
                      2^^^^^^^  3^^^^^^^""");
    }

    @Test
    void keepsNumbersApart() {
        assertThat(drawn("一二三", "一", "二", "三")).isEqualTo("""
                一二三
                1^2^3^""");
        assertThat(drawn("abc", "a", "b", "c")).isEqualTo("""
                abc
                1 3
                 2""");
    }

    @Test
    void marksAStretchInEveryRow() {
        String drawn = drawn("很".repeat(40) + "⟦尽快" + "长".repeat(10) + "⟧整改。");

        assertThat(drawn)
                .isEqualTo(
                        "很".repeat(37) + "\n很很很尽快" + "长".repeat(10) + "整改。\n" + " ".repeat(6) + "1" + "^".repeat(23));
        assertThat(drawn("很".repeat(36) + "⟦尽快⟧整改。"))
                .isEqualTo("很".repeat(36) + "尽\n" + " ".repeat(72) + "1^\n快整改。\n1^");
    }

    @Test
    void leavesOutRowsFarFromAnyMark() {
        assertThat(drawn("很".repeat(37 * 5) + "⟦尽快⟧" + "长".repeat(37 * 5)).lines())
                .containsExactly("…", "很".repeat(37), "尽快" + "长".repeat(35), "1^^^", "长".repeat(37), "…");
    }

    @Test
    void marksOnlyTheFirstRowsOfAVeryLongStretch() {
        assertThat(drawn("我们⟦" + "很".repeat(3_000) + "⟧").lines())
                .hasSize(4 * 2 + 1 + 1)
                .allMatch(line -> Columns.of(line) <= COLUMNS)
                .last()
                .isEqualTo("…");
    }

    @Test
    void drawsAVeryLongSentenceInMoments() {
        List<Drawing.Mark> marks = IntStream.range(0, 2_000)
                .mapToObj(i -> new Drawing.Mark(i + 1, new Span(i * 400, i * 400 + 4), Severity.MAJOR))
                .toList();
        String text = "很".repeat(1_000_000);

        assertThat(new Drawing(COLUMNS, Palette.PLAIN).of(text, new Span(0, text.length()), marks))
                .hasSizeBetween(4_000, 20_000)
                .noneMatch(line -> Columns.of(line) > COLUMNS + 2); // a long number at the end of a row
    }

    @Test
    void letsNothingSteerTheTerminal() {
        assertThat(drawn("红\u001B[31m\u202E⟦字\uD800⟧\t后")).isEqualTo("""
                红\uFFFD[31m\uFFFD字\uFFFD 后
                        1^^""");
    }

    private static String drawn(String marked) {
        Marked text = Marked.of(marked);
        return drawn(text.text(), List.of(text.span()));
    }

    private static String drawn(String text, String... marked) {
        return drawn(
                text,
                List.of(marked).stream()
                        .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
                        .toList());
    }

    private static String drawn(String text, List<Span> spans) {
        List<Drawing.Mark> marks = IntStream.range(0, spans.size())
                .mapToObj(i -> new Drawing.Mark(i + 1, spans.get(i), Severity.MAJOR))
                .toList();
        return String.join("\n", new Drawing(COLUMNS, Palette.PLAIN).of(text, new Span(0, text.length()), marks));
    }
}
