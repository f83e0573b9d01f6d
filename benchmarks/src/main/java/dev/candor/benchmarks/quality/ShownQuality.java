package dev.candor.benchmarks.quality;

import dev.candor.Disclosure;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Prints how often what a report shows of a disclosure stands in a sentence by which a reader finds it shown, of the disclosures
 * that the report calls present and of which the reader marked a sentence.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.ShownQuality \
 *     -Dexec.args="benchmarks/corpus/evidence.jsonl benchmarks/corpus/own-kin.jsonl"
 * }</pre>
 */
public final class ShownQuality {

    private final Function<Gold, Outcome> grading;

    ShownQuality(Function<Gold, Outcome> grading) {
        this.grading = grading;
    }

    /** See the class; the arguments are the sentences that show disclosures, then corpora. */
    public static void main(String[] files) throws IOException {
        Map<String, Evidence> evidence = Evidence.read(Path.of(files[0]));
        Console.run(out -> {
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            ShownQuality quality = new ShownQuality(gold -> grader.grade(gold.statement()));
            for (String file : Arrays.asList(files).subList(1, files.length)) {
                Map<Disclosure.Item, Share> shares =
                        quality.of(Corpus.read(Path.of(file)).statements(), evidence);
                out.printf("== %s%n", Path.of(file).getFileName());
                shares.forEach((item, share) -> print(item.id(), share, out));
                print("all", shares.values().stream().reduce(Share.EMPTY, Share::plus), out);
            }
        });
    }

    private static void print(String name, Share share, PrintStream out) {
        out.printf(Locale.ROOT, "%-13s %.3f of %d%n", name, share.value(), share.whole());
    }

    /** By disclosure how many of those that are called present are shown by a sentence that a reader marked. */
    Map<Disclosure.Item, Share> of(List<Gold> statements, Map<String, Evidence> evidence) {
        Map<Disclosure.Item, Share> shares = new EnumMap<>(Disclosure.Item.class);
        for (Gold gold : statements) {
            Evidence marked = evidence.get(gold.id());
            if (marked == null || !(grading.apply(gold) instanceof Report report)) {
                continue;
            }
            for (Disclosure disclosure : report.disclosures()) {
                Optional<Span> span = disclosure.span();
                int[] shows = IntStream.range(0, gold.sentences().size())
                        .filter(sentence -> marked.shows(disclosure.item(), sentence))
                        .toArray();
                if (disclosure.presence() == Presence.PRESENT && span.isPresent() && shows.length > 0) {
                    boolean right = Arrays.stream(shows)
                            .anyMatch(sentence ->
                                    gold.sentences().get(sentence).span().overlaps(span.get()));
                    shares.merge(disclosure.item(), Share.of(right), Share::plus);
                }
            }
        }
        return shares;
    }
}
