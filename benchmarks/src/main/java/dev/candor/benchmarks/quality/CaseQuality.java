package dev.candor.benchmarks.quality;

import dev.candor.Grader;
import dev.candor.casefile.Answer;
import dev.candor.casefile.Case;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseGrader;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.CaseStatement;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.Place;
import dev.candor.zh.Chinese;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares reports on cases with labels: F1 for contradictions in pairs of statements, F1 by outcome and their mean for
 * questions and followed promises; and times a case of fifty statements.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am compile exec:java -Dexec.mainClass=dev.candor.benchmarks.quality.CaseQuality \
 *     -Dexec.args="benchmarks/corpus/case/pairs-test.jsonl benchmarks/corpus/case/questions-test.jsonl"
 * }</pre>
 *
 * {@code --show} lists what came out otherwise in files whose names end with {@code -dev.jsonl}, and in no others. Exits
 * with 0, or 2 when the arguments or a file are wrong.
 */
public final class CaseQuality {

    private static final String USAGE = "usage: LABELS.jsonl... [--show]";
    private static final String CONTRADICTION = "contradiction";
    private static final String QUIET = "no contradiction";
    private static final String NOT_FOLLOWED = "not followed";
    private static final int STATEMENTS = 50;
    private static final int ROUNDS = 31;

    private final Function<Case, CaseReport> grading;
    private final PrintStream out;

    CaseQuality(Function<Case, CaseReport> grading, PrintStream out) {
        this.grading = grading;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] words) {
        Console.run(out -> {
            CaseGrader grader =
                    CaseGrader.of(Grader.builder().language(Chinese.standard()).build());
            new CaseQuality(grader::grade, out).run(List.of(words));
        });
    }

    /** Throws {@link IllegalArgumentException} when the arguments or a file are wrong. */
    void run(List<String> words) {
        List<String> files =
                words.stream().filter(word -> !word.equals("--show")).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        List<CaseSet> sets =
                files.stream().map(file -> CaseSet.read(Path.of(file))).toList();
        for (CaseSet set : sets) {
            score(
                    set,
                    words.size() > files.size() && set.isOpen()
                            ? out
                            : new PrintStream(PrintStream.nullOutputStream()));
        }
        time(sets);
    }

    private void score(CaseSet set, PrintStream details) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Tally> bySlot = new TreeMap<>();
        Map<String, Integer> confusions = new TreeMap<>();
        Set<String> outcomes = new TreeSet<>();
        set.cases().forEach(gold -> outcomes.add(expected(set, gold)));
        int right = 0;
        for (CaseGold gold : set.cases()) {
            CaseReport report = grading.apply(gold.file());
            String expected = expected(set, gold);
            String given = given(set, gold, report);
            right += given.equals(expected) ? 1 : 0;
            for (String outcome : outcomes) {
                Tally one = Tally.of(expected.equals(outcome), given.equals(outcome));
                tallies.merge(outcome, one, Tally::plus);
            }
            if (!gold.slot().isEmpty()) {
                bySlot.merge(
                        gold.slot(),
                        Tally.of(expected.equals(CONTRADICTION), given.equals(CONTRADICTION)),
                        Tally::plus);
            }
            if (!given.equals(expected)) {
                confusions.merge(expected + " taken for " + given, 1, Integer::sum);
                details.println(gold.file().id() + " " + gold.label() + " " + gold.slot() + " -> " + given);
                show(report, details);
            }
        }
        out.printf("%s: %d cases, %d right%n", set.name(), set.cases().size(), right);
        tallies.forEach((outcome, tally) -> out.printf(
                "  %-20s P %s  R %s  F1 %s  (%d)%n",
                outcome,
                Fixed.of(tally.precision(), 2),
                Fixed.of(tally.recall(), 2),
                Fixed.of(tally.f1(), 2),
                tally.positive()));
        confusions.forEach((pair, count) -> out.printf("    %s: %d%n", pair, count));
        if (set.kind() == CaseSet.Kind.PAIRS) {
            bySlot.forEach((slot, tally) -> out.printf(
                    "    %-14s found %d, missed %d, false %d, silent %d%n",
                    slot, tally.found(), tally.missed(), tally.falseAlarms(), tally.silent()));
        } else {
            double macro =
                    tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
            out.printf("  macro-F1 %s%n", Fixed.of(macro, 2));
        }
    }

    private static String expected(CaseSet set, CaseGold gold) {
        boolean pairs = set.kind() == CaseSet.Kind.PAIRS;
        return pairs && !gold.label().equals(CONTRADICTION) ? QUIET : gold.label();
    }

    private static String given(CaseSet set, CaseGold gold, CaseReport report) {
        return switch (set.kind()) {
            case PAIRS ->
                report.findings().stream().anyMatch(f -> f.dimension() == CaseDimension.CONTRADICTIONS)
                        ? CONTRADICTION
                        : QUIET;
            case QUESTIONS -> report.answers().get(0).outcome().id();
            case PROMISES ->
                followed(gold, report).map(promise -> promise.outcome().id()).orElse(NOT_FOLLOWED);
        };
    }

    /** The followed promise that covers most of the labelled one. */
    private static Optional<FollowedPromise> followed(CaseGold gold, CaseReport report) {
        Place focus = gold.focus().orElseThrow();
        return report.promises().stream()
                .filter(p -> p.place().source().equals(focus.source())
                        && p.place().span().overlaps(focus.span()))
                .max((a, b) -> Integer.compare(shared(a, focus), shared(b, focus)));
    }

    private static int shared(FollowedPromise promise, Place focus) {
        return Math.min(promise.place().span().end(), focus.span().end())
                - Math.max(promise.place().span().start(), focus.span().start());
    }

    private static void show(CaseReport report, PrintStream details) {
        for (CaseFinding finding : report.findings()) {
            if (finding.dimension() == CaseDimension.CONTRADICTIONS) {
                details.println("    " + finding.rule().id() + " " + words(report, finding.places()));
            }
        }
        for (Answer answer : report.answers()) {
            details.println("    " + answer.question().text() + " "
                    + words(report, answer.place().stream().toList()));
        }
        for (FollowedPromise promise : report.promises()) {
            details.println(
                    "    " + promise.deadline() + " " + promise.outcome().id() + " "
                            + words(report, List.of(promise.place())) + " "
                            + words(report, promise.evidence().stream().toList()));
        }
    }

    private static String words(CaseReport report, List<Place> places) {
        List<String> words = new ArrayList<>();
        for (Place place : places) {
            words.add("⟦" + place.span().of(report.text(place.source())) + "⟧");
        }
        return String.join(" ", words);
    }

    /** Grades fifty statements of the sets as one case, over and over. */
    private void time(List<CaseSet> sets) {
        List<String> texts = sets.stream()
                .flatMap(set -> set.cases().stream())
                .flatMap(gold -> gold.file().statements().stream())
                .map(CaseStatement::text)
                .toList();
        List<CaseStatement> statements = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            statements.add(new CaseStatement(
                    "s" + i, Optional.empty(), Optional.empty(), Optional.empty(), texts.get(i % texts.size())));
        }
        Case file = Case.of("fifty", statements);
        long[] nanos = new long[ROUNDS];
        int findings = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            findings = grading.apply(file).findings().size();
            nanos[round] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        int characters = statements.stream().mapToInt(s -> s.text().length()).sum();
        out.printf(
                "fifty statements, %d characters, %d findings: %s ms warm (median)%n",
                characters, findings, Fixed.of(warm[warm.length / 2] / 1e6, 2));
    }
}
