package dev.candor.casefile;

import java.util.Arrays;

/** Different things with what they weigh, by ascending id. Immutable. */
final class SparseVector {

    private final int[] ids;
    private final float[] weights;
    private final double weight;
    /** A bit for each thing, several of which share one: vectors without a common bit have nothing in common. */
    private final long bits;

    private SparseVector(int[] ids, float[] weights) {
        this.ids = ids;
        this.weights = weights;
        double sum = 0;
        for (float each : weights) {
            sum += each;
        }
        this.weight = sum;
        long bits = 0;
        for (int id : ids) {
            bits |= 1L << id;
        }
        this.bits = bits;
    }

    /** A vector of these; one that is there twice counts once. Both arrays are used up. */
    static SparseVector of(int[] ids, float[] weights) {
        long[] order = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            order[i] = ((long) ids[i] << 32) | i;
        }
        Arrays.sort(order);
        int[] sorted = new int[ids.length];
        float[] own = new float[ids.length];
        int size = 0;
        for (long each : order) {
            int id = (int) (each >> 32);
            if (size == 0 || sorted[size - 1] != id) {
                sorted[size] = id;
                own[size] = weights[(int) each];
                size++;
            }
        }
        return new SparseVector(Arrays.copyOf(sorted, size), Arrays.copyOf(own, size));
    }

    /** How many different things there are. */
    int size() {
        return ids.length;
    }

    /** A thing, by its place in their order. */
    int thing(int place) {
        return ids[place];
    }

    /** What a thing weighs. */
    float weight(int place) {
        return weights[place];
    }

    /** What all of it weighs. */
    double weight() {
        return weight;
    }

    /** What weighs that which both have. */
    double shared(SparseVector other) {
        if ((bits & other.bits) == 0) {
            return 0;
        }
        double sum = 0;
        int j = 0;
        for (int i = 0; i < ids.length; i++) {
            while (j < other.ids.length && other.ids[j] < ids[i]) {
                j++;
            }
            if (j < other.ids.length && other.ids[j] == ids[i]) {
                sum += weights[i];
            }
        }
        return sum;
    }

    /** The share of this that the other has too, 0 to 1. */
    double coveredBy(SparseVector other) {
        return weight == 0 ? 0 : shared(other) / weight;
    }

    /** What both have, against the one that weighs less, 0 to 1. */
    double likeness(SparseVector other) {
        double least = Math.min(weight, other.weight);
        return least == 0 ? 0 : shared(other) / least;
    }
}
