package dev.candor.internal.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Statement;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.match.Lexicon;
import dev.candor.testing.TinyLanguage;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromiseSegmenterTest {

    private static final String TEXT = """
            关于本次延误的说明
            各位用户：
            我们延误了，供应商也延误了；为此我们将加强管理，30日内完成。
            整改措施
            我们承诺如下：一、加强培训，二、加强检查。
            （1）我们将完善流程，每天检查；
            （2）我们不再延误。
            东岚公司
            """;

    private final Lexicon lexicon = TinyLanguage.lexicon("""
            agent.issuer: 我们 公司
            agent.outsider: 供应商
            agent.user: 用户
            act.failure: 延误
            act.promise: 加强 完善 承诺
            mod.future: 将
            neg: 不再
            """);

    /** What clauses say to one another, added up once, is what all their features say one by one; no rule has a say in it. */
    @Test
    void potentialsAreTheSumOfAllFeaturesWhateverRulesFound() {
        ChainModel model = model();
        ChainFeatures features = new ChainFeatures(lexicon, model.features());
        short[] weights = model.weights();
        Reading reading = read();
        PromiseSegmenter segmenter = new PromiseSegmenter(features, model);
        PromiseMemory memory = PromiseMemory.ofTexts();

        PartReader parts = new PartReader(reading, features.grammar(), OwnDay.of(reading), memory.facts());
        BitSet vague = new BitSet();
        vague.set(0, reading.clauses().size());
        TextPotentials seen = segmenter.see(parts, vague, memory);
        int[] sums = segmenter.sums(reading, seen, Headings.above(reading, memory.headings()), memory);

        List<int[]> rows = features.rows(reading);
        assertThat(rows).hasSizeGreaterThan(10);
        for (int c = 0; c < rows.size(); c++) {
            assertThat(rows.get(c)).doesNotContain(FeatureIndex.UNKNOWN);
            int begins = 0;
            int goesOn = 0;
            for (int feature : rows.get(c)) {
                begins += WeightPair.begins(weights[feature]);
                goesOn += WeightPair.goesOn(weights[feature]);
            }
            assertThat(List.of(sums[ChainModel.WEIGHTS * c], sums[ChainModel.WEIGHTS * c + 1]))
                    .as("clause %s", c)
                    .isEqualTo(List.of(begins, goesOn));
        }
    }

    /** Knows two of three features of the text. */
    private ChainModel model() {
        Set<Long> keys = new LinkedHashSet<>();
        FeatureIndex all = key -> {
            keys.add(key);
            return FeatureIndex.UNKNOWN;
        };
        new ChainFeatures(lexicon, all).rows(read());
        Vocabulary known = Vocabulary.of(
                keys.stream().mapToLong(key -> key).filter(key -> key % 3 != 0).toArray());
        Random random = new Random(20261121);
        float[] weights = new float[ChainModel.WEIGHTS * known.places()];
        for (int i = ChainModel.WEIGHTS; i < weights.length; i++) {
            weights[i] = random.nextFloat() - 0.5f;
        }
        return ChainModel.of(known, weights, new float[9], 0.3f);
    }

    private Reading read() {
        return new LanguageReader(TinyLanguage.parts(lexicon, List.of())).read(Statement.of(TEXT));
    }
}
