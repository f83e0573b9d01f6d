package dev.candor.examples;

import dev.candor.Text;
import dev.candor.examples.BrokenRecordException.Reason;
import java.util.Optional;

/** A record of an archive as it was read: its bytes, or only their number when it is too large to be held. */
final class RawRecord {

    /** The most bytes that a record may have. */
    static final int MAX_BYTES = 16 << 20;

    private final long line;
    private final Optional<String> file;
    private final long offset;
    private final long size;
    private final byte[] bytes;
    private final Encoding encoding;

    /**
     * A record.
     *
     * @param line the line on which it starts, counted from 1; in a folder the place of the file
     * @param file the name of its file, in a folder
     * @param offset its first byte in the uncompressed file, counted from 0
     * @param size the number of its bytes without the line break
     * @param bytes the bytes; ignored and best empty when there are more than {@link #MAX_BYTES}
     * @param encoding how they are encoded
     */
    RawRecord(long line, Optional<String> file, long offset, long size, byte[] bytes, Encoding encoding) {
        this.line = line;
        this.file = file;
        this.offset = offset;
        this.size = size;
        this.bytes = bytes;
        this.encoding = encoding;
    }

    long line() {
        return line;
    }

    Optional<String> file() {
        return file;
    }

    /** How many bytes it keeps in memory. */
    int held() {
        return bytes.length;
    }

    /** The record as text. */
    String text() throws BrokenRecordException {
        if (size > MAX_BYTES) {
            throw new BrokenRecordException(
                    Reason.TOO_LARGE,
                    file,
                    new Text(
                            "这条记录有 %d 字节，上限是 %d".formatted(size, MAX_BYTES),
                            "the record has %d bytes; at most %d are allowed".formatted(size, MAX_BYTES)));
        }
        try {
            return encoding.decode(bytes);
        } catch (Encoding.UndecodableException e) {
            int wrong = bytes[e.offset()] & 0xFF;
            long place = offset + e.offset();
            throw new BrokenRecordException(
                    Reason.UNDECODABLE,
                    file,
                    new Text(
                            "文件字节偏移 %d 处（0x%02X）不是 %s；如果是别的编码，请用 --encoding 指明".formatted(place, wrong, encoding.id()),
                            "not %s at byte offset %d of the file (0x%02X); if it is another encoding, name it with --encoding"
                                    .formatted(encoding.id(), place, wrong)));
        }
    }
}
