package dev.candor.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was asked for.
 *
 * @param corpora the files to score
 * @param shown the label whose disagreements are listed
 * @param reports where to write the reports instead of printing figures
 */
record Arguments(List<Path> corpora, Optional<FaultLabel> shown, Optional<Path> reports) {

    static final String USAGE = "usage: CORPUS.jsonl... [--show DIMENSION | --reports FILE]";

    /** Throws {@link IllegalArgumentException} saying what is wrong. */
    static Arguments parse(List<String> words) {
        List<Path> corpora = new ArrayList<>();
        Optional<FaultLabel> shown = Optional.empty();
        Optional<Path> reports = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "--show" -> shown = Optional.of(label(value(words, ++i, word)));
                case "--reports" -> reports = Optional.of(Path.of(value(words, ++i, word)));
                default -> corpora.add(corpus(word));
            }
        }
        if (corpora.isEmpty()) {
            throw new IllegalArgumentException("no corpus was given; " + USAGE);
        }
        if (shown.isPresent() && reports.isPresent()) {
            throw new IllegalArgumentException("--reports prints nothing, so --show cannot stand with it; " + USAGE);
        }
        return new Arguments(corpora, shown, reports);
    }

    private static Path corpus(String word) {
        if (word.startsWith("-")) {
            throw new IllegalArgumentException("unknown option '" + word + "'; " + USAGE);
        }
        return Path.of(word);
    }

    private static String value(List<String> words, int at, String option) {
        if (at >= words.size()) {
            throw new IllegalArgumentException(option + " needs a value; " + USAGE);
        }
        return words.get(at);
    }

    private static FaultLabel label(String dimension) {
        return Arrays.stream(FaultLabel.values())
                .filter(label -> label.dimension().id().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence labels for '" + dimension + "'; allowed: "
                        + Arrays.stream(FaultLabel.values())
                                .map(label -> label.dimension().id())
                                .collect(Collectors.joining(", "))));
    }
}
