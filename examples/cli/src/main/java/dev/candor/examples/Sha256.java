package dev.candor.examples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which things are known. */
final class Sha256 {

    private Sha256() {}

    /** The hash of the words in UTF-8. */
    static byte[] of(String words) {
        return start().digest(words.getBytes(StandardCharsets.UTF_8));
    }

    /** A hash of nothing yet. */
    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
