package dev.candor.examples;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Takes every .txt and .md file in and below a folder for a record, in the order of their names. */
final class FolderSource implements RecordSource {

    private final Path folder;
    private final Optional<Encoding> encoding;
    private final List<String> names;
    private final MessageDigest hash = Sha256.start();
    private int read;
    private long bytes;

    /** Lists the folder; without an encoding every file is read in the one that it seems to have. */
    FolderSource(Path folder, Optional<Encoding> encoding) throws IOException {
        this.folder = folder;
        this.encoding = encoding;
        try (Stream<Path> files = Files.walk(folder)) {
            names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Optional<RawRecord> next() throws IOException {
        if (read == names.size()) {
            return Optional.empty();
        }
        String name = names.get(read);
        Path file = folder.resolve(name);
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(RawRecord.MAX_BYTES + 1);
        }
        long size = content.length <= RawRecord.MAX_BYTES ? content.length : Files.size(file);
        read++;
        bytes += size;
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        hash.update(ByteBuffer.allocate(Long.BYTES + 1).putLong(1, size).array());
        hash.update(content);
        return Optional.of(new RawRecord(
                read,
                Optional.of(name),
                0,
                size,
                size <= RawRecord.MAX_BYTES ? content : new byte[0],
                encoding.orElseGet(() -> EncodingDetector.of(content))));
    }

    @Override
    public Mark mark() {
        return Mark.of(bytes, hash);
    }

    @Override
    public OptionalDouble share() {
        return OptionalDouble.of(names.isEmpty() ? 1 : (double) read / names.size());
    }

    @Override
    public void close() {
        // every file is closed as soon as it has been read
    }
}
