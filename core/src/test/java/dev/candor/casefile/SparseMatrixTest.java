package dev.candor.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseMatrixTest {

    @Test
    void allAtOnceGivesWhatEachTwoGive() {
        Random random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            List<SparseVector> rows = vectors(random);
            List<SparseVector> columns = vectors(random);

            SparseMatrix.Shares shares = new SparseMatrix(rows).with(new SparseMatrix(columns));

            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < columns.size(); j++) {
                    assertThat(shares.coveredBy(i, j)).isEqualTo(rows.get(i).coveredBy(columns.get(j)));
                    assertThat(shares.likeness(i, j)).isEqualTo(rows.get(i).likeness(columns.get(j)));
                }
            }
        }
    }

    /** Up to five vectors of up to eight things, some of them below zero; a thing weighs the same wherever it is. */
    private static List<SparseVector> vectors(Random random) {
        List<SparseVector> vectors = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int[] ids = random.ints(random.nextInt(9), -6, 7).toArray();
            float[] weights = new float[ids.length];
            for (int j = 0; j < ids.length; j++) {
                weights[j] = (ids[j] + 7) / 3f;
            }
            vectors.add(SparseVector.of(ids, weights));
        }
        return vectors;
    }
}
