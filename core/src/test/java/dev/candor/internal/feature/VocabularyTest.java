package dev.candor.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final int SIZE = 20_000;

    private final long[] keys = new Random(5).longs().distinct().limit(SIZE).toArray();
    private final Vocabulary vocabulary = Vocabulary.of(keys);

    @Test
    void everyFeatureHasItsPlace() {
        assertThat(vocabulary.places()).isEqualTo(SIZE + 1);
        for (int i = 0; i < SIZE; i++) {
            assertThat(vocabulary.place(keys[i])).isEqualTo(i + 1);
        }
    }

    @Test
    void whatIsNotKnownIsToldSo() {
        new Random(6)
                .longs(SIZE)
                .forEach(key -> assertThat(vocabulary.place(key)).isEqualTo(FeatureIndex.UNKNOWN));
        assertThat(Vocabulary.of(new long[0]).place(0)).isEqualTo(FeatureIndex.UNKNOWN);
    }

    @Test
    void itIsReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        vocabulary.write(new DataOutputStream(bytes));

        Vocabulary read = Vocabulary.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.places()).isEqualTo(vocabulary.places());
        assertThat(read.place(keys[77])).isEqualTo(78);
    }

    @Test
    void stretchesAndNamesAreApart() {
        long one = FeatureKey.stretch(0, 0, '我');
        long two = FeatureKey.stretch(one, 1, '们');

        assertThat(one).isNotEqualTo(two).isNotEqualTo(FeatureKey.stretch(0, 0, '们'));
        assertThat(FeatureKey.stretch(two, 2, '的')).isPositive().isNotEqualTo(two);
        assertThat(FeatureKey.stretch(FeatureKey.way(7), 0, '我')).isPositive().isNotEqualTo(one);
        assertThat(FeatureKey.name("我")).isNegative();
        long agent = FeatureKey.name("agent");
        long act = FeatureKey.name("act");
        assertThat(FeatureKey.pair(agent, act))
                .isNotEqualTo(FeatureKey.pair(act, agent))
                .isNegative();
    }
}
