package dev.candor.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Counts what changed between two files of results. Not thread-safe. */
final class ComparisonTally {

    private final Map<String, Long> mended = new TreeMap<>();
    private final Map<String, Long> added = new TreeMap<>();
    private long compared;
    private long better;
    private long worse;
    private long scoredTwice;
    private long sumOfChanges;

    void add(Comparison comparison) {
        compared++;
        OptionalInt change = comparison.change();
        if (change.isPresent()) {
            scoredTwice++;
            sumOfChanges += change.getAsInt();
            better += change.getAsInt() > 0 ? 1 : 0;
            worse += change.getAsInt() < 0 ? 1 : 0;
        }
        comparison.mended().forEach(fault -> mended.merge(fault.rule(), 1L, Long::sum));
        comparison.added().forEach(fault -> added.merge(fault.rule(), 1L, Long::sum));
    }

    long compared() {
        return compared;
    }

    long better() {
        return better;
    }

    long worse() {
        return worse;
    }

    /** The mean change of the overall score, of statements with a score in both. */
    double meanChange() {
        return scoredTwice == 0 ? 0 : (double) sumOfChanges / scoredTwice;
    }

    /** Rules with the number of their findings that are gone, the most frequent first. */
    List<Entry<String, Long>> mended() {
        return byCount(mended);
    }

    /** Rules with the number of their findings that are new, the most frequent first. */
    List<Entry<String, Long>> added() {
        return byCount(added);
    }

    private static List<Entry<String, Long>> byCount(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .toList();
    }
}
