package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Text;
import dev.candor.card.Card;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Grades statements, and minds what is accepted by markers in their text and by a baseline. */
final class Grading {

    private final Grader grader;
    private final Optional<Baseline> baseline;
    private final LocalDate today;
    private final Consumer<Text> tell;
    private final Set<String> rules;

    /** Grades with this grader and baseline; what is accepted until before this day is not; markers without use are told. */
    Grading(Grader grader, Optional<Baseline> baseline, LocalDate today, Consumer<Text> tell) {
        this.grader = grader;
        this.baseline = baseline;
        this.today = today;
        this.tell = tell;
        rules = grader.cards().stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The statement with this text, graded; throws {@link InputException} when a marker in it is not well made. */
    Graded grade(String name, String text, StatementOptions known) {
        Markers markers = Markers.of(text);
        markers.all().forEach(this::check);
        Outcome outcome = grader.grade(known.statement(markers.hidden()));
        if (!(outcome instanceof Report report)) {
            return Graded.of(name, markers, outcome);
        }
        Map<Finding, Suppression> suppressions = suppressions(name, report, markers);
        if (suppressions.isEmpty()) {
            return Graded.of(name, markers, report);
        }
        Set<Integer> accepted = new HashSet<>();
        for (int i = 0; i < report.findings().size(); i++) {
            if (suppressions.containsKey(report.findings().get(i))) {
                accepted.add(i);
            }
        }
        return new Graded(name, markers, report, suppressions, Optional.of(grader.asHints(report, accepted)));
    }

    private void check(Marker marker) {
        if (!rules.contains(marker.rule())) {
            throw new InputException(
                    "第 %d 行的 candor 标注：没有规则 %s；全部规则：candor rules".formatted(marker.line(), marker.rule()),
                    "the candor marker in line %d: unknown rule '%s'; for all of them: candor rules"
                            .formatted(marker.line(), marker.rule()));
        }
    }

    private Map<Finding, Suppression> suppressions(String name, Report report, Markers markers) {
        Map<Finding, Suppression> suppressions = new HashMap<>();
        baseline.ifPresent(known -> Fingerprints.of(markers.hidden(), report)
                .forEach((finding, fingerprint) -> Optional.ofNullable(
                                known.entries().get(fingerprint))
                        .map(Baseline.Entry::suppression)
                        .filter(suppression -> suppression.holdsOn(today))
                        .ifPresent(suppression -> suppressions.put(finding, suppression))));
        for (Marker marker : markers.all()) {
            List<Finding> accepted =
                    report.findings().stream().filter(marker::accepts).toList();
            if (!marker.suppression().holdsOn(today)) {
                tell.accept(new Text(
                        "%s：第 %d 行对 %s 的标注已过期".formatted(name, marker.line(), marker.rule()),
                        "%s: the marker for %s in line %d has expired".formatted(name, marker.rule(), marker.line())));
            } else if (accepted.isEmpty()) {
                tell.accept(new Text(
                        "%s：第 %d 行对 %s 的标注没有对应的发现，可以删去".formatted(name, marker.line(), marker.rule()),
                        "%s: the marker for %s in line %d meets no finding and may go"
                                .formatted(name, marker.rule(), marker.line())));
            } else {
                accepted.forEach(finding -> suppressions.put(finding, marker.suppression()));
            }
        }
        return suppressions;
    }
}
