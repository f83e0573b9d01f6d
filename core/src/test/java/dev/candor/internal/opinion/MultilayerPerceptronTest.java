package dev.candor.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MultilayerPerceptronTest {

    /** Two inputs, a unit that hears their sum less 1 and one that hears the first; the outputs are their difference and a bias. */
    private final MultilayerPerceptron network =
            MultilayerPerceptron.of(new float[][] {{-1, 0}, {1, 1}, {1, 0}}, new float[][] {{0, 7}, {1, 0}, {-1, 0}});

    @Test
    void anOutputAddsUpWhatUnitsHear() {
        assertThat(network.says(new float[] {2, 3})).containsExactly(4 - 2, 7);
    }

    @Test
    void aUnitThatHearsLessThanNothingIsSilent() {
        assertThat(network.says(new float[] {-2, 1})).containsExactly(0, 7);
    }

    @Test
    void everyInputCountsWhateverTheirNumber() {
        for (int inputs = 1; inputs <= 9; inputs++) {
            float[][] hidden = new float[1 + inputs][1];
            for (int i = 0; i < inputs; i++) {
                hidden[1 + i][0] = 1 << i;
            }
            MultilayerPerceptron sum = MultilayerPerceptron.of(hidden, new float[][] {{0}, {1}});
            for (int set = 0; set < 1 << inputs; set++) {
                float[] features = new float[inputs];
                for (int i = 0; i < inputs; i++) {
                    features[i] = set >> i & 1;
                }
                assertThat(sum.says(features)).containsExactly(set);
            }
        }
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.write(new DataOutputStream(bytes));

        MultilayerPerceptron read =
                MultilayerPerceptron.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.says(new float[] {2, 3})).containsExactly(network.says(new float[] {2, 3}));
    }

    @Test
    void weightsAndFeaturesMustBeAsManyAsItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultilayerPerceptron.of(new float[3][2], new float[2][1]))
                .withMessageContaining("biases and weights for each of 2 units, but have 2 rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MultilayerPerceptron.of(new float[][] {{1, 2}, {1}}, new float[3][1]))
                .withMessageContaining("every row needs 2 weights of units, but one has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.says(new float[3]))
                .withMessageContaining("2 inputs was given 3");
    }
}
