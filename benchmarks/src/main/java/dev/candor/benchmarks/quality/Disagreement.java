package dev.candor.benchmarks.quality;

import dev.candor.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence on which the program differs from both readers: missed when it has no hits, a false alarm otherwise.
 *
 * @param label what is disputed
 * @param statement the id of the statement
 * @param sentence its words
 * @param hits the findings of the program
 */
record Disagreement(FaultLabel label, String statement, String sentence, List<Finding> hits) {

    private static final int WORDS = 110;
    private static final int HITS = 3;

    /** One line for a person to read. */
    String line() {
        String shown = hits.stream()
                .limit(HITS)
                .map(finding ->
                        "('" + finding.rule() + "', '" + finding.excerpt().replace("\n", "\\n") + "')")
                .collect(Collectors.joining(", ", "[", "]"));
        return (hits.isEmpty() ? "MISSED" : "FALSE ") + " " + statement + " " + cut(sentence.strip()) + " " + shown;
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS));
    }
}
