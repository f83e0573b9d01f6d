package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a batch comes to. Not thread-safe. */
final class Tally {

    private final SortedMap<String, Long> counts = new TreeMap<>();
    private Optional<Slowest> slowest = Optional.empty();

    /** What is counted. */
    enum Kind {
        SCORED,
        NOT_SCORED,
        BROKEN,
        /** Statements by grade. */
        GRADE,
        /** Findings by rule. */
        RULE
    }

    /**
     * The record that took longest.
     *
     * @param line where it stands
     * @param id its id, where it has one
     * @param micros how long it took
     */
    record Slowest(long line, Optional<String> id, long micros) {}

    /**
     * All counts, to be kept.
     *
     * @param counts by kind and name
     * @param slowest the record that took longest
     */
    record Totals(Map<String, Long> counts, Optional<Slowest> slowest) {

        static final Totals NONE = new Totals(Map.of(), Optional.empty());

        /** Copies the counts. */
        Totals {
            counts = Map.copyOf(counts);
        }
    }

    /** Counts a record that took so long. */
    void count(ArchiveResult result, long nanos) {
        if (result instanceof ArchiveResult.Broken broken) {
            count(Kind.BROKEN, broken.why().reason().id());
        } else if (result instanceof ArchiveResult.Judged judged) {
            count(judged.outcome());
        }
        keepSlower(new Slowest(result.line(), result.id(), nanos / 1000));
    }

    private void count(Outcome outcome) {
        if (outcome instanceof Report report) {
            count(Kind.SCORED, "");
            count(Kind.GRADE, report.overall().grade().name());
            for (Finding finding : report.findings()) {
                count(Kind.RULE, finding.rule());
            }
        } else if (outcome instanceof NotScored notScored) {
            count(Kind.NOT_SCORED, notScored.reason().id());
        }
    }

    private void count(Kind kind, String name) {
        counts.merge(key(kind, name), 1L, Long::sum);
    }

    private void keepSlower(Slowest other) {
        if (slowest.isEmpty() || other.micros() > slowest.get().micros()) {
            slowest = Optional.of(other);
        }
    }

    /** Adds what was counted elsewhere. */
    void add(Totals other) {
        other.counts().forEach((key, count) -> counts.merge(key, count, Long::sum));
        other.slowest().ifPresent(this::keepSlower);
    }

    Totals totals() {
        return new Totals(counts, slowest);
    }

    /** How many of this kind there are. */
    long all(Kind kind) {
        return byName(kind).stream().mapToLong(Entry::getValue).sum();
    }

    /** The names of a kind with their counts, the most frequent first. */
    List<Entry<String, Long>> byCount(Kind kind) {
        return byName(kind).stream()
                .sorted(Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** The names of a kind with their counts, in the order of names. */
    List<Entry<String, Long>> byName(Kind kind) {
        String start = key(kind, "");
        return counts.tailMap(start).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(start))
                .map(entry -> Map.entry(entry.getKey().substring(start.length()), entry.getValue()))
                .toList();
    }

    Optional<Slowest> slowest() {
        return slowest;
    }

    private static String key(Kind kind, String name) {
        return kind.name() + '/' + name;
    }
}
