package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Crisis;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.ValueWords;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.Folding;
import org.junit.jupiter.api.Test;

/** What the build packed for cases is what the texts say. */
class ChineseCasesTest {

    private static final Folding FOLDING = Sources.standard().folding();
    private static final CaseData PACKED = ChineseCases.standard(FOLDING);
    private static final CaseData TEXTS = ChineseCases.ofTexts(FOLDING);

    @Test
    void theBuildPackedWhatCasesNeed() {
        assertThat(ChineseCases.class.getResource("cases.packed")).isNotNull();
    }

    @Test
    void phrasesAreThoseOfTheTexts() {
        Lexicon packed = PACKED.lexicon();
        Lexicon texts = TEXTS.lexicon();

        assertThat(packed.groups()).isEqualTo(texts.groups());
        assertThat(packed.phrases()).isEqualTo(texts.phrases()).hasSizeGreaterThan(3000);
        for (String phrase : packed.phrases()) {
            assertThat(packed.kind(phrase)).as(phrase).isEqualTo(texts.kind(phrase));
        }
        for (int kind = 0; kind < packed.kinds(); kind++) {
            for (int group = 0; group < packed.groups().size(); group++) {
                assertThat(packed.has(kind, group)).isEqualTo(texts.has(kind, group));
            }
        }
    }

    @Test
    void cuesWeightsAndQuestionsAreThoseOfTheTexts() {
        assertThat(PACKED.cues()).isEqualTo(TEXTS.cues()).isNotEmpty();
        assertThat(PACKED.weights()).isEqualTo(TEXTS.weights()).hasSize(4);
        assertThat(PACKED.questions()).isEqualTo(TEXTS.questions()).containsOnlyKeys(Crisis.values());
    }

    @Test
    void unitsOfOneThingAreComparedAsOne() {
        ValueWords values = PACKED.values();

        assertThat(values).isEqualTo(TEXTS.values());
        assertThat(values.unit("名")).isEqualTo("人").isEqualTo(values.unit("人"));
        assertThat(values.unit("TWD")).isEqualTo(values.unit("CNY"));
        assertThat(values.isSame("个", "人")).isTrue();
        assertThat(values.isSame("家", "个")).isTrue();
        assertThat(values.isSame("人", "家")).isFalse();
        assertThat(values.isSame("个", "辆")).isFalse();
    }

    @Test
    void raritiesAreThoseOfTheTexts() {
        for (String phrase : TEXTS.lexicon().phrases()) {
            assertThat(PACKED.rarity().ofWord(phrase)).isEqualTo(TEXTS.rarity().ofWord(phrase));
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(PACKED.rarity().ofCharacter(c)).isEqualTo(TEXTS.rarity().ofCharacter(c));
        }
    }

    @Test
    void whatIsCommonSaysLessThanWhatIsRare() {
        assertThat(PACKED.rarity().ofCharacter('的')).isLessThan(PACKED.rarity().ofCharacter('泄'));
        assertThat(PACKED.rarity().ofWord("我们")).isLessThan(PACKED.rarity().ofWord("除湿机"));
    }
}
