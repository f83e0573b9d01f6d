package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.Grade;
import dev.candor.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How several statements did, in numbers to be drawn. */
final class HtmlOverview {

    private static final int MAX_RULES = 10;
    private static final int BIN = 10;

    /**
     * A column of the histogram.
     *
     * @param from the lowest score
     * @param to the highest score
     * @param count how many statements scored so
     * @param grade the grade of most of these scores
     */
    record Bin(int from, int to, int count, Grade grade) {}

    /**
     * A rule and how many statements it found something in.
     *
     * @param rule its id
     * @param title the fault in a few words
     * @param statements how many
     */
    record Frequency(String rule, String title, int statements) {}

    private final List<HtmlStatement> statements;
    private final Guide guide;
    private final Locale ui;

    /** Over these statements, of which there is at least one. */
    HtmlOverview(List<HtmlStatement> statements, Guide guide, Locale ui) {
        this.statements = List.copyOf(statements);
        this.guide = guide;
        this.ui = ui;
    }

    /** How often each tenth of the scores was reached; 100 belongs to the last. */
    List<Bin> histogram() {
        List<Bin> bins = new ArrayList<>();
        for (int from = 0; from < 100; from += BIN) {
            int low = from;
            int high = from + BIN == 100 ? 100 : from + BIN - 1;
            int count = (int) statements.stream()
                    .mapToInt(statement -> statement.report().overall().value())
                    .filter(score -> score >= low && score <= high)
                    .count();
            bins.add(new Bin(low, high, count, Grade.of((low + high) / 2)));
        }
        return bins;
    }

    /** The height of the highest column, at least 1. */
    int highest() {
        return Math.max(1, histogram().stream().mapToInt(Bin::count).max().orElse(1));
    }

    /** The mean score, rounded. */
    int mean() {
        return mean(statement -> statement.report().overall());
    }

    /** The mean score of a dimension, rounded. */
    int mean(Dimension dimension) {
        return mean(statement -> statement.report().score(dimension));
    }

    private int mean(Function<HtmlStatement, Score> score) {
        return (int) Math.round(statements.stream()
                .mapToInt(statement -> score.apply(statement).value())
                .average()
                .orElse(0));
    }

    /** The rules that found something in most statements, hints left out. */
    List<Frequency> rules() {
        Map<String, Integer> counts = new HashMap<>();
        for (HtmlStatement statement : statements) {
            Set<String> rules = new HashSet<>();
            statement.report().findings().stream()
                    .filter(Finding::counts)
                    .map(Finding::rule)
                    .forEach(rules::add);
            rules.forEach(rule -> counts.merge(rule, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Frequency(
                        entry.getKey(), guide.title(entry.getKey()).in(ui), entry.getValue()))
                .sorted(Comparator.comparingInt(Frequency::statements)
                        .reversed()
                        .thenComparing(Frequency::rule))
                .limit(MAX_RULES)
                .toList();
    }
}
