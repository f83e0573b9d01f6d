package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import dev.candor.Dimension;
import dev.candor.Grader;
import dev.candor.ProfileFit;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import dev.candor.zh.Chinese;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        List<ProfileFit.Example> examples = new ArrayList<>();
        for (String file : files) {
            for (Gold gold : Corpus.read(Path.of(file)).statements()) {
                if (grader.grade(gold.statement()) instanceof Report report) {
                    examples.add(new ProfileFit.Example(report, severities(gold), gold.quality()));
                }
            }
        }
        ScoringProfile start = ScoringProfile.standard();
        ProfileFit fit = new ProfileFit(start);
        ScoringProfile fitted = fit.fit(start.id(), examples);
        out.printf(Locale.ROOT, "# statements %d%n", examples.size());
        out.printf(Locale.ROOT, "# mean distance as it was %.1f%n", fit.distance(start, examples));
        out.printf(Locale.ROOT, "# mean distance fitted %.1f%n", fit.distance(fitted, examples));
        out.printf(Locale.ROOT, "# mean distance, each crisis left out %.1f%n", leftOut(fit, examples));
        out.print(fitted.yaml());
    }

    private static Map<Dimension, Double> severities(Gold gold) {
        Map<Dimension, Double> severities = new EnumMap<>(Dimension.class);
        for (DocumentFault fault : DocumentFault.values()) {
            severities.put(fault.dimension(), gold.severity(fault.key()));
        }
        return severities;
    }

    private static double leftOut(ProfileFit fit, List<ProfileFit.Example> examples) {
        Map<Crisis, List<ProfileFit.Example>> byCrisis = new LinkedHashMap<>();
        for (ProfileFit.Example example : examples) {
            byCrisis.computeIfAbsent(example.report().crisis(), crisis -> new ArrayList<>())
                    .add(example);
        }
        double sum = 0;
        for (List<ProfileFit.Example> left : byCrisis.values()) {
            List<ProfileFit.Example> others = new ArrayList<>(examples);
            others.removeAll(left);
            sum += fit.distance(fit.fit("left-out", others), left) * left.size();
        }
        return sum / examples.size();
    }
}
