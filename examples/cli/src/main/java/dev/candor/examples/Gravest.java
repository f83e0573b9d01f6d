package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Improvement;
import dev.candor.Report;
import dev.candor.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can start a second crisis or costs readers' trust. Where much is wrong no single change raises the score by much,
 * so that the changes that gain most need not be about what is worst; then the worst is told beside them.
 */
final class Gravest {

    private static final int AT_MOST = 3;

    private Gravest() {}

    /** The critical and major faults that none of these changes mends, at most three, the gravest first. */
    static List<Finding> of(Report report, List<Improvement> changes) {
        return IntStream.range(0, report.findings().size())
                .filter(i ->
                        changes.stream().noneMatch(change -> change.finding().orElse(-1) == i))
                .mapToObj(i -> report.findings().get(i))
                .filter(finding -> finding.severity().compareTo(Severity.MAJOR) >= 0)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(AT_MOST)
                .toList();
    }
}
