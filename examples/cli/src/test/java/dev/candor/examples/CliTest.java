package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import dev.candor.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CliTest {

    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void neverTakesAFailureForALowScore() {
        int exit = run(OutputStream.nullOutputStream(), profile -> {
            throw new IllegalStateException("broken cards");
        });

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("candor: internal error; please report it with what follows\n"
                        + "java.lang.IllegalStateException: broken cards");
    }

    @Test
    void tellsTheVersionOfTheLibrary() throws IOException {
        Statement draft = Statement.of(Files.readString(Samples.STATEMENTS.resolve("draft.txt")));

        assertThat(Run.grader().grade(draft))
                .isInstanceOfSatisfying(
                        Report.class,
                        report -> assertThat(Run.of("--version"))
                                .isEqualTo(new Run(
                                        0, "candor " + report.provenance().candor() + "\n", "")));
        assertThat(Run.of("-V")).isEqualTo(Run.of("--version"));
    }

    @Test
    void saysThatItCannotWrite() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThat(run(full, Run::grader)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("candor: cannot write to standard output\n");
    }

    private int run(OutputStream out, Function<ScoringProfile, Grader> grader) {
        return new Cli(terminal(out), Clock.systemUTC(), grader).run("rules");
    }

    private Terminal terminal(OutputStream out) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                ENGLISH,
                Terminal.Kind.FILE_OR_PIPE);
    }
}
