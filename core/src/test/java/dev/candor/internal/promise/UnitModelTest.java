package dev.candor.internal.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.internal.match.Lexicon;
import dev.candor.internal.promise.UnitModel.Cut;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class UnitModelTest {

    private static final float[] FOLLOWS = {0, 1, 2, 3, 4, 5, 6, 7, 8};

    private static final float LEAST_SHARED = 0.25f;

    private final UnitFeatures features = features("act.promise", "neg");

    @Test
    void whatIsWrittenIsRead() throws IOException {
        UnitModel model = model(features);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        UnitModel read = UnitModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.weights(features)).isEqualTo(model.weights(features));
        assertThat(read.step()).isEqualTo(model.step());
        assertThat(read.follows(Cut.GOES_ON, Cut.NONE)).isEqualTo(5);
        assertThat(read.leastShared()).isEqualTo(LEAST_SHARED);
    }

    @Test
    void weightsAreRoundedToTheStepOfTheGreatest() {
        byte[] weights = model(features).weights(features);

        assertThat(weights[0]).isEqualTo((byte) 127);
        assertThat(weights[1]).isEqualTo((byte) -63);
    }

    @Test
    void groupsAreKnownByNameSoThatAHouseMayAddSome() {
        UnitFeatures more = features("a.house", "act.promise", "neg");

        byte[] bound = model(features).weights(more);

        int before = UnitModel.WEIGHTS * features.names().indexOf("group neg");
        int after = UnitModel.WEIGHTS * more.names().indexOf("group neg");
        int added = UnitModel.WEIGHTS * more.names().indexOf("group a.house");
        assertThat(bound[after])
                .isEqualTo(model(features).weights(features)[before])
                .isNotZero();
        assertThat(bound[added]).isZero();
        assertThat(bound).hasSize(UnitModel.WEIGHTS * more.size());
    }

    @Test
    void aModelOfOtherFeaturesIsRefused() {
        UnitModel other = UnitModel.of(features.names(), new float[] {1, 2}, FOLLOWS, LEAST_SHARED);

        assertThatThrownBy(() -> other.weights(features))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the model has 2 weights")
                .hasMessageContaining("train it anew");
    }

    @Test
    void theEmptyModelFitsAllFeatures() {
        assertThat(UnitModel.EMPTY.weights(features)).containsOnly(0);
    }

    /** The first sign speaks for a clause that begins a promise and half as much against one that goes on; all others a little. */
    private static UnitModel model(UnitFeatures features) {
        float[] weights = new float[UnitModel.WEIGHTS * features.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 0.25f;
        }
        weights[0] = 2;
        weights[1] = -1;
        return UnitModel.of(features.names(), weights, FOLLOWS, LEAST_SHARED);
    }

    private static UnitFeatures features(String... groups) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (String group : groups) {
            lexicon.add("词" + group, group);
        }
        return new UnitFeatures(lexicon.build());
    }
}
