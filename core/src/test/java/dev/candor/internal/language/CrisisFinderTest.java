package dev.candor.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Crisis;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrisisFinderTest {

    private static final Lexicon LEXICON =
            TinyLanguage.lexicon("crisis.data-breach: 泄露 数据泄露\ncrisis.service-outage: 宕机 故障");

    private final CrisisFinder crises = new CrisisFinder(LEXICON);

    @Test
    void oneLightWordNamesNoCrisis() {
        assertThat(crises.find(read("甲乙泄露丙。"))).isEqualTo(new CrisisFinder.Found(Crisis.OTHER, List.of()));
    }

    @Test
    void theWeightiestWordOfEachSentenceCounts() {
        assertThat(found("甲宕机。乙故障宕机。丙数据泄露泄露。")).isEqualTo("data-breach 数据泄露");
        assertThat(found("甲宕机。乙故障宕机。丙故障。丁宕机。戊数据泄露。")).isEqualTo("service-outage 宕机 故障 故障 宕机");
    }

    @Test
    void inTitlesItCountsTwice() {
        assertThat(found("宕机说明\n甲。泄露。")).isEqualTo("service-outage 宕机");
    }

    @Test
    void fiveWordsAreShown() {
        assertThat(found("宕机。".repeat(8))).isEqualTo("service-outage" + " 宕机".repeat(5));
    }

    private String found(String text) {
        CrisisFinder.Found found = crises.find(read(text));
        StringBuilder shown = new StringBuilder(found.crisis().id());
        for (Span word : found.words()) {
            shown.append(' ').append(word.of(text));
        }
        return shown.toString();
    }

    private static Reading read(String text) {
        return new LanguageReader(TinyLanguage.parts(LEXICON, List.of())).read(Statement.of(text));
    }
}
