package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final AtomicLong seconds = new AtomicLong(1_000);

    @Test
    void writesALineAMinuteIntoAFile() {
        Progress progress = progress(Terminal.Kind.FILE_OR_PIPE, Locale.ENGLISH, OptionalDouble.of(0));

        seconds.addAndGet(59);
        progress.update(5_900, OptionalDouble.of(0.2));
        assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();

        seconds.addAndGet(1);
        progress.update(6_000, OptionalDouble.of(0.25));
        progress.update(6_001, OptionalDouble.of(0.25));
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("candor: 6000 records done, 100 a second, ██████░░░░░░░░░░░░░░░░░░ 25%, 0:03:00 left\n");
    }

    @Test
    void keepsOneLineOnAScreenAndTakesItAway() {
        Progress progress = progress(Terminal.Kind.SCREEN, Locale.CHINESE, OptionalDouble.of(0.5));

        seconds.addAndGet(1);
        progress.update(100, OptionalDouble.of(0.75));
        progress.clear();
        progress.clear();

        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K已完成 100 条，每秒 100 条，██████████████████░░░░░░ 75%，还需 0:00:01\r\u001b[K");
    }

    @Test
    void knowsNoEndOfAPipe() {
        Progress progress = progress(Terminal.Kind.FILE_OR_PIPE, Locale.CHINESE, OptionalDouble.empty());

        seconds.addAndGet(120);
        progress.update(60, OptionalDouble.empty());

        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("candor: 已完成 60 条，每秒 1 条\n");
    }

    private Progress progress(Terminal.Kind kind, Locale locale, OptionalDouble share) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                Map.of(),
                kind);
        Progress progress = new Progress(
                new Session(terminal, new Ui(locale, locale), Clock.systemUTC(), Run::grader),
                kind,
                () -> seconds.get() * 1_000_000_000);
        progress.start(share);
        return progress;
    }
}
