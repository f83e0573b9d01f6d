package dev.candor.benchmarks.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far two readers of labelled cases agree: the share of equal labels, Cohen's kappa, and by label the F1 of the second
 * reading against the first. Prints counts, no words.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CaseAgreement \
 *     -Dexec.args="benchmarks/corpus/case/pairs-test.jsonl benchmarks/corpus/case/second/pairs-test.jsonl"
 * }</pre>
 *
 * Exits with 0, or 2 when the arguments or a file are wrong.
 */
public final class CaseAgreement {

    private static final String USAGE = "usage: FIRST.jsonl SECOND.jsonl [FIRST.jsonl SECOND.jsonl]...";
    private static final JsonMapper MAPPER = new JsonMapper();

    private CaseAgreement() {}

    /** See the class. */
    public static void main(String[] words) {
        Console.run(out -> {
            run(Arrays.asList(words), out);
        });
    }

    /** Throws {@link IllegalArgumentException} when the arguments or a file are wrong. */
    static void run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.size() % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        for (int i = 0; i < words.size(); i += 2) {
            compare(CaseSet.read(Path.of(words.get(i))), second(Path.of(words.get(i + 1))), out);
        }
    }

    private static void compare(CaseSet first, Map<String, String> second, PrintStream out) {
        TreeSet<String> labels = new TreeSet<>(second.values());
        first.cases().forEach(gold -> labels.add(gold.label()));
        Map<String, Tally> tallies = new TreeMap<>();
        int equal = 0;
        for (CaseGold gold : first.cases()) {
            String other = second.get(gold.file().id());
            if (other == null) {
                throw new IllegalArgumentException(first.name() + ": the second reading lacks '"
                        + gold.file().id() + "'");
            }
            equal += other.equals(gold.label()) ? 1 : 0;
            for (String label : labels) {
                tallies.merge(label, Tally.of(gold.label().equals(label), other.equals(label)), Tally::plus);
            }
        }
        int size = first.cases().size();
        double chance = tallies.values().stream()
                .mapToDouble(t -> (double) t.positive() * (t.found() + t.falseAlarms()) / size / size)
                .sum();
        double share = (double) equal / size;
        out.printf(
                "%s: %d cases, %d labelled alike (%s), kappa %s%n",
                first.name(), size, equal, Fixed.of(share, 2), Fixed.of((share - chance) / (1 - chance), 2));
        tallies.forEach((label, t) -> out.printf(
                "  %-20s %d and %d, both %d, F1 %s%n",
                label, t.positive(), t.found() + t.falseAlarms(), t.found(), Fixed.of(t.f1(), 2)));
    }

    /** The labels of the second reading by the ids of the cases. */
    private static Map<String, String> second(Path path) {
        Map<String, String> labels = new HashMap<>();
        try {
            for (String line : Files.readAllLines(path)) {
                JsonNode record = MAPPER.readTree(line);
                String label = record.path("label").asString("")
                        + record.path("outcome").asString("");
                labels.put(record.path("id").asString(""), label);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the labels " + path, e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + ": not valid JSON", e);
        }
        return labels;
    }
}
