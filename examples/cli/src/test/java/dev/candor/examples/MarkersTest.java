package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    private static final String MARKER = "<!-- candor:allow blame.third-party reason=\"供应商已认责\" -->";

    @Test
    void readsRuleReasonAndLastDay() {
        assertThat(only("<!-- candor:allow blame.third-party reason=\"判决书已认定\" until=2026-12-31 -->"))
                .extracting(Marker::rule, Marker::suppression)
                .containsExactly(
                        "blame.third-party",
                        new Suppression(Suppression.Origin.MARKER, "判决书已认定", Optional.of(LocalDate.of(2026, 12, 31))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--candor:allow r until=2026-12-31 reason=“可以” -->",
                "<!--\n  candor:allow r\n  reason=\"可以\"\n  until=2026-12-31\n-->",
                "<!-- candor:allow r reason=可以 until=2026-12-31 -->"
            })
    void isFreeInOrderBlanksAndQuotes(String comment) {
        assertThat(only(comment).suppression().reason()).isEqualTo("可以");
        assertThat(only(comment).suppression().until()).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- candor:allow r -->                              | 缺少理由",
                "<!-- candor:allow r reason=\"  \" -->                 | 缺少理由",
                "<!-- candor:allow reason=\"可以\" -->                 | 看不懂“allow reason=",
                "<!-- candor:forbid r reason=\"可以\" -->              | 看不懂“forbid r",
                "<!-- candor:allow r reason=\"可以\" until=明年 -->    | “明年”不是日期",
                "<!-- candor:allow r reason=\"可以\" untill=2026-01-01 --> | 看不懂“untill=”",
                "<!-- candor:allow r reason=\"可以\"until=2026-01-01 -->   | 看不懂“reason=",
                "<!-- candor:allow r reason=\"可以\"                   | 没有以 --> 结束",
            })
    void refusesWhatIsNotWellMade(String comment, String why) {
        assertThatThrownBy(() -> Markers.of("第一行\n" + comment))
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.text().zh())
                                .startsWith("第 2 行的 candor 标注")
                                .contains(why)
                                .contains("reason=\"…\" until=2026-12-31"));
    }

    @Test
    void leavesOtherCommentsAlone() {
        String text = "<!-- 内部稿 --> 经查 <!-- <!-- candid:allow -->";

        assertThat(Markers.of(text).all()).isEmpty();
        assertThat(Markers.of(text).hidden()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一。\n⟦二。" + MARKER + "三。\n⟧四。",
                "一。\n" + MARKER + "\n⟦二。\n⟧三。",
                "一。\n  " + MARKER + "  \r\n\r\n⟦二。\r\n⟧三。",
                MARKER + "\n<!-- candor:allow other reason=\"可以\" -->\n⟦一。⟧",
                "⟦一。" + MARKER + "⟧",
            })
    void speaksForItsLineOrForTheNextWhenItStandsAlone(String drawn) {
        Marked marked = Marked.of(drawn);

        assertThat(Markers.of(marked.text()).all().get(0).scope()).isEqualTo(marked.span());
    }

    @Test
    void hidesMarkersAndKeepsOffsets() {
        String text = "一。\n" + MARKER + "\n二" + MARKER + "三。";

        String hidden = Markers.of(text).hidden();

        assertThat(hidden).hasSameSizeAs(text);
        assertThat(hidden.replace("\u200B", "")).isEqualTo("一。\n二三。");
        assertThat(hidden.indexOf("三")).isEqualTo(text.indexOf("三"));
    }

    @Test
    void holdsThroughItsLastDay() {
        Suppression suppression =
                new Suppression(Suppression.Origin.MARKER, "可以", Optional.of(LocalDate.of(2026, 12, 31)));

        assertThat(suppression.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(suppression.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    private static Marker only(String text) {
        List<Marker> markers = Markers.of(text).all();
        assertThat(markers).hasSize(1);
        return markers.get(0);
    }
}
