package dev.candor.zh.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.internal.language.FactScanner;
import dev.candor.internal.text.NormalizedText;
import dev.candor.zh.Vocabularies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A draft that is scanned again: the facts are those of the whole text, and only lines that can have changed are read. */
class DraftFactsTest {

    private static final String TITLE = "东岚公司关于本次事件的说明";
    private static final String WHEN = "5月9日，东岚法务部接到6起报告。";
    private static final String WHAT = "11日上午，张砚秋到场核实。";
    private static final String COST = "我们已退款3万元。";

    private final Words words = new Words();
    private final FactScanner scanner = new ChineseFactScanner(words);
    private final FactScanner draft = scanner.ofDraft();

    @Test
    void onlyTheLineThatIsEditedIsRead() {
        scan(TITLE, WHEN, WHAT, COST);

        assertThat(scan(TITLE, WHEN, WHAT, "我们已退款5万元。")).containsExactly("我们已退款5万元。");
        assertThat(scan("关于" + TITLE, WHEN, WHAT, "我们已退款5万元。")).containsExactly("关于" + TITLE);
    }

    @Test
    void aTextThatStaysIsNotReadAtAll() {
        scan(TITLE, WHEN, WHAT, COST);

        assertThat(scan(TITLE, WHEN, WHAT, COST)).isEmpty();
    }

    @Test
    void aDateIsReadAgainWhereTheMonthBeforeItChanged() {
        scan(TITLE, WHEN, WHAT, COST);

        assertThat(scan(TITLE, WHEN.replace("5月9日", "4月9日"), WHAT, COST))
                .containsExactly(WHEN.replace("5月9日", "4月9日"), WHAT, COST);
    }

    @Test
    void aLineThatMovesIsNotRead() {
        scan(TITLE, WHEN, WHAT, COST);

        assertThat(scan(TITLE, "特此说明。", WHEN, WHAT, COST)).containsExactly("特此说明。");
        assertThat(scan(TITLE, WHEN, WHAT, COST)).isEmpty();
    }

    @Test
    void amountsAreReadAgainWhenTheTextTurnsTraditional() {
        scan(TITLE, WHEN, COST, "以上。");

        assertThat(scan(TITLE, WHEN, COST, "以上說明為對會時來國過還發後關務產業應進員經。")).containsExactly(COST, "以上說明為對會時來國過還發後關務產業應進員經。");
    }

    /** Checks the facts of the draft, and answers which of its lines were read. */
    private Set<String> scan(String... lines) {
        NormalizedText text = NormalizedText.of(String.join("\n", lines), FactDrawing.FOLDING);
        words.lines.clear();
        var found = draft.scan(text, Optional.empty(), Optional.empty(), List.of("东岚公司"));
        Set<String> read = Set.copyOf(words.lines);
        assertThat(found).isEqualTo(scanner.scan(text, Optional.empty(), Optional.empty(), List.of("东岚公司")));
        return new LinkedHashSet<>(List.of(lines).stream()
                .filter(line -> read.contains(folded(line)))
                .toList());
    }

    private static String folded(String line) {
        return NormalizedText.of(line, FactDrawing.FOLDING).toString();
    }

    /** The words that everybody knows; notes the lines in which places are looked for, as they are wherever a text is read. */
    private static final class Words implements Vocabulary {

        private final Vocabulary standard = Vocabularies.standard();
        private final Set<String> lines = new LinkedHashSet<>();

        @Override
        public int wordEnd(CharSequence text, int at) {
            return standard.wordEnd(text, at);
        }

        @Override
        public int sentenceWordEnd(CharSequence text, int at) {
            return standard.sentenceWordEnd(text, at);
        }

        @Override
        public int placeEnd(CharSequence text, int at) {
            if (text instanceof NormalizedText read) {
                int start = at;
                while (start > 0 && read.charAt(start - 1) != '\n') {
                    start--;
                }
                lines.add(read.subSequence(start, read.lineEnd(start)));
            }
            return standard.placeEnd(text, at);
        }
    }
}
