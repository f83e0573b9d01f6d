package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.Language;
import dev.candor.ScoringProfile;
import dev.candor.zh.Chinese;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One run of the command in this process.
 *
 * @param exit the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exit, String out, String err) {

    private static final Language CHINESE_STANDARD = Chinese.standard();
    private static final Grader GRADER = grader(ScoringProfile.standard());
    private static final Map<String, String> CHINESE = Map.of("LANG", "zh_CN.UTF-8");

    /** It is 20 November 2026 in all runs. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    /** A grader that scores as Candor does. */
    static Grader grader() {
        return GRADER;
    }

    /** A grader that scores by this profile. */
    static Grader grader(ScoringProfile profile) {
        return Grader.builder().language(CHINESE_STANDARD).profile(profile).build();
    }

    static Run of(String... arguments) {
        return with(new byte[0], CHINESE, Terminal.Kind.FILE_OR_PIPE, arguments);
    }

    static Run withInput(String in, String... arguments) {
        return withInput(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run withInput(byte[] in, String... arguments) {
        return with(in, CHINESE, Terminal.Kind.FILE_OR_PIPE, arguments);
    }

    static Run onScreen(Map<String, String> environment, String... arguments) {
        return with(new byte[0], environment, Terminal.Kind.SCREEN, arguments);
    }

    private static Run with(byte[] in, Map<String, String> environment, Terminal.Kind kind, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                kind);
        int exit = new Cli(terminal, TODAY, Run::grader).run(arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
