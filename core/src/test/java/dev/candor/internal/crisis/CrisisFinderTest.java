package dev.candor.internal.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.Crisis;
import dev.candor.Span;
import dev.candor.internal.crisis.CrisisModel.Learnt;
import dev.candor.internal.feature.FeatureIndex;
import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.text.NormalizedText;
import dev.candor.testing.TinyLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrisisFinderTest {

    private static final Vocabulary FEATURES =
            Vocabulary.of(new long[] {key("泄露"), key("数据"), key("数据库"), key("宕机"), key("你好")});
    private static final float LEAST = 0.5f;

    private final CrisisModel model = CrisisModel.of(
            FEATURES,
            List.of(
                    new Learnt(Crisis.DATA_BREACH, -1, new float[] {0, 2, 1, 2, -1, 0}),
                    new Learnt(Crisis.SERVICE_OUTAGE, -1, new float[] {0, -1, 0, 0, 4, 0}),
                    new Learnt(Crisis.OTHER, 0, new float[] {0, 0, 0, 0, 0, 2})),
            LEAST);

    @Test
    void theLikeliestIsNamedWithTheWordsThatSpeakForIt() {
        assertThat(found("甲泄露乙。")).isEqualTo("data-breach 泄露");
        assertThat(found("甲宕机乙泄露。")).isEqualTo("service-outage 宕机");
        assertThat(found("甲数据库乙泄露泄露。")).isEqualTo("data-breach 数据库 泄露");
    }

    @Test
    void whatIsNotLikelyEnoughIsOther() {
        assertThat(found("甲数据乙。")).isEqualTo("other");
        assertThat(found("")).isEqualTo("other");
    }

    @Test
    void otherNeedsNoWords() {
        assertThat(found("你好，泄露。")).isEqualTo("other");
    }

    @Test
    void aThirdCharacterIsSeenOnlyBehindTwoThatAreKnown() {
        List<String> seen = new ArrayList<>();
        String text = "数据库，据库宕机";
        CrisisFeatures.visit(text(text), FEATURES, (place, start, end) -> seen.add(text.substring(start, end)));

        assertThat(seen).containsExactly("数据", "数据库", "宕机");
        assertThat(CrisisFeatures.opening(key("数据库"))).isEqualTo(key("数据"));
        assertThat(CrisisFeatures.opening(key("数据"))).isEqualTo(key("数据"));
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        CrisisModel read = CrisisModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(found(read, "甲宕机乙泄露。")).isEqualTo("service-outage 宕机");
        assertThat(found(read, "甲数据库乙。")).isEqualTo(found("甲数据库乙。"));
    }

    @Test
    void everyFeatureNeedsAWeight() {
        List<Learnt> learnt = List.of(new Learnt(Crisis.PRIVACY, 0, new float[3]));

        assertThatThrownBy(() -> CrisisModel.of(FEATURES, learnt, LEAST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("privacy has 3 weights for 6 features; there is one for each");
    }

    private String found(String text) {
        return found(model, text);
    }

    private static String found(CrisisModel model, String text) {
        CrisisFinder.Found found = new CrisisFinder(model).find(text(text));
        StringBuilder shown = new StringBuilder(found.crisis().id());
        for (Span word : found.words()) {
            shown.append(' ').append(word.of(text));
        }
        return shown.toString();
    }

    private static NormalizedText text(String text) {
        return NormalizedText.of(text, TinyLanguage.folding());
    }

    private static long key(String stretch) {
        long key = 0;
        for (int i = 0; i < stretch.length(); i++) {
            key = FeatureKey.stretch(key, i, stretch.charAt(i));
        }
        assertThat(key).isNotEqualTo(FeatureIndex.UNKNOWN);
        return key;
    }
}
