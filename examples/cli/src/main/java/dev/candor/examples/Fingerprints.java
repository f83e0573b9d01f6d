package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Report;
import dev.candor.Span;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a finding is known by when the text around it changes: a digest of its rule, its words and the sentence in which
 * they stand, without blanks and what nobody sees. Findings that are alike in all of these are told apart by their order.
 */
final class Fingerprints {

    private static final int DIGITS = 32;

    private Fingerprints() {}

    /** The fingerprints of all findings of a report on this text, in their order: 32 hexadecimal digits each. */
    static Map<Finding, String> of(String text, Report report) {
        Lines lines = new Lines(text);
        Map<String, Integer> seen = new HashMap<>();
        Map<Finding, String> fingerprints = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            String words = finding.rule() + '\n' + solid(finding.excerpt()) + '\n' + sentence(text, lines, finding);
            int before = seen.merge(words, 1, Integer::sum) - 1;
            fingerprints.put(finding, digest(words + '\n' + before));
        }
        return fingerprints;
    }

    private static String sentence(String text, Lines lines, Finding finding) {
        return finding.span().isEmpty()
                ? ""
                : Passage.of(text, lines, List.of(finding)).stream()
                        .map(Passage::stretch)
                        .map((Span stretch) -> solid(stretch.of(text)))
                        .findFirst()
                        .orElse("");
    }

    private static String solid(String words) {
        StringBuilder solid = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }

    private static String digest(String words) {
        return HexFormat.of().formatHex(Sha256.of(words)).substring(0, DIGITS);
    }
}
