package dev.candor.zh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Writes simplified text with traditional characters, one to one, by the folding table read backwards. */
final class TraditionalCharacters {

    private static final Map<Character, Character> BACKWARDS = read();

    private TraditionalCharacters() {}

    static String of(String simplified) {
        StringBuilder traditional = new StringBuilder(simplified.length());
        for (int i = 0; i < simplified.length(); i++) {
            char c = simplified.charAt(i);
            traditional.append(BACKWARDS.getOrDefault(c, c).charValue());
        }
        return traditional.toString();
    }

    private static Map<Character, Character> read() {
        Map<Character, Character> backwards = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Chinese.class.getResourceAsStream("folding.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.length() == 2)
                    .forEach(line -> backwards.putIfAbsent(line.charAt(1), line.charAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return backwards;
    }
}
