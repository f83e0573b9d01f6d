package dev.candor.internal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.candor.internal.feature.FeatureKey;
import dev.candor.internal.feature.Vocabulary;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.promise.ChainFeatures.Whose;
import dev.candor.internal.promise.ChainModel.Cut;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChainModelTest {

    private static final float[] FOLLOWS = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    private static final float LEAST_SHARED = 0.25f;

    private final Vocabulary features =
            Vocabulary.of(new long[] {FeatureKey.name("OWN group neg"), FeatureKey.name("AFTER group neg")});
    private final ChainModel model =
            ChainModel.of(features, new float[] {0, 0, 2, -1, 0.25f, 0}, FOLLOWS, LEAST_SHARED);

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        ChainModel read = ChainModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.weights()).isEqualTo(model.weights());
        assertThat(read.features().places()).isEqualTo(features.places());
        assertThat(read.step()).isEqualTo(model.step());
        assertThat(read.follows(Cut.GOES_ON, Cut.NONE)).isEqualTo(5);
        assertThat(read.leastShared()).isEqualTo(LEAST_SHARED);
    }

    @Test
    void weightsAreRoundedToTheStepOfTheGreatest() {
        short[] weights = model.weights();

        assertThat(weights).hasSize(3);
        assertThat(WeightPair.begins(weights[1])).isEqualTo(127);
        assertThat(WeightPair.goesOn(weights[1])).isEqualTo(-63);
        assertThat(WeightPair.begins(weights[2])).isEqualTo(16);
        assertThat(weights[0]).isZero();
    }

    @Test
    void groupsAreKnownByNameSoThatAHouseMayAddSome() {
        ChainFeatures more = features("a.house", "act.promise", "neg");

        int known = more.signs().names().indexOf("group neg");
        int added = more.signs().names().indexOf("group a.house");
        assertThat(more.signsOf(Whose.OWN)[known]).isEqualTo(1);
        assertThat(more.signsOf(Whose.AFTER)[known]).isEqualTo(2);
        assertThat(more.signsOf(Whose.OWN)[added]).isZero();
    }

    @Test
    void everyFeatureHasTwoWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainModel.of(features, new float[] {1, 2}, FOLLOWS, LEAST_SHARED))
                .withMessage("2 weights for 3 features; there are two for each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainModel.of(features, new float[6], new float[8], LEAST_SHARED))
                .withMessage("8 weights of pairs of cuts; there are 9");
    }

    private ChainFeatures features(String... groups) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (String group : groups) {
            lexicon.add("词" + group, group);
        }
        return new ChainFeatures(lexicon.build(), features);
    }
}
