package dev.candor.examples;

import dev.candor.Text;
import java.util.Optional;

/** A line of a batch as it was read: its bytes, or only their number when it is too large to be held. */
final class Line {

    /** The most bytes that a line may have. */
    static final int MAX_BYTES = 16 << 20;

    private final long number;
    private final long offset;
    private final long size;
    private final byte[] bytes;

    /**
     * A line.
     *
     * @param number its place in the file, counted from 1
     * @param offset its first byte in the file, counted from 0
     * @param size the number of its bytes without the line break
     * @param bytes the bytes; ignored and best empty when there are more than {@link #MAX_BYTES}
     */
    Line(long number, long offset, long size, byte[] bytes) {
        this.number = number;
        this.offset = offset;
        this.size = size;
        this.bytes = bytes;
    }

    long number() {
        return number;
    }

    /** How many bytes it keeps in memory. */
    int held() {
        return bytes.length;
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return size <= MAX_BYTES;
    }

    /** The line as text. */
    String text() throws BrokenLineException {
        if (size > MAX_BYTES) {
            throw new BrokenLineException(
                    BrokenLineException.Reason.TOO_LARGE,
                    Optional.empty(),
                    new Text(
                            "这一行有 %d 字节，上限是 %d".formatted(size, MAX_BYTES),
                            "the line has %d bytes; at most %d are allowed".formatted(size, MAX_BYTES)));
        }
        try {
            return Utf8.decode(bytes);
        } catch (Utf8.UndecodableException e) {
            int wrong = bytes[e.offset()] & 0xFF;
            long place = offset + e.offset();
            throw new BrokenLineException(
                    BrokenLineException.Reason.UNDECODABLE,
                    Optional.empty(),
                    new Text(
                            "文件字节偏移 %d 处（0x%02X）不是 UTF-8；请先转换编码，例如 iconv -f GB18030 -t UTF-8".formatted(place, wrong),
                            "not UTF-8 at byte offset %d of the file (0x%02X); convert it first, for example iconv -f GB18030 -t UTF-8"
                                    .formatted(place, wrong)));
        }
    }
}
