package dev.candor.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;

/**
 * Where the program reads and writes.
 *
 * @param in standard input, as bytes
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment the environment variables
 * @param kind what standard output is connected to
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Kind kind) {

    /** What standard output is connected to. */
    enum Kind {
        SCREEN,
        FILE_OR_PIPE
    }

    /** Copies the environment. */
    Terminal {
        environment = Map.copyOf(environment);
    }

    /** The streams of this process. They are opened anew because System.out follows the locale, and must be UTF-8. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                CommandLine.Help.Ansi.AUTO.enabled() ? Kind.SCREEN : Kind.FILE_OR_PIPE);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Colours go to screens only, and not where the user has set {@code NO_COLOR}. */
    Palette palette() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return kind == Kind.SCREEN && !refused ? Palette.ANSI : Palette.PLAIN;
    }
}
