package dev.candor.internal.opinion;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The features that a model knows, in the order of their weights. Immutable and thread-safe. */
public final class Vocabulary implements FeatureIndex {

    /** So many bits of an entry tell its place; the others are those of the hash of its key. */
    private static final int PLACE_BITS = 20;

    private static final int PLACE = (1 << PLACE_BITS) - 1;

    /** The key of the first place, which is 1, then those of all others. */
    private final long[] keys;
    /** Entries, each at the first free slot from that of its hash on; 0 where there is none. */
    private final long[] slots;

    private Vocabulary(long[] keys) {
        if (keys.length >= PLACE) {
            throw new IllegalArgumentException(keys.length + " features; " + (PLACE - 1) + " are the most");
        }
        this.keys = keys;
        this.slots = new long[Integer.highestOneBit(Math.max(1, keys.length * 4 / 3)) << 1];
        for (int i = 0; i < keys.length; i++) {
            long hash = hash(keys[i]);
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot(slot + 1);
            }
            slots[slot] = (hash & ~PLACE) | (i + 1);
        }
    }

    /** The vocabulary of features with these keys, all different, at the places from 1 on. */
    public static Vocabulary of(long[] keys) {
        return new Vocabulary(keys.clone());
    }

    /** Reads what {@link #write} wrote. */
    static Vocabulary read(DataInput in) throws IOException {
        long[] keys = new long[in.readInt()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
        }
        return new Vocabulary(keys);
    }

    /** Writes the keys. */
    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        for (long key : keys) {
            out.writeLong(key);
        }
    }

    /** The number of places, that of the unknown among them. */
    public int places() {
        return keys.length + 1;
    }

    @Override
    public int place(long key) {
        long hash = hash(key);
        int slot = slot(hash);
        while (true) {
            long entry = slots[slot];
            if (((entry ^ hash) & ~PLACE) == 0 && entry != 0) {
                return (int) entry & PLACE;
            }
            if (entry == 0) {
                return UNKNOWN;
            }
            slot = slot(slot + 1);
        }
    }

    /** The slot of a hash, or after the last the first. */
    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }

    /** Mixes all bits of a key, no two keys alike (the finalizer of MurmurHash3, A. Appleby). */
    private static long hash(long key) {
        long mixed = (key ^ (key >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
