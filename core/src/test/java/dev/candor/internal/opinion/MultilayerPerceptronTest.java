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
