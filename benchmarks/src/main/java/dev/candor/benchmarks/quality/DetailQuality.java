package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.zh.Chinese;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares the facts and promises of reports with labels, and prints precision, recall and F1 of stretches that overlap by
 * half or more, and how many of those found agree: in the value of facts, within one in the specificity of promises. Facts
 * are also shown by kind. When two files label the same statements, the agreement of the readers follows.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.DetailQuality \
 *     -Dexec.args="facts-x.jsonl facts-y.jsonl --show dev"
 * }</pre>
 *
 * {@code --show CORPUS} lists what was missed and what was added in statements whose ids begin with that word, and no
 * others. Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class DetailQuality {

    private static final String USAGE = "usage: LABELS.jsonl... [--show CORPUS]";
    private static final String ALL = "all";

    private final Function<DetailGold, Outcome> grading;
    private final PrintStream out;

    DetailQuality(Function<DetailGold, Outcome> grading, PrintStream out) {
        this.grading = grading;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] words) {
        Console.run(out -> {
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            new DetailQuality(gold -> grader.grade(gold.statement()), out).run(List.of(words));
        });
    }

    /** Throws {@link IllegalArgumentException} when the arguments or a file are wrong. */
    void run(List<String> words) {
        List<DetailFile> files = new ArrayList<>();
        Optional<String> shown = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--show") && i + 1 < words.size()) {
                shown = Optional.of(words.get(++i));
            } else if (words.get(i).startsWith("-")) {
                throw new IllegalArgumentException("unknown option '" + words.get(i) + "'; " + USAGE);
            } else {
                files.add(DetailFile.read(Path.of(words.get(i))));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no labels were given; " + USAGE);
        }
        for (DetailFile file : files) {
            out.println("== " + file.name());
            compare(file, gold -> found(gold, file.content()), shown);
        }
        for (int a = 0; a < files.size(); a++) {
            for (int b = a + 1; b < files.size(); b++) {
                agreement(files.get(a), files.get(b));
            }
        }
    }

    private List<Detail> found(DetailGold gold, DetailFile.Content content) {
        return grading.apply(gold) instanceof Report report ? DetailGold.found(report, content) : List.of();
    }

    /** The second reader against the first. */
    private void agreement(DetailFile first, DetailFile second) {
        Map<String, DetailGold> other = new LinkedHashMap<>();
        second.statements().forEach(gold -> other.put(gold.id(), gold));
        List<DetailGold> common = first.statements().stream()
                .filter(gold -> other.containsKey(gold.id()))
                .toList();
        if (first.content() == second.content() && !common.isEmpty()) {
            out.println("== " + first.name() + " and " + second.name());
            compare(
                    new DetailFile(first.name(), first.content(), common),
                    gold -> other.getOrDefault(gold.id(), gold).details(),
                    Optional.empty());
        }
    }

    private void compare(DetailFile file, Function<DetailGold, List<Detail>> side, Optional<String> shown) {
        Map<String, DetailTally> byCorpus = new TreeMap<>();
        Map<String, DetailTally> byKind = new TreeMap<>();
        for (DetailGold gold : file.statements()) {
            DetailMatch match = DetailMatch.of(gold.details(), side.apply(gold));
            match.pairs().forEach(pair -> count(byCorpus, byKind, gold, pair.labelled(), DetailTally.of(pair)));
            match.missed().forEach(detail -> count(byCorpus, byKind, gold, detail, DetailTally.missed()));
            match.added().forEach(detail -> count(byCorpus, byKind, gold, detail, DetailTally.added()));
            if (shown.filter(gold.corpus()::equals).isPresent()) {
                show(gold, match);
            }
        }
        byCorpus.forEach((corpus, tally) -> out.println(tally.line(corpus)));
        if (file.content() == DetailFile.Content.FACTS) {
            byKind.forEach((kind, tally) -> out.println(tally.line(kind)));
        }
    }

    private static void count(
            Map<String, DetailTally> byCorpus,
            Map<String, DetailTally> byKind,
            DetailGold gold,
            Detail detail,
            DetailTally tally) {
        byCorpus.merge(ALL, tally, DetailTally::plus);
        byCorpus.merge(gold.corpus(), tally, DetailTally::plus);
        byKind.merge(detail.kind(), tally, DetailTally::plus);
    }

    private void show(DetailGold gold, DetailMatch match) {
        match.missed().forEach(detail -> show("MISSED", gold, detail, ""));
        match.added().forEach(detail -> show("ADDED", gold, detail, ""));
        for (DetailMatch.Pair pair : match.pairs()) {
            if (!pair.labelled().agrees(pair.found())) {
                show("VALUE", gold, pair.labelled(), " not " + pair.found().value());
            }
        }
    }

    private void show(String what, DetailGold gold, Detail detail, String more) {
        out.println("%s %s %s %s %s%s"
                .formatted(
                        what,
                        gold.id(),
                        detail.kind(),
                        detail.span().of(gold.text()).replace("\n", "⏎"),
                        detail.value(),
                        more));
    }
}
