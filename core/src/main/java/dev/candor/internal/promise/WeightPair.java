package dev.candor.internal.promise;

/** The two weights of a feature, for beginning and for going on, in a byte each of a short. */
final class WeightPair {

    private WeightPair() {}

    static short of(byte begins, byte goesOn) {
        return (short) ((begins & 0xFF) | goesOn << Byte.SIZE);
    }

    static int begins(short pair) {
        return (byte) pair;
    }

    static int goesOn(short pair) {
        return pair >> Byte.SIZE;
    }
}
