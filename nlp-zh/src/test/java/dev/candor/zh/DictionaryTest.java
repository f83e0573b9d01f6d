package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import dev.candor.internal.data.PackedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the build packed is HanLP's dictionary. */
class DictionaryTest {

    private final Dictionary words = Dictionary.load();

    @Test
    void theBuildPackedTheResourcesOfHanLp() throws IOException {
        PackedWriter made = new PackedWriter();
        HanLpData.dictionary().write(made);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        made.writeTo(bytes);

        try (InputStream packed = Dictionary.class.getResourceAsStream(Dictionary.PACKED)) {
            assertThat(Objects.requireNonNull(packed).readAllBytes()).isEqualTo(bytes.toByteArray());
        }
    }

    @Test
    void wordsAndPairsAreThoseOfHanLp() {
        for (String word : new String[] {"我们", "道歉", "用户", "的", "公司", "赔偿"}) {
            int found = find(word);
            assertThat(found).as(word).isEqualTo(CoreDictionary.getWordID(word));
            assertThat(words.frequency(found)).isEqualTo(CoreDictionary.getTermFrequency(word));
        }
        assertThat(find("龘龘")).isEqualTo(Dictionary.NONE);
        assertThat(CoreBiGramTableDictionary.getBiFrequency("我们", "的")).isPositive();
        assertThat(costAfterWe("的")).isLessThan(costAfterWe("赔偿"));
    }

    private double costAfterWe(String word) {
        int we = find("我们");
        int to = find(word);
        return words.cost(words.pairId(we), words.frequency(we), words.pairId(to), words.frequency(to), to);
    }

    private int find(String word) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            state = words.step(state, word.charAt(i));
            if (state == Dictionary.NONE) {
                return Dictionary.NONE;
            }
        }
        return words.word(state);
    }
}
