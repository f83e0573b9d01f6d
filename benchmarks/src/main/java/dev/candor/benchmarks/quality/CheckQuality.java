package dev.candor.benchmarks.quality;

import dev.candor.Check;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints how far the ten checks agree with a reader: how often what is called present is so for the reader and what is so for him
 * is called present, the same of what is not there (vague or missing), and how often both point at the same sentence.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CheckQuality \
 *     -Dexec.args="benchmarks/corpus/details/checks-a.jsonl benchmarks/corpus/own-dev.jsonl benchmarks/corpus/own-retold.jsonl benchmarks/corpus/own-kin.jsonl"
 * }</pre>
 */
public final class CheckQuality {

    private final Function<Gold, Outcome> grading;

    CheckQuality(Function<Gold, Outcome> grading) {
        this.grading = grading;
    }

    /**
     * How one check agrees.
     *
     * @param present where it is called present
     * @param lacking where it is called vague or missing
     * @param shown of those that both call present, those that both see in the same sentence
     */
    record Agreement(Tally present, Tally lacking, Share shown) {

        static final Agreement NONE = new Agreement(Tally.EMPTY, Tally.EMPTY, Share.EMPTY);

        Agreement plus(Agreement other) {
            return new Agreement(present.plus(other.present), lacking.plus(other.lacking), shown.plus(other.shown));
        }
    }

    /** See the class; the arguments are what a reader says of checks, then the corpora of the statements. */
    public static void main(String[] files) throws IOException {
        Map<String, CheckLabels> labels = CheckLabels.read(Path.of(files[0]));
        Console.run(out -> {
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            List<Gold> statements = Arrays.stream(files)
                    .skip(1)
                    .flatMap(file -> Corpus.read(Path.of(file)).statements().stream())
                    .toList();
            Map<Check.Item, Agreement> each =
                    new CheckQuality(gold -> grader.grade(gold.statement())).of(statements, labels);
            each.forEach((item, agreement) -> print(item.id(), agreement, out));
            print("all", each.values().stream().reduce(Agreement.NONE, Agreement::plus), out);
        });
    }

    private static void print(String name, Agreement agreement, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-17s present %s (%d)   not there %s (%d)   same sentence %.2f of %d%n",
                name,
                agreement.present().figures(),
                agreement.present().positive(),
                agreement.lacking().figures(),
                agreement.lacking().positive(),
                agreement.shown().value(),
                agreement.shown().whole());
    }

    /** By check how far the reports of labelled statements agree with the labels. */
    Map<Check.Item, Agreement> of(List<Gold> statements, Map<String, CheckLabels> labels) {
        Map<Check.Item, Agreement> agreements = new EnumMap<>(Check.Item.class);
        for (Gold gold : statements) {
            CheckLabels labelled = labels.get(gold.id());
            if (labelled != null && grading.apply(gold) instanceof Report report) {
                for (Check check : report.checks()) {
                    CheckLabels.Answer answer = labelled.answers().get(check.item());
                    if (answer != null) {
                        agreements.merge(check.item(), agreement(gold, check, answer), Agreement::plus);
                    }
                }
            }
        }
        return agreements;
    }

    private static Agreement agreement(Gold gold, Check check, CheckLabels.Answer answer) {
        boolean there = answer.presence() == Presence.PRESENT;
        boolean called = check.presence() == Presence.PRESENT;
        Share shown =
                there && called && check.span().isPresent() && answer.sentence().isPresent()
                        ? Share.of(gold.sentences()
                                .get(answer.sentence().getAsInt())
                                .span()
                                .overlaps(check.span().get()))
                        : Share.EMPTY;
        return new Agreement(
                Tally.of(there, called), Tally.of(isLacking(answer.presence()), isLacking(check.presence())), shown);
    }

    private static boolean isLacking(Presence presence) {
        return presence == Presence.VAGUE || presence == Presence.MISSING;
    }
}
