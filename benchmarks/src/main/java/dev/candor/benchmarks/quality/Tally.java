package dev.candor.benchmarks.quality;

import java.util.Locale;

/**
 * How often two judgements of yes or no met.
 *
 * @param silent neither said yes
 * @param falseAlarms only the program said yes
 * @param missed only the readers said yes
 * @param found both said yes
 */
record Tally(int silent, int falseAlarms, int missed, int found) {

    static final Tally EMPTY = new Tally(0, 0, 0, 0);

    /** One case. */
    static Tally of(boolean labelled, boolean hit) {
        return new Tally(
                !labelled && !hit ? 1 : 0, !labelled && hit ? 1 : 0, labelled && !hit ? 1 : 0, labelled && hit ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                silent + other.silent, falseAlarms + other.falseAlarms, missed + other.missed, found + other.found);
    }

    /** The cases in which the readers said yes. */
    int positive() {
        return missed + found;
    }

    /** The share of the program's yes that is right; 0 when it never said yes. */
    double precision() {
        return ratio(found, found + falseAlarms);
    }

    /** The share of the readers' yes that the program said too; 0 when they never said yes. */
    double recall() {
        return ratio(found, found + missed);
    }

    /** The harmonic mean of precision and recall; 0 when nothing was found. */
    double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Precision, recall and F1 in words. */
    String figures() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
