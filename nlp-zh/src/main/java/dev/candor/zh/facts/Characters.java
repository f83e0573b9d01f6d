package dev.candor.zh.facts;

/** A set of characters; whether it has one is told by one look-up. Immutable. */
final class Characters {

    private final long[] bits = new long[1 << 10];

    /** The characters of a string. */
    Characters(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            bits[c >>> 6] |= 1L << c;
        }
    }

    boolean has(char c) {
        return (bits[c >>> 6] & (1L << c)) != 0;
    }
}
