package dev.candor.benchmarks.quality;

import dev.candor.Dimension;
import dev.candor.ProfileFit;
import dev.candor.ScoringProfile;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How many labelled statements a fit of the profile takes: fits to samples of several sizes, and how far off they are on
 * 200 statements that are in none of the samples. Once with the readers of the corpora, to whom the standard profile is
 * fitted already, and once with readers who are twice as strict.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.FitSize \
 *     -Dexec.args="benchmarks/corpus/dev.jsonl benchmarks/corpus/own-dev.jsonl"
 * }</pre>
 */
public final class FitSize {

    private static final int HELD_OUT = 200;
    private static final int ROUNDS = 10;
    private static final int[] SIZES = {3, 5, 10, 15, 20, 30, 50, 100};

    private FitSize() {}

    /** See the class; the arguments are corpora. */
    public static void main(String[] files) {
        var out = Console.out();
        List<ProfileFit.Example> examples = new ArrayList<>(ProfileFitting.examples(files));
        Collections.shuffle(examples, new Random(1));
        measure("readers of the corpora", examples, out);
        measure(
                "readers twice as strict",
                examples.stream().map(FitSize::twiceAsStrict).toList(),
                out);
    }

    private static void measure(String readers, List<ProfileFit.Example> examples, PrintStream out) {
        List<ProfileFit.Example> heldOut = examples.subList(0, HELD_OUT);
        List<ProfileFit.Example> others = examples.subList(HELD_OUT, examples.size());
        ProfileFit fit = new ProfileFit(ScoringProfile.standard());
        double before = fit.distance(ScoringProfile.standard(), heldOut);
        out.printf(Locale.ROOT, "%s: %.1f off before%n", readers, before);
        for (int size : SIZES) {
            DoubleSummaryStatistics distances = new DoubleSummaryStatistics();
            for (int round = 0; round < ROUNDS; round++) {
                List<ProfileFit.Example> sample = new ArrayList<>(others);
                Collections.shuffle(sample, new Random(100L * size + round));
                distances.accept(fit.distance(fit.fit("sample", sample.subList(0, size)), heldOut));
            }
            out.printf(
                    Locale.ROOT,
                    "%4d statements: mean %.1f, from %.1f to %.1f%n",
                    size,
                    distances.getAverage(),
                    distances.getMin(),
                    distances.getMax());
        }
    }

    private static ProfileFit.Example twiceAsStrict(ProfileFit.Example example) {
        Map<Dimension, Double> severities = new EnumMap<>(Dimension.class);
        example.severities().forEach((dimension, severity) -> severities.put(dimension, Math.min(10, 2 * severity)));
        return new ProfileFit.Example(example.report(), severities, Math.max(0, 100 - 2 * (100 - example.quality())));
    }
}
