package dev.candor.casefile;

import java.util.Arrays;
import java.util.List;

/**
 * Sparse vectors by what is in them, so that those of one list are held against those of another all at once: things are gone through,
 * not pairs of vectors. Immutable.
 */
final class SparseMatrix {

    /** What each vector weighs. */
    private final double[] totals;
    /** The different things, in order. */
    private final int[] things;
    /** By thing where the vectors that have it begin, and last where they end. */
    private final int[] from;

    private final int[] owners;
    private final float[] weights;

    SparseMatrix(List<SparseVector> vectors) {
        this.totals = vectors.stream().mapToDouble(SparseVector::weight).toArray();
        int size = vectors.stream().mapToInt(SparseVector::size).sum();
        long[] order = new long[size];
        int[] vectorOf = new int[size];
        float[] weightOf = new float[size];
        int filled = 0;
        for (int vector = 0; vector < totals.length; vector++) {
            for (int i = 0; i < vectors.get(vector).size(); i++) {
                order[filled] = (long) vectors.get(vector).thing(i) << 32 | filled;
                vectorOf[filled] = vector;
                weightOf[filled] = vectors.get(vector).weight(i);
                filled++;
            }
        }
        Arrays.sort(order);
        this.owners = new int[size];
        this.weights = new float[size];
        int[] found = new int[size];
        int[] begin = new int[size + 1];
        int different = 0;
        for (int i = 0; i < size; i++) {
            int thing = (int) (order[i] >> 32);
            if (different == 0 || found[different - 1] != thing) {
                found[different] = thing;
                begin[different] = i;
                different++;
            }
            owners[i] = vectorOf[(int) order[i]];
            weights[i] = weightOf[(int) order[i]];
        }
        begin[different] = size;
        this.things = Arrays.copyOf(found, different);
        this.from = Arrays.copyOf(begin, different + 1);
    }

    /** What each of these vectors, a row, has in common with each of others, a column. */
    Shares with(SparseMatrix columns) {
        int width = columns.totals.length;
        double[] shared = new double[totals.length * width];
        int j = 0;
        for (int i = 0; i < things.length; i++) {
            while (j < columns.things.length && columns.things[j] < things[i]) {
                j++;
            }
            if (j < columns.things.length && columns.things[j] == things[i]) {
                for (int r = from[i]; r < from[i + 1]; r++) {
                    int row = owners[r] * width;
                    for (int c = columns.from[j]; c < columns.from[j + 1]; c++) {
                        shared[row + columns.owners[c]] += weights[r];
                    }
                }
            }
        }
        return new Shares(totals, columns.totals, shared);
    }

    /** What vectors of two lists share; says of each row and column what {@link SparseVector} says of two vectors. Immutable. */
    static final class Shares {

        private final double[] rows;
        private final double[] columns;
        private final double[] shared;

        private Shares(double[] rows, double[] columns, double[] shared) {
            this.rows = rows;
            this.columns = columns;
            this.shared = shared;
        }

        /** The share of a row's vector that a column's has too, 0 to 1. */
        double coveredBy(int row, int column) {
            return rows[row] == 0 ? 0 : shared[row * columns.length + column] / rows[row];
        }

        /** What both have, against the one that weighs less, 0 to 1. */
        double likeness(int row, int column) {
            double least = Math.min(rows[row], columns[column]);
            return least == 0 ? 0 : shared[row * columns.length + column] / least;
        }
    }
}
