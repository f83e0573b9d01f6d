package dev.candor.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.NormalizedText;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordsTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("term.known: app gps wifi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已按⟦UPH⟧核算。",
                "⟦UDI-DI⟧与⟦D/C⟧方向不符。",
                "涉事人員須完成⟦shadowing⟧，並按⟦competency⟧ ⟦matrix⟧簽核。",
                "全部⟦SKU⟧下线",
                "打开App，用GPS定位。",
                "阿Kay叫大家唔好去，Lucky冇事。",
                "依第XIV部及第XIVA部披露。",
                "批次XM0713A，编号CP-07。",
                "酒精度53%vol，每罐330 ml，含2ppm。",
                "维护者@linnet，见docs/rtl.md，版本4.2 lts。",
                "“CozyPot”电压力锅和《OPEN》杂志。",
                "PY类卷材，AB座大堂。",
                "All rides are safe to use today. 请放心。",
                "总有机碳（TOC）超标，TOC是水里的碳。",
                "用了MFA（登录时再输一次验证码），MFA今天上线。",
            })
    void findsWhatReadersCannotKnow(String drawing) {
        assertThat(draw(drawing.replace("⟦", "").replace("⟧", ""), List.of())).isEqualTo(drawing);
    }

    @Test
    void leavesFactsAlone() {
        String text = "车架号LSV，⟦LSX⟧没有登记。";
        List<FoundFact> facts = List.of(new FoundFact(Fact.Kind.BATCH, 3, 6, "LSV"));
        assertThat(draw(text.replace("⟦", "").replace("⟧", ""), facts)).isEqualTo(text);
    }

    @Test
    void tellsAcronymsFromWords() {
        assertThat(ForeignWords.find(text("先做QC再release。"), LEXICON, List.of()))
                .containsExactly(
                        new ForeignWords.Word(2, 4, ForeignWords.ACRONYM),
                        new ForeignWords.Word(5, 12, ForeignWords.WORD));
    }

    @Test
    void whatIsExplainedOnceIsExplainedEverywhere() {
        assertThat(ForeignWords.find(text("TOC超标，总有机碳（TOC）"), LEXICON, List.of()))
                .containsExactly(
                        new ForeignWords.Word(0, 3, ForeignWords.EXPLAINED),
                        new ForeignWords.Word(11, 14, ForeignWords.EXPLAINED));
    }

    private static NormalizedText text(String text) {
        return NormalizedText.of(text, TinyLanguage.folding());
    }

    private static String draw(String text, List<FoundFact> facts) {
        StringBuilder drawing = new StringBuilder(text);
        List<ForeignWords.Word> words = ForeignWords.find(text(text), LEXICON, facts).stream()
                .filter(word -> !word.group().equals(ForeignWords.EXPLAINED))
                .toList();
        for (int i = words.size() - 1; i >= 0; i--) {
            drawing.insert(words.get(i).end(), "⟧").insert(words.get(i).start(), "⟦");
        }
        return drawing.toString();
    }
}
