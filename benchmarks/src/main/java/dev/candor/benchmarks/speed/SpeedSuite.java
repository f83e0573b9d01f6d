package dev.candor.benchmarks.speed;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the speed benchmarks, some ten minutes; quick, with fewer and shorter rounds, some five.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am -Pspeed compile exec:exec
 * mvn -q -pl benchmarks -am -Pquick compile exec:exec
 * }</pre>
 *
 * JMH's own arguments may be given, such as {@code -Dspeed="GradeBenchmark -p length=800 -prof gc"}. The program has its own
 * process, because JMH hands its class path on to the processes in which it measures.
 */
public final class SpeedSuite {

    private SpeedSuite() {}

    /** See the class. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        run(SpeedSuite.class.getPackageName(), arguments);
    }

    /** Runs the benchmarks of a package, or those that the arguments name, as the class says. */
    public static void run(String benchmarks, String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given).shouldFailOnError(true);
        if (given.getIncludes().isEmpty()) {
            options.include(benchmarks);
        }
        if (Boolean.getBoolean("candor.quick")) {
            options.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1));
        }
        new Runner(options.build()).run();
    }
}
