package dev.candor.examples;

/** A format for what a calibration came to. */
interface CalibrationWriter {

    /** How many statements with the largest differences are named. */
    int DIFFERENCES = 10;

    /** The calibration as text that ends with a line break. */
    String write(Calibration calibration);
}
