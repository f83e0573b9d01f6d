package dev.candor.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines. What a line holds in memory is bounded, however long the line is. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;
    private long offset;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** The next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            size += end - from;
            if (size <= Line.MAX_BYTES) {
                bytes.write(buffer, from, end - from);
            } else {
                bytes = new ByteArrayOutputStream(0);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        number++;
        Line line = new Line(number, offset, size, bytes.toByteArray());
        offset += size + (ended ? 1 : 0);
        return Optional.of(line);
    }

    /** Whether there is at least one more byte. */
    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }
}
