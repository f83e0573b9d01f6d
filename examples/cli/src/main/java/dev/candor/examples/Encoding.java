package dev.candor.examples;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * How Chinese archives are encoded. Reads strictly: what is not in the encoding is told, never replaced. In all of them a
 * line break, a comma and a quotation mark are code units that stand for nothing else.
 */
enum Encoding {
    UTF_8("utf-8", StandardCharsets.UTF_8, 1, "EFBBBF"),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE, 2, "FFFE"),
    UTF_16BE("utf-16be", StandardCharsets.UTF_16BE, 2, "FEFF"),
    /** With GB 2312 and GBK, which are parts of it. */
    GB18030("gb18030", Charset.forName("GB18030"), 1, "84319533"),
    /** With the characters of Hong Kong. */
    BIG5("big5", Charset.forName("Big5-HKSCS"), 1, "");

    private static final int LONGEST_CHARACTER = 4;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String id;
    private final Charset charset;
    private final int unit;
    private final byte[] mark;

    Encoding(String id, Charset charset, int unit, String mark) {
        this.id = id;
        this.charset = charset;
        this.unit = unit;
        this.mark = HexFormat.of().parseHex(mark);
    }

    /** Bytes that are not in the encoding. */
    static final class UndecodableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;

        private UndecodableException(int offset) {
            super("undecodable at byte offset " + offset);
            this.offset = offset;
        }

        /** The first byte that cannot be decoded, counted from 0. */
        int offset() {
            return offset;
        }
    }

    /** As the user writes it. */
    String id() {
        return id;
    }

    /** How many bytes a code unit has. */
    int unit() {
        return unit;
    }

    /** How many bytes at the start of this file are a byte order mark. */
    int markLength(byte[] start) {
        boolean marked = mark.length > 0
                && start.length >= mark.length
                && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
        return marked ? mark.length : 0;
    }

    /** The code unit at this place. */
    int unitAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        return switch (this) {
            case UTF_16LE -> (bytes[at + 1] & 0xFF) << 8 | first;
            case UTF_16BE -> first << 8 | (bytes[at + 1] & 0xFF);
            default -> first;
        };
    }

    /** The text without a byte order mark at its start. */
    String decode(byte[] bytes) throws UndecodableException {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int decoded = decode(bytes, out);
        if (decoded < bytes.length) {
            throw new UndecodableException(decoded);
        }
        out.flip();
        if (out.hasRemaining() && out.get(out.position()) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    /** Whether a text in this encoding may start so; its last character may be cut. */
    boolean mayStart(byte[] start) {
        return start.length - decode(start, CharBuffer.allocate(start.length)) < LONGEST_CHARACTER;
    }

    /** How many bytes could be decoded. */
    private int decode(byte[] bytes, CharBuffer out) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : bytes.length;
    }
}
