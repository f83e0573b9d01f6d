package dev.candor.benchmarks.quality;

import dev.candor.Disclosure;
import dev.candor.Presence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the disclosures compare, item by item, where both readers agree. What is vague counts as missing, as it does for
 * readers; an item that does not apply is no false alarm.
 */
final class DisclosureTallies {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String NA = "na";

    private final Map<String, Tally> missing = new LinkedHashMap<>();
    private final Map<String, Tally> present = new LinkedHashMap<>();

    /** How often both readers found an item: what a program that says missing each time would get wrong. */
    private int readersPresent;

    DisclosureTallies(List<Judgement> judgements) {
        judgements.forEach(this::add);
    }

    /** The items in the order in which they were met, each with the tally of "missing". */
    Map<String, Tally> missing() {
        return missing;
    }

    /** F1 of "missing" over all items together. */
    double missingF1() {
        return f1(missing.values().stream().reduce(Tally.EMPTY, Tally::plus));
    }

    /** F1 of a program that says missing each time. */
    double alwaysMissingF1() {
        Tally all = missing.values().stream().reduce(Tally.EMPTY, Tally::plus);
        return f1(new Tally(0, readersPresent, 0, all.positive()));
    }

    /** The mean over the items of the F1 of "present"; items that neither side ever has stay out. */
    double presentMacroF1() {
        double[] values = present.values().stream()
                .mapToDouble(DisclosureTallies::f1)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / Math.max(1, values.length);
    }

    /** Twice the common ones over all of both sides; not a number when neither side has any. */
    static double f1(Tally tally) {
        int both = 2 * tally.found();
        int all = both + tally.missed() + tally.falseAlarms();
        return all == 0 ? Double.NaN : (double) both / all;
    }

    private void add(Judgement judgement) {
        Map<String, String> other = judgement.gold().y().present();
        judgement.gold().x().present().forEach((item, readers) -> {
            if (readers.equals(other.get(item))) {
                String program = judgement.report().disclosures().stream()
                        .filter(disclosure -> disclosure.item().id().equals(item))
                        .findFirst()
                        .map(DisclosureTallies::answer)
                        .orElse("");
                missing.merge(item, tally(readers, program, NO), Tally::plus);
                present.merge(item, tally(readers, program, YES), Tally::plus);
                readersPresent += readers.equals(YES) ? 1 : 0;
            }
        });
    }

    private static Tally tally(String readers, String program, String wanted) {
        return readers.equals(NA) ? Tally.EMPTY : Tally.of(readers.equals(wanted), program.equals(wanted));
    }

    private static String answer(Disclosure disclosure) {
        Presence presence = disclosure.presence();
        return switch (presence) {
            case PRESENT -> YES;
            case VAGUE, MISSING -> NO;
            case NOT_APPLICABLE -> NA;
        };
    }
}
