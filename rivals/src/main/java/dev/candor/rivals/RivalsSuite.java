package dev.candor.rivals;

import dev.candor.benchmarks.speed.SpeedSuite;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;

/**
 * Runs {@link RivalsBenchmark}, some two minutes; with {@code -Dquick=true} one.
 *
 * <pre>{@code
 * mvn -q -Privals -pl rivals -am compile exec:exec
 * mvn -q -Privals -pl rivals -am compile exec:exec -Dquick=true
 * }</pre>
 */
public final class RivalsSuite {

    private RivalsSuite() {}

    /** Takes JMH's own arguments. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        SpeedSuite.run(RivalsSuite.class.getPackageName(), arguments);
    }
}
