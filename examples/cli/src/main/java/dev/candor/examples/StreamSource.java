package dev.candor.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cuts a stream into records and passes over those that are blank. What a record holds in memory is bounded, however long
 * it is.
 */
final class StreamSource implements RecordSource {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MARK = 4;

    private final InputStream in;
    private final Framing framing;
    private final Encoding encoding;
    private final Share share;
    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest hash = Sha256.start();
    private int from;
    private int to;
    private long line = 1;
    private long offset;

    /** Tells which share of the stream has been read. */
    interface Share {

        /** Stands for a stream whose size is not known. */
        Share UNKNOWN = OptionalDouble::empty;

        /** From 0 to 1. */
        OptionalDouble read() throws IOException;
    }

    /** Reads the stream, whose byte order mark is passed over. */
    StreamSource(InputStream in, Framing framing, Encoding encoding, Share share) throws IOException {
        this.framing = framing;
        this.encoding = encoding;
        this.share = share;
        PushbackInputStream marked = new PushbackInputStream(in, LONGEST_MARK);
        byte[] start = marked.readNBytes(LONGEST_MARK);
        marked.unread(start);
        byte[] mark = marked.readNBytes(encoding.markLength(start));
        hash.update(mark);
        offset = mark.length;
        this.in = marked;
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        while (fill()) {
            Optional<RawRecord> record = cut();
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    @Override
    public Mark mark() {
        return Mark.of(offset, hash);
    }

    @Override
    public OptionalDouble share() throws IOException {
        return share.read();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The record that starts here, unless it is blank. */
    private Optional<RawRecord> cut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long first = line;
        long start = offset;
        long size = 0;
        boolean blank = true;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (!ended && end + encoding.unit() <= to) {
                int unit = encoding.unitAt(buffer, end);
                end += encoding.unit();
                ended = framing.endsWith(unit);
                line += unit == '\n' ? 1 : 0;
                blank &= unit == '\n' || unit == ' ' || unit == '\t' || unit == '\r';
            }
            if (end == from) {
                end = to; // half a code unit at the end of the stream
                blank = false;
            }
            int kept = end - from - (ended ? encoding.unit() : 0);
            size += kept;
            if (size <= RawRecord.MAX_BYTES) {
                bytes.write(buffer, from, kept);
            } else {
                bytes = new ByteArrayOutputStream(0);
            }
            hash.update(buffer, from, end - from);
            offset += end - from;
            from = end;
        }
        return blank
                ? Optional.empty()
                : Optional.of(new RawRecord(first, Optional.empty(), start, size, bytes.toByteArray(), encoding));
    }

    /** Whether there is at least one more byte; fills whole code units as far as the stream has them. */
    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        if (to % encoding.unit() != 0) {
            to += Math.max(0, in.read(buffer, to, 1));
        }
        return to > 0;
    }
}
