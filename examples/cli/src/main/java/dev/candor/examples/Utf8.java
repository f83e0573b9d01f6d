package dev.candor.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: what is not UTF-8 is told, never replaced. */
final class Utf8 {

    /** Bytes that are not UTF-8. */
    static final class UndecodableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;

        private UndecodableException(int offset) {
            super("not UTF-8 at byte offset " + offset);
            this.offset = offset;
        }

        /** The first byte that is not UTF-8, counted from 0. */
        int offset() {
            return offset;
        }
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text without a byte order mark at its start. */
    static String decode(byte[] bytes) throws UndecodableException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UndecodableException(in.position());
        }
        out.flip();
        if (out.hasRemaining() && out.get(out.position()) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }
}
