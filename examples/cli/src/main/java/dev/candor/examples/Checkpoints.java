package dev.candor.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts down checkpoints of a batch that writes to regular files, and takes it up again. Not thread-safe. */
final class Checkpoints {

    private final Path path;
    private final List<String> rules;
    private final Map<String, String> options;
    private final Sink.File out;
    private final Optional<Sink.File> errors;

    /**
     * Checkpoints of a batch.
     *
     * @param path where they are kept
     * @param rules what grades
     * @param options every option on which the output depends
     * @param out the output file
     * @param errors the file of errors
     */
    Checkpoints(Path path, List<String> rules, Map<String, String> options, Sink.File out, Optional<Sink.File> errors) {
        this.path = path;
        this.rules = rules;
        this.options = options;
        this.out = out;
        this.errors = errors;
    }

    /** Puts down that nothing has been done yet; afterwards the files may be emptied. */
    void begin() {
        new Checkpoint(rules, options, 0, Mark.of(0, Sha256.start()), 0, 0, Tally.Totals.NONE).write(path);
    }

    /**
     * Goes on from the last checkpoint: the source has passed over what had been read, and the files hold what that came
     * to and no more. Nothing when there is neither a checkpoint nor any output. Throws {@link InputException} when rules,
     * options, input or output are not what they were.
     */
    Optional<Checkpoint> resume(RecordSource source) throws IOException {
        Optional<Checkpoint> found = Checkpoint.read(path);
        if (found.isEmpty()) {
            if (out.length() > 0) {
                throw new InputException(
                        "不能继续：没有检查点 %s，而输出文件不是空的；请不带 --resume 重新开始".formatted(path),
                        "cannot go on: there is no checkpoint %s, but the output file is not empty; start anew without --resume"
                                .formatted(path));
            }
            return found;
        }
        Checkpoint last = found.get();
        last.refuseChanges(rules, options);
        refuseShorter(out, last.outBytes());
        errors.ifPresent(file -> refuseShorter(file, last.errorBytes()));
        last.passOver(source);
        out.cutTo(last.outBytes());
        errors.ifPresent(file -> file.cutTo(last.errorBytes()));
        return found;
    }

    /** Puts down that so many records have been read and that what they came to has been written. */
    void put(long records, Mark read, Tally.Totals totals) {
        out.secure();
        errors.ifPresent(Sink.File::secure);
        new Checkpoint(
                        rules,
                        options,
                        records,
                        read,
                        out.length(),
                        errors.map(Sink.File::length).orElse(0L),
                        totals)
                .write(path);
    }

    private static void refuseShorter(Sink.File file, long wanted) {
        if (file.length() < wanted) {
            throw new InputException(
                    "不能继续：%s 已变：当时有 %d 字节，现在只有 %d；请不带 --resume 重新开始".formatted(file, wanted, file.length()),
                    "cannot go on: %s has changed: it had %d bytes, and now there are only %d; start anew without --resume"
                            .formatted(file, wanted, file.length()));
        }
    }
}
