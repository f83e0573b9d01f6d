package dev.candor.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a batch has come: as much of the archive has been read as {@code read} says, and what that came to is in the
 * output files, which are not shorter than told here.
 *
 * @param rules what grades: version, ruleset, profile
 * @param options every option on which the output depends
 * @param records how many records have been read
 * @param read how much of the archive that is
 * @param outBytes the length of the output file
 * @param errorBytes the length of the file of errors
 * @param totals what was counted
 */
record Checkpoint(
        List<String> rules,
        Map<String, String> options,
        long records,
        Mark read,
        long outBytes,
        long errorBytes,
        Tally.Totals totals) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Copies the collections. */
    Checkpoint {
        rules = List.copyOf(rules);
        options = Map.copyOf(options);
    }

    /** Where the checkpoint of this output file is. */
    static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ".checkpoint");
    }

    /** Puts it in the place of the one before; at any moment there is one or the other. */
    void write(Path path) {
        Path next = path.resolveSibling(path.getFileName() + ".next");
        try {
            try (FileChannel channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(this));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw StatementFile.unwritable(path.toString(), e);
        }
    }

    /** The checkpoint there, or nothing; throws {@link InputException} when it cannot be used. */
    static Optional<Checkpoint> read(Path path) {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(path), Checkpoint.class));
        } catch (IOException e) {
            throw StatementFile.unreadable(path.toString(), e);
        } catch (JacksonException e) {
            throw new InputException(
                    path + "：不是可用的检查点；请不带 --resume 重新开始",
                    path + ": not a checkpoint that can be used; start anew without --resume");
        }
    }

    /** Refuses to go on with other rules or options than these. */
    void refuseChanges(List<String> rulesNow, Map<String, String> optionsNow) {
        if (!rules.equals(rulesNow)) {
            throw changed(
                    "规则已变：当时是 %s，现在是 %s".formatted(rules, rulesNow),
                    "the rules have changed from %s to %s".formatted(rules, rulesNow));
        }
        TreeSet<String> names = new TreeSet<>(options.keySet());
        names.addAll(optionsNow.keySet());
        for (String name : names) {
            String before = options.getOrDefault(name, "");
            String now = optionsNow.getOrDefault(name, "");
            if (!before.equals(now)) {
                throw changed(
                        "%s 已变：当时是“%s”，现在是“%s”".formatted(name, before, now),
                        "%s has changed from '%s' to '%s'".formatted(name, before, now));
            }
        }
    }

    /** Passes over what has been read; throws {@link InputException} when the archive is not the same. */
    void passOver(RecordSource source) throws IOException {
        for (long i = 0; i < records; i++) {
            if (source.next().isEmpty()) {
                throw changed(
                        "输入已变：当时已读 %d 条，现在只有 %d 条".formatted(records, i),
                        "the input has changed: %d records had been read, and now there are only %d"
                                .formatted(records, i));
            }
        }
        Mark now = source.mark();
        if (records > 0 && !now.equals(read)) {
            throw changed(
                    "输入已变：已读的前 %d 条与当时不同（%d 字节，现在 %d 字节）".formatted(records, read.bytes(), now.bytes()),
                    "the input has changed: the first %d records are not what was read (%d bytes then, %d now)"
                            .formatted(records, read.bytes(), now.bytes()));
        }
    }

    private static InputException changed(String zh, String en) {
        return new InputException(
                "不能继续：" + zh + "；请不带 --resume 重新开始", "cannot go on: " + en + "; start anew without --resume");
    }
}
