package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Grade;
import dev.candor.LedgerLine;
import dev.candor.Named;
import dev.candor.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page as the templates see it.
 *
 * @param ui the language that it speaks
 * @param statements those that have a score
 * @param notScored those that have none
 * @param overview the numbers of several statements; empty for one
 * @param casefile the case to which the statements belong; empty when they are only graded together
 * @param style the style sheet
 */
record HtmlPage(
        Locale ui,
        List<HtmlStatement> statements,
        List<NotScoredFile> notScored,
        Optional<HtmlOverview> overview,
        Optional<HtmlCase> casefile,
        HtmlStyle style)
        implements Speaker {

    /**
     * A statement without a score.
     *
     * @param file its name
     * @param hint why
     */
    record NotScoredFile(String file, String hint) {}

    /**
     * A line of a ledger.
     *
     * @param reason what it is for
     * @param points the points
     */
    record Entry(String reason, double points) {

        /** The lines of a ledger that add up to the score of a dimension, or without one to the overall score. */
        static <D extends Named, S extends Named> List<Entry> of(
                List<LedgerLine<D, S>> ledger, Optional<D> dimension, Function<LedgerLine<D, S>, String> reason) {
            return ledger.stream()
                    .filter(line -> line.dimension().equals(dimension))
                    .map(line -> new Entry(reason.apply(line), line.points()))
                    .toList();
        }
    }

    /** Copies the lists. */
    HtmlPage {
        statements = List.copyOf(statements);
        notScored = List.copyOf(notScored);
    }

    String language() {
        return ui.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-Hans" : "en";
    }

    String title() {
        return casefile.map(HtmlCase::title)
                .orElseGet(() -> statements.size() == 1 && notScored.isEmpty()
                        ? statements.get(0).title()
                        : count());
    }

    /** How many statements there are. */
    String count() {
        return say("%d 份声明", "%d statements").formatted(statements.size() + notScored.size());
    }

    Dimension[] dimensions() {
        return Dimension.values();
    }

    String scope() {
        return Outcome.SCOPE.in(ui);
    }

    /** The class by which a grade is painted. */
    String paint(Grade grade) {
        return switch (grade) {
            case A, B -> "good";
            case C -> "fair";
            case D, E -> "bad";
        };
    }

    /** With a sign, and a decimal only where there is one. */
    String points(double points) {
        String digits = points == Math.rint(points) ? "%+.0f".formatted(points) : "%+.1f".formatted(points);
        return digits.replace('-', '−');
    }
}
