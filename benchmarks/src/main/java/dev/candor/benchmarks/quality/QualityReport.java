package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Grades labelled statements and prints how far the program and its readers agree.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.QualityReport \
 *     -Dexec.args="benchmarks/corpus/dev.jsonl benchmarks/corpus/check.jsonl"
 * }</pre>
 *
 * {@code --show DIMENSION} lists below the figures the sentences on which the program differs from both readers; files
 * named {@code check…} or {@code own-test…} are scored and never read, so it refuses them. {@code --reports FILE} writes the reports, a line
 * each, and prints nothing. Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class QualityReport {

    private final Function<Gold, Outcome> grading;
    private final PrintStream out;

    QualityReport(Function<Gold, Outcome> grading, PrintStream out) {
        this.grading = grading;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] words) {
        Console.run(out -> {
            Arguments arguments = Arguments.parse(List.of(words));
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            new QualityReport(gold -> grader.grade(gold.statement()), out).run(arguments);
        });
    }

    /** Throws {@link IllegalArgumentException} when a corpus is broken or must not be shown. */
    void run(Arguments arguments) {
        List<Corpus> corpora = arguments.corpora().stream().map(Corpus::read).toList();
        if (arguments.shown().isPresent()) {
            corpora.forEach(QualityReport::requireReadable);
        }
        if (arguments.reports().isPresent()) {
            write(corpora, arguments.reports().get());
            return;
        }
        for (Corpus corpus : corpora) {
            if (corpora.size() > 1) {
                out.println("== " + corpus.file().getFileName());
            }
            QualityPage.of(corpus.statements(), grading, arguments.shown(), Bootstrap.ROUNDS)
                    .forEach(out::println);
        }
    }

    private static void requireReadable(Corpus corpus) {
        if (!corpus.isReadable()) {
            throw new IllegalArgumentException(
                    corpus.file() + " is scored and never read; --show works on other corpora, such as dev.jsonl");
        }
    }

    private void write(List<Corpus> corpora, Path file) {
        ReportLine line = new ReportLine();
        List<String> lines = new ArrayList<>();
        for (Corpus corpus : corpora) {
            for (Gold gold : corpus.statements()) {
                lines.add(line.write(gold.id(), grading.apply(gold)));
            }
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the reports to " + file, e);
        }
    }
}
