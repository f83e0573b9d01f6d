package dev.candor.zh.facts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The characters that words begin with. */
    static Characters beginning(Words... words) {
        return new Characters(Stream.of(words)
                .flatMap(some -> some.all().stream())
                .map(word -> word.text().substring(0, 1))
                .collect(Collectors.joining()));
    }

    boolean has(char c) {
        return (bits[c >>> 6] & (1L << c)) != 0;
    }
}
