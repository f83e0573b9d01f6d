package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints how often Candor finds the kind of crisis that the brief of a statement asked for, when nobody tells it; no text is shown.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CrisisQuality \
 *     -Dexec.args="benchmarks/corpus/dev.jsonl benchmarks/corpus/check.jsonl benchmarks/corpus/own-test.jsonl"
 * }</pre>
 */
public final class CrisisQuality {

    private CrisisQuality() {}

    /** See the class. */
    public static void main(String[] files) {
        Grader grader = Grader.builder().language(Chinese.standard()).build();
        for (String file : List.of(files)) {
            CrisisTally tally = new CrisisTally();
            for (Gold gold : Corpus.read(Path.of(file)).statements()) {
                if (gold.crisis().isPresent() && grader.grade(Statement.of(gold.text())) instanceof Report report) {
                    tally.add(gold.crisis().get(), report.occasion().crisis());
                }
            }
            Console.out().println(Path.of(file).getFileName() + ": " + tally.line());
        }
    }
}
