package dev.candor.benchmarks.quality;

/**
 * Some of all.
 *
 * @param part how many
 * @param whole of how many
 */
record Share(int part, int whole) {

    static final Share EMPTY = new Share(0, 0);

    /** One case. */
    static Share of(boolean counted) {
        return new Share(counted ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** 0 when there is nothing to share. */
    double value() {
        return (double) part / Math.max(1, whole);
    }
}
