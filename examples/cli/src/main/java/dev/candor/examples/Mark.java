package dev.candor.examples;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How far an archive has been read.
 *
 * @param bytes the number of uncompressed bytes
 * @param sha256 the SHA-256 of these bytes; in a folder also of the names
 */
record Mark(long bytes, String sha256) {

    /** Starts a hash. */
    static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The mark after this many bytes; the hash may go on. */
    static Mark of(long bytes, MessageDigest hash) {
        try {
            MessageDigest copy = (MessageDigest) hash.clone();
            return new Mark(bytes, HexFormat.of().formatHex(copy.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }
}
