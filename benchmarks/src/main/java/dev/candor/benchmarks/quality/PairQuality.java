package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.zh.Chinese;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints how often the program tells the halves of minimal pairs apart: two statements that differ in one sentence, which
 * shares its cue words with its twin, and of which one half has a fault that the other has not. A pair is right when the
 * fault is found in the one sentence and not in its twin. Halves follow on each other in the file.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.PairQuality \
 *     -Dexec.args="benchmarks/corpus/pairs.jsonl"
 * }</pre>
 */
public final class PairQuality {

    /**
     * What pairs of one fault come to.
     *
     * @param pairs how many there are
     * @param found in how many the fault is found
     * @param falseAlarms in how many it is found in the twin
     * @param right in how many it is found, and not in the twin
     */
    record Contrasts(int pairs, int found, int falseAlarms, int right) {

        private static Contrasts of(boolean found, boolean falseAlarm) {
            return new Contrasts(1, found ? 1 : 0, falseAlarm ? 1 : 0, found && !falseAlarm ? 1 : 0);
        }

        private Contrasts plus(Contrasts other) {
            return new Contrasts(
                    pairs + other.pairs, found + other.found, falseAlarms + other.falseAlarms, right + other.right);
        }
    }

    private final Function<Gold, Outcome> grading;

    PairQuality(Function<Gold, Outcome> grading) {
        this.grading = grading;
    }

    /** See the class. */
    public static void main(String[] files) {
        Console.run(out -> {
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            PairQuality quality = new PairQuality(gold -> grader.grade(gold.statement()));
            for (String file : files) {
                quality.of(Corpus.read(Path.of(file)).statements())
                        .forEach((fault, sum) -> out.printf(
                                Locale.ROOT,
                                "%-16s %d of %d pairs right, fault found in %d, twin accused in %d%n",
                                fault.dimension().id(),
                                sum.right(),
                                sum.pairs(),
                                sum.found(),
                                sum.falseAlarms()));
            }
        });
    }

    /** Throws {@link IllegalArgumentException} when a half has no other half. */
    Map<FaultLabel, Contrasts> of(List<Gold> halves) {
        if (halves.size() % 2 != 0) {
            throw new IllegalArgumentException(
                    "pairs have two halves, one line each and one after the other, but there are " + halves.size()
                            + " lines");
        }
        Map<FaultLabel, Contrasts> sums = new EnumMap<>(FaultLabel.class);
        for (int i = 0; i < halves.size(); i += 2) {
            Gold one = halves.get(i);
            Gold other = halves.get(i + 1);
            for (FaultLabel fault : FaultLabel.values()) {
                List<Integer> here = faulty(one, other, fault);
                List<Integer> there = faulty(other, one, fault);
                if (here.isEmpty() != there.isEmpty()) {
                    Gold bad = here.isEmpty() ? other : one;
                    Gold good = here.isEmpty() ? one : other;
                    Contrasts contrast = Contrasts.of(
                            isFound(bad, here.isEmpty() ? there : here, fault), isFound(good, own(good, bad), fault));
                    sums.merge(fault, contrast, Contrasts::plus);
                }
            }
        }
        return sums;
    }

    /** The sentences of a half that its twin has not and that both readers call faulty. */
    private static List<Integer> faulty(Gold half, Gold twin, FaultLabel fault) {
        return own(half, twin).stream()
                .filter(s -> half.isLabelled(s, fault.letter()).orElse(false))
                .toList();
    }

    /** The sentences of a half that its twin has not. */
    private static List<Integer> own(Gold half, Gold twin) {
        Set<String> shared = twin.sentences().stream().map(Sentence::text).collect(Collectors.toSet());
        List<Integer> own = new ArrayList<>();
        for (int s = 0; s < half.sentences().size(); s++) {
            if (!shared.contains(half.sentences().get(s).text())) {
                own.add(s);
            }
        }
        return own;
    }

    private boolean isFound(Gold half, List<Integer> sentences, FaultLabel fault) {
        return grading.apply(half) instanceof Report report
                && report.findings().stream()
                        .filter(finding -> finding.dimension() == fault.dimension())
                        .anyMatch(finding -> sentences.stream()
                                .anyMatch(s -> half.sentences().get(s).isHitBy(finding)));
    }
}
