package dev.candor.benchmarks.quality;

import dev.candor.Dimension;
import dev.candor.Grader;
import dev.candor.ProfileFit;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import dev.candor.zh.Chinese;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the scoring profile to labelled statements and prints it, with the mean distance of scores and quality before,
 * after, and when each crisis is scored by a profile that was fitted without it.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.ProfileFitting \
 *     -Dexec.args="benchmarks/corpus/dev.jsonl benchmarks/corpus/own-dev.jsonl"
 * }</pre>
 */
public final class ProfileFitting {

    private ProfileFitting() {}

    /** See the class; the arguments are corpora. */
    public static void main(String[] files) {
        var out = Console.out();
        List<ProfileFit.Example> examples = examples(files);
        ScoringProfile start = ScoringProfile.standard();
        ProfileFit fit = new ProfileFit(start);
        ScoringProfile fitted = fit.fit(start.id(), examples);
        out.printf(Locale.ROOT, "# statements %d%n", examples.size());
        out.printf(Locale.ROOT, "# mean distance as it was %.1f%n", fit.distance(start, examples));
        out.printf(Locale.ROOT, "# mean distance fitted %.1f%n", fit.distance(fitted, examples));
        out.printf(
                Locale.ROOT, "# mean distance, each crisis left out %.1f%n", fit.distanceLeftOut(byCrisis(examples)));
        out.print(fitted.yaml());
    }

    /** The statements of these corpora that can be scored, with the means of their readers. */
    static List<ProfileFit.Example> examples(String... files) {
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        List<ProfileFit.Example> examples = new ArrayList<>();
        for (String file : files) {
            for (Gold gold : Corpus.read(Path.of(file)).statements()) {
                if (grader.grade(gold.statement()) instanceof Report report) {
                    examples.add(new ProfileFit.Example(report, severities(gold), gold.quality()));
                }
            }
        }
        return examples;
    }

    private static Map<Dimension, Double> severities(Gold gold) {
        Map<Dimension, Double> severities = new EnumMap<>(Dimension.class);
        for (DocumentFault fault : DocumentFault.values()) {
            severities.put(fault.dimension(), gold.severity(fault.key()));
        }
        return severities;
    }

    private static Collection<List<ProfileFit.Example>> byCrisis(List<ProfileFit.Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(example -> example.report().crisis(), TreeMap::new, Collectors.toList()))
                .values();
    }
}
