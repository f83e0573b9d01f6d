package dev.candor.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HitIndexTest {

    private static final Lexicon LEXICON = TinyLanguage.lexicon("a.x: 甲\na.y: 乙\nb: 丙\nneg: 没有");

    private final Alternatives alternatives = new Alternatives(LEXICON);
    private final int a = number("a");
    private final int xOrB = number("a.x", "b");
    private final int b = number("b");

    @Test
    void theSameAlternativesHaveTheSameNumber() {
        assertThat(number("b", "a.x")).isEqualTo(xOrB);
        assertThat(alternatives.count()).isEqualTo(3);
    }

    @Test
    void everySentenceAndHitIsFoundByWhatItIs() {
        HitIndex index = new HitIndex(alternatives);
        index.read(read("甲。".repeat(10)));

        Reading reading = read("丙乙没有甲。丁。乙乙丙。".repeat(50));
        index.read(reading);

        assertThat(index.sentences()).isEqualTo(150);
        for (int s = 0; s < 150; s++) {
            Sentence sentence = reading.sentences().get(s);
            for (int alternative : new int[] {a, xOrB, b}) {
                boolean some = false;
                for (int hit = sentence.hitFrom(); hit < sentence.hitTo(); hit++) {
                    boolean fits = fits(reading.hits(), hit, alternative);
                    assertThat(isSet(index.hits(alternative, hit >>> 6), hit)).isEqualTo(fits);
                    assertThat(isSet(index.unflagged(hit >>> 6), hit))
                            .isEqualTo(reading.hits().flags(hit) == 0);
                    some |= fits;
                }
                assertThat(isSet(index.sentences(alternative, s >>> 6), s)).isEqualTo(some);
            }
        }
    }

    @Test
    void onlySentencesThatWereAddedAreFound() {
        HitIndex index = new HitIndex(alternatives);
        Reading reading = read("甲。".repeat(70));

        index.begin(reading);
        index.add(reading, 3);
        index.add(reading, 66);

        assertThat(index.sentences(a, 0)).isEqualTo(1L << 3);
        assertThat(index.sentences(a, 1)).isEqualTo(1L << 66);
    }

    @Test
    void aStretchIsCutFromEveryWordThatHoldsSomeOfIt() {
        for (int from : new int[] {0, 5, 63, 64, 70, 128}) {
            for (int to : new int[] {from + 1, from + 40, from + 64, from + 150}) {
                for (int word = from >>> 6; 64 * word < to; word++) {
                    long within = HitIndex.within(word, from, to);
                    int first = 64 * word;
                    assertThat(IntStream.range(0, 64).filter(bit -> isSet(within, bit)))
                            .containsExactlyElementsOf(IntStream.range(0, 64)
                                    .filter(bit -> first + bit >= from && first + bit < to)
                                    .boxed()
                                    .toList());
                }
            }
        }
    }

    private boolean fits(Hits hits, int hit, int alternative) {
        List<String> groups = alternative == a ? List.of("a") : alternative == b ? List.of("b") : List.of("a.x", "b");
        return groups.stream().anyMatch(group -> hits.has(hit, LEXICON.group(group)));
    }

    private int number(String... groups) {
        return alternatives.number(List.of(groups).stream().map(LEXICON::group).toList());
    }

    private static boolean isSet(long bits, int bit) {
        return (bits >>> bit & 1) != 0;
    }

    private static Reading read(String text) {
        return new LanguageReader(TinyLanguage.parts(LEXICON, List.of())).read(Statement.of(text));
    }
}
