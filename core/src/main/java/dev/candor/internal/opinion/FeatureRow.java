package dev.candor.internal.opinion;

import java.util.Arrays;

/**
 * The features of one sentence: first those of its stretches of characters, then groups and readings, then relations, then
 * what the rules say. Used again for one sentence after the other. One thread.
 */
public final class FeatureRow {

    /** Where the sentence begins, in normalised characters, and where it ends. */
    private int start;

    private int end;
    /** What each stretch of characters weighs. */
    private float value;

    private int stretches;
    private int readings;
    private int relations;
    private int size;
    private int[] places = new int[512];
    private PlaceSet relationsFound = new PlaceSet(0);
    /** The groups of the sentence by how its hits are meant, as bits. */
    private long[] groups = {};

    /** Where weights are summed up. */
    private long[] sums = {};

    /** Begins a sentence of which nothing counts but what the rules say. */
    void begin() {
        begin(0, 0, 0);
    }

    /** Begins a sentence. */
    void begin(int from, int to, float weight) {
        start = from;
        end = to;
        value = weight;
        size = 0;
        stretches = 0;
        readings = 0;
        relations = 0;
    }

    /** Makes room for so many places more. */
    void ensure(int more) {
        if (size + more > places.length) {
            places = Arrays.copyOf(places, Math.max(size + more, 2 * places.length));
        }
    }

    /** Adds a feature; there must be room for it. */
    void add(int place) {
        places[size++] = place;
    }

    /** Adds a feature for every bit, counted from {@code first} on; makes room for them. */
    void addBits(long bits, int first) {
        ensure(Long.SIZE);
        int next = size;
        for (long left = bits; left != 0; left &= left - 1) {
            places[next++] = first + Long.numberOfTrailingZeros(left);
        }
        size = next;
    }

    /** Adds for every bit the feature that stands at its place from {@code first} on; makes room for them. */
    void addBits(long bits, int[] features, int first) {
        ensure(Long.SIZE);
        int next = size;
        for (long left = bits; left != 0; left &= left - 1) {
            places[next++] = features[first + Long.numberOfTrailingZeros(left)];
        }
        size = next;
    }

    /** Adds a feature that may be there already, from place {@code from} on. */
    void addOnce(int place, int from) {
        for (int i = from; i < size; i++) {
            if (places[i] == place) {
                return;
            }
        }
        add(place);
    }

    /** Ends the stretches of characters, which somebody put there; what is added from now on are groups and readings. */
    void endStretches(int count) {
        size = count;
        stretches = count;
    }

    /** Ends groups and readings; what is added from now on are relations. */
    void endReadings() {
        readings = size;
    }

    /** Ends relations; what is added from now on is what the rules say. */
    void endRelations() {
        relations = size;
    }

    /** Where relations with places below this are found, empty. */
    PlaceSet relationsFound(int end) {
        if (relationsFound.end() < end) {
            relationsFound = new PlaceSet(end);
        }
        return relationsFound;
    }

    /** Bits for groups, all 0. */
    long[] groups(int words) {
        if (groups.length < words) {
            groups = new long[words];
        }
        Arrays.fill(groups, 0);
        return groups;
    }

    /** Room for so many sums, whatever stands there. */
    long[] sums(int words) {
        if (sums.length < words) {
            sums = new long[words];
        }
        return sums;
    }

    /** The places of what the rules say. */
    int[] context() {
        return Arrays.copyOfRange(places, relations, size);
    }

    /** Whether the places of what the rules say are these. */
    boolean isContext(int[] context) {
        return Arrays.equals(places, relations, size, context, 0, context.length);
    }

    /** The number of features. */
    public int size() {
        return size;
    }

    /** The number of those that are stretches of characters; they come first. */
    int stretches() {
        return stretches;
    }

    /** The number of those that are stretches, groups or readings; they come before relations. */
    public int readings() {
        return readings;
    }

    /** The number of those that the sentence has by itself; they come before what the rules say. */
    public int relations() {
        return relations;
    }

    /** The place of feature {@code i}. */
    public int place(int i) {
        return places[i];
    }

    /** The places of all features, with room behind. */
    int[] places() {
        return places;
    }

    /** What feature {@code i} weighs. */
    public float value(int i) {
        return i < stretches ? value : i < relations ? Features.READING : Features.CONTEXT;
    }

    /** The first character of the sentence. */
    int start() {
        return start;
    }

    /** One past its last. */
    int end() {
        return end;
    }

    /** What a stretch of characters weighs. */
    float stretchValue() {
        return value;
    }
}
