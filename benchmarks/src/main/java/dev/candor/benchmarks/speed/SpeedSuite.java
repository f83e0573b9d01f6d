package dev.candor.benchmarks.speed;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the speed benchmarks, about five minutes; with {@code -Dcandor.quick=true}, fewer and shorter rounds, under two.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath dev.candor.benchmarks.speed.SpeedSuite"
 * mvn -q -pl benchmarks -am compile exec:exec -Dexec.executable=java \
 *     -Dexec.args="-Dcandor.quick=true -cp %classpath dev.candor.benchmarks.speed.SpeedSuite"
 * }</pre>
 *
 * JMH's own arguments may follow the class name, such as {@code GradeBenchmark -p length=800 -prof gc}. The program has
 * its own process ({@code exec:exec}), because JMH hands its class path on to the processes in which it measures.
 */
public final class SpeedSuite {

    private SpeedSuite() {}

    /** See the class. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given).shouldFailOnError(true);
        if (given.getIncludes().isEmpty()) {
            options.include(SpeedSuite.class.getPackageName());
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
