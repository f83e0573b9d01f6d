package dev.candor.benchmarks.quality;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** How the commands of the harness write: in UTF-8, whatever the machine prefers. */
final class Console {

    private Console() {}

    /** Standard output. */
    static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    /** Runs a command; exits with 2 and its message when the arguments or a file are wrong. */
    static void run(Consumer<PrintStream> command) {
        try {
            command.accept(out());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            utf8(FileDescriptor.err).println(e.getMessage());
            System.exit(2);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
