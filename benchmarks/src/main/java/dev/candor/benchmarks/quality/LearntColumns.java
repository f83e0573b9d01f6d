package dev.candor.benchmarks.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Rows as they are learnt from: emphasised, and what stands in no other row than one taken together to a single column, of
 * which the model of least cost makes as much as of all of them. Immutable.
 */
final class LearntColumns {

    private static final int NONE = -1;
    /** The column of what is in all rows. */
    private static final int BIAS = 0;

    /** By row where its entries begin; one more at the end. */
    private final int[] starts;
    /** By entry its column. */
    private final int[] columns;
    /** By entry what it weighs. */
    private final double[] values;
    /** By row 1 for yes and -1 for no. */
    private final int[] answers;
    /** By feature its column. */
    private final int[] columnOf;
    /** By feature what its column times this adds to it. */
    private final double[] shares;

    private final int size;

    private LearntColumns(
            int[] starts, int[] columns, double[] values, int[] answers, int[] columnOf, double[] shares, int size) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        this.answers = answers;
        this.columnOf = columnOf;
        this.shares = shares;
        this.size = size;
    }

    /** The columns of rows. */
    static LearntColumns of(List<MaximumEntropy.Answered> rows, Emphasis emphasis) {
        int[] rowsWith = LearntRow.rowsWith(
                rows.stream().map(MaximumEntropy.Answered::row).toList());
        int entries = 0;
        for (MaximumEntropy.Answered row : rows) {
            entries += row.row().features().length + 2;
        }
        int[] columnOf = new int[rowsWith.length];
        Arrays.fill(columnOf, NONE);
        double[] shares = new double[rowsWith.length];
        int[] starts = new int[rows.size() + 1];
        int[] columns = new int[entries];
        double[] values = new double[entries];
        int[] answers = new int[rows.size()];
        int next = BIAS + 1;
        int at = 0;
        for (int r = 0; r < answers.length; r++) {
            LearntRow row = rows.get(r).row();
            answers[r] = rows.get(r).answer() ? 1 : -1;
            columns[at] = BIAS;
            values[at++] = 1;
            double squares = 0;
            for (int i = 0; i < row.features().length; i++) {
                int feature = row.features()[i];
                shares[feature] = emphasis.factor(feature);
                double value = row.values()[i] * shares[feature];
                if (rowsWith[feature] == 1) {
                    squares += value * value;
                } else {
                    if (columnOf[feature] == NONE) {
                        columnOf[feature] = next++;
                    }
                    columns[at] = columnOf[feature];
                    values[at++] = value;
                }
            }
            if (squares > 0) {
                double length = Math.sqrt(squares);
                for (int i = 0; i < row.features().length; i++) {
                    int feature = row.features()[i];
                    if (rowsWith[feature] == 1) {
                        columnOf[feature] = next;
                        shares[feature] *= row.values()[i] * shares[feature] / length;
                    }
                }
                columns[at] = next++;
                values[at++] = length;
            }
            starts[r + 1] = at;
        }
        return new LearntColumns(starts, columns, values, answers, columnOf, shares, next);
    }

    /** The number of rows. */
    int rows() {
        return answers.length;
    }

    /** The number of columns. */
    int size() {
        return size;
    }

    /** 1 for yes and -1 for no. */
    int answer(int row) {
        return answers[row];
    }

    /** A row by the weights of columns. */
    double times(int row, double[] weights) {
        double sum = 0;
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            sum += values[at] * weights[columns[at]];
        }
        return sum;
    }

    /** Adds a row, times a factor. */
    void addTo(double[] sums, int row, double factor) {
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            sums[columns[at]] += factor * values[at];
        }
    }

    /** What the weights of columns say of what is in all rows. */
    double bias(double[] solved) {
        return solved[BIAS];
    }

    /** What the weights of columns say of plain features, by feature. */
    double[] weights(double[] solved) {
        double[] weights = new double[columnOf.length];
        for (int feature = 0; feature < weights.length; feature++) {
            weights[feature] = columnOf[feature] == NONE ? 0 : solved[columnOf[feature]] * shares[feature];
        }
        return weights;
    }
}
