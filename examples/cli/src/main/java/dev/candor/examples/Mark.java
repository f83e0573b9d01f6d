package dev.candor.examples;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * How far an archive has been read.
 *
 * @param bytes the number of uncompressed bytes
 * @param sha256 the SHA-256 of these bytes; in a folder also of the names
 */
record Mark(long bytes, String sha256) {

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
