package dev.candor.internal.feature;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The features that a model knows, in the order of their weights. Immutable and thread-safe. */
public final class Vocabulary implements FeatureIndex {

    /** 2 to the 64 by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** By place the key; none at {@link #UNKNOWN}. */
    private final long[] keys;
    /** Places, each at the first free slot from that of its key on; a third or more are free, which is 0. */
    private final int[] slots;
    /** How far the upper bits of a product have to go down to be a slot. */
    private final int shift;

    private Vocabulary(long[] keys) {
        this.keys = keys;
        this.slots = new int[Integer.highestOneBit(keys.length + keys.length / 2) << 1];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        for (int place = UNKNOWN + 1; place < keys.length; place++) {
            int slot = slot(keys[place]);
            while (slots[slot] != UNKNOWN) {
                slot = after(slot);
            }
            slots[slot] = place;
        }
    }

    /** The vocabulary of features with these keys, all different, at the places from 1 on. */
    public static Vocabulary of(long[] keys) {
        long[] byPlace = new long[1 + keys.length];
        System.arraycopy(keys, 0, byPlace, 1, keys.length);
        return new Vocabulary(byPlace);
    }

    /** Reads what {@link #write} wrote. */
    public static Vocabulary read(DataInput in) throws IOException {
        long[] keys = new long[1 + in.readInt()];
        Blocks.read(in, keys, UNKNOWN + 1);
        return new Vocabulary(keys);
    }

    /** Writes the keys. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(keys.length - 1);
        Blocks.write(out, keys, UNKNOWN + 1);
    }

    /** The number of places, that of the unknown among them. */
    public int places() {
        return keys.length;
    }

    /** The key of the feature at a place, from 1 on. */
    public long key(int place) {
        return keys[place];
    }

    @Override
    public int place(long key) {
        int slot = slot(key);
        int place = slots[slot];
        while (place != UNKNOWN && keys[place] != key) {
            slot = after(slot);
            place = slots[slot];
        }
        return place;
    }

    /** Where to look for a key first: the upper bits of a product, which all its bits have a part in (Knuth, 6.4). */
    private int slot(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }

    /** Where to look next. */
    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
