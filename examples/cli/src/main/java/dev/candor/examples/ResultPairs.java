package dev.candor.examples;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Brings the results of two files together by their ids; those without an id, or with the same, in their order. Only
 * results whose partner has not come yet are held in memory: hardly any when both files are in the same order.
 */
final class ResultPairs {

    private final Map<String, Queue<Assessment>> before = new HashMap<>();
    private final Map<String, Queue<Assessment>> after = new HashMap<>();
    private final Consumer<Comparison> pair;

    private ResultPairs(Consumer<Comparison> pair) {
        this.pair = pair;
    }

    /**
     * How many results have no partner.
     *
     * @param before in the older file
     * @param after in the newer file
     */
    record Alone(long before, long after) {}

    /** Hands on every pair. */
    static Alone forEach(ResultFile older, ResultFile newer, Consumer<Comparison> pair) {
        ResultPairs pairs = new ResultPairs(pair);
        Optional<Assessment> old = older.next();
        Optional<Assessment> young = newer.next();
        while (old.isPresent() || young.isPresent()) {
            old.ifPresent(pairs::takeOlder);
            young.ifPresent(pairs::takeNewer);
            old = older.next();
            young = newer.next();
        }
        return new Alone(count(pairs.before), count(pairs.after));
    }

    private void takeOlder(Assessment assessment) {
        Optional<Assessment> partner = partner(after, assessment);
        if (partner.isPresent()) {
            pair.accept(Comparison.of(assessment, partner.get()));
        } else {
            keep(before, assessment);
        }
    }

    private void takeNewer(Assessment assessment) {
        Optional<Assessment> partner = partner(before, assessment);
        if (partner.isPresent()) {
            pair.accept(Comparison.of(partner.get(), assessment));
        } else {
            keep(after, assessment);
        }
    }

    private static Optional<Assessment> partner(Map<String, Queue<Assessment>> waiting, Assessment assessment) {
        Queue<Assessment> same = waiting.get(key(assessment));
        if (same == null) {
            return Optional.empty();
        }
        Assessment first = same.remove();
        if (same.isEmpty()) {
            waiting.remove(key(assessment));
        }
        return Optional.of(first);
    }

    private static void keep(Map<String, Queue<Assessment>> waiting, Assessment assessment) {
        waiting.computeIfAbsent(key(assessment), key -> new ArrayDeque<>()).add(assessment);
    }

    private static String key(Assessment assessment) {
        return assessment.id().orElse("");
    }

    private static long count(Map<String, Queue<Assessment>> waiting) {
        return waiting.values().stream().mapToLong(Queue::size).sum();
    }
}
