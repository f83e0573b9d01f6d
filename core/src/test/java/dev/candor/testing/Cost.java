package dev.candor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;

/** How what is done to a text costs more as the text grows, in processor time, however busy the machine is. */
public final class Cost {

    /** What compilers and the collector may add to the best of some rounds. */
    private static final Duration NOISE = Duration.ofMillis(150);

    private static final int ROUNDS = 3;

    private Cost() {}

    /** Four times the text takes less than eight times as long: twice as much as by length, half as much as by its square. */
    public static void assertLinear(String text, Consumer<String> work) {
        Duration ofAQuarter = least(text.substring(0, text.length() / 4), work);
        Duration ofAll = least(text, work);

        assertThat(ofAll).isLessThan(ofAQuarter.multipliedBy(8).plus(NOISE));
    }

    private static Duration least(String text, Consumer<String> work) {
        Duration least = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS; round++) {
            Duration before = used();
            work.accept(text);
            Duration taken = used().minus(before);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        return least;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
