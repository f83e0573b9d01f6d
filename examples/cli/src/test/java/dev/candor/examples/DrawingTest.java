package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Span;
import org.junit.jupiter.api.Test;

class DrawingTest {

    @Test
    void putsCaretsUnderDoubleWidthText() {
        assertThat(drawn("经查，此次事故系⟦个别员工⟧违规操作所致。")).isEqualTo("""
                经查，此次事故系个别员工违规操作所致。
                                ^^^^^^^^""");
    }

    @Test
    void mixesWidths() {
        assertThat(drawn("App 故障 2 小时，😀 ⟦部分 VIP 用户⟧受影响")).isEqualTo("""
                App 故障 2 小时，😀 部分 VIP 用户受影响
                                    ^^^^^^^^^^^^^""");
    }

    @Test
    void showsNothingButTheLine() {
        assertThat(drawn("第一行\n　　我们⟦尽快⟧整改\n第三行")).isEqualTo("""
                我们尽快整改
                    ^^^^""");
    }

    @Test
    void showsTheFirstLineOfALongerStretch() {
        assertThat(drawn("一、⟦加强管理；\n二、提升质量⟧。")).isEqualTo("""
                一、加强管理；
                    ^^^^^^^^^^""");
    }

    @Test
    void cutsALongLineToTheSentence() {
        String drawn =
                drawn("本公司高度重视，第一时间成立专班开展全面排查，并向主管部门作了报告。事故系⟦个别员工⟧违规操作所致。" + "下一步，公司将举一反三、压实责任，尽快完善相关机制，坚决杜绝类似事件再次发生。");

        assertThat(drawn).isEqualTo("""
                …事故系个别员工违规操作所致。…
                       ^^^^^^^^""");
    }

    @Test
    void cutsALongSentenceAroundTheStretch() {
        String drawn = drawn("很".repeat(60) + "⟦尽快⟧" + "长".repeat(60));

        String half = "很".repeat(17);
        assertThat(drawn.lines().findFirst().orElseThrow())
                .startsWith("…" + half)
                .contains("尽快")
                .endsWith("长…");
        assertThat(drawn.lines()).allMatch(line -> Columns.of(line) <= 76);
        assertThat(drawn.lines().skip(1)).containsExactly(" ".repeat(1 + 2 * 17) + "^^^^");
    }

    @Test
    void cutsAStretchThatIsItselfTooLong() {
        assertThat(drawn("我们⟦" + "很".repeat(300) + "⟧").lines()).hasSize(2).allMatch(line -> Columns.of(line) <= 76);
    }

    @Test
    void looksAtNoMoreThanItNeedsOfAVeryLongLine() {
        String text = "很".repeat(1_000_000);
        Lines lines = new Lines(text);
        for (int i = 0; i < 2_000; i++) {
            assertThat(Columns.of(Drawing.of(text, lines, new Span(i * 400, i * 400 + 2))
                            .line()))
                    .isLessThanOrEqualTo(76);
        }
    }

    @Test
    void letsNothingSteerTheTerminal() {
        assertThat(drawn("红\u001B[31m\u202E⟦字\uD800⟧\t后")).isEqualTo("""
                红\uFFFD[31m\uFFFD字\uFFFD 后
                        ^^^""");
    }

    private static String drawn(String marked) {
        Marked text = Marked.of(marked);
        Drawing drawing = Drawing.of(text.text(), new Lines(text.text()), text.span());
        return drawing.line() + "\n" + drawing.carets();
    }
}
