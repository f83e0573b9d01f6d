package dev.candor.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;

/**
 * How an archive is to be read.
 *
 * @param form what its records are
 * @param encoding how it is encoded; found out when absent
 * @param names what its fields are called
 * @param delimiter what stands between two cells
 */
record ArchiveReading(Form form, Optional<Encoding> encoding, FieldNames names, char delimiter) {

    private static final byte[] GZIP_MAGIC = {0x1F, (byte) 0x8B};
    private static final int BUFFER = 1 << 16;

    /** What the records of an archive are. */
    enum Form {
        JSONL("jsonl"),
        CSV("csv"),
        FOLDER("folder");

        private final String id;

        Form(String id) {
            this.id = id;
        }

        /** As the user writes it. */
        String id() {
            return id;
        }
    }

    /**
     * An open archive.
     *
     * @param source where its records come from
     * @param reader reads them
     * @param encoding the encoding given or found; absent in folders, where every file may have its own
     */
    record Opened(RecordSource source, RecordReader reader, Optional<Encoding> encoding) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    /** Opens a folder. */
    Opened folder(Path folder) throws IOException {
        return new Opened(new FolderSource(folder, encoding), RecordReader.texts(), encoding);
    }

    /** Opens a file. */
    Opened file(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            long size = Files.size(file);
            return stream(
                    Channels.newInputStream(channel),
                    () -> size == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Math.min(1, (double) channel.position() / size)));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Opens a stream, which may be compressed by gzip. */
    Opened stream(InputStream in, StreamSource.Share share) throws IOException {
        PushbackInputStream plain = new PushbackInputStream(uncompressed(in), EncodingDetector.START);
        Encoding found = encoding.isPresent() ? encoding.get() : detected(plain);
        if (form == Form.CSV) {
            StreamSource source = new StreamSource(plain, Framing.quoted(delimiter), found, share);
            RawRecord header = source.next()
                    .orElseThrow(() -> new InputException("没有表头：文件是空的", "there is no header: the file is empty"));
            return new Opened(source, CsvRecords.withHeader(header, delimiter, names), Optional.of(found));
        }
        StreamSource source = new StreamSource(plain, Framing.lines(), found, share);
        return new Opened(source, new JsonRecords(names), Optional.of(found));
    }

    private static Encoding detected(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(EncodingDetector.START);
        in.unread(start);
        return EncodingDetector.of(start);
    }

    private static InputStream uncompressed(InputStream in) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(new BufferedInputStream(in, BUFFER), 2);
        byte[] magic = raw.readNBytes(2);
        raw.unread(magic);
        return Arrays.equals(magic, GZIP_MAGIC) ? new GZIPInputStream(new Members(raw), BUFFER) : raw;
    }

    /**
     * A gzip file whose members are all read: {@link GZIPInputStream} takes the end of a member for the end of the file
     * when nothing is available at once, as happens with pipes.
     */
    private static final class Members extends PushbackInputStream {

        Members(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
