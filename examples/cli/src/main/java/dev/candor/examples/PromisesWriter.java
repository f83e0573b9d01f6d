package dev.candor.examples;

import java.util.List;

/** A format for the promises of files. */
interface PromisesWriter {

    /** The promises as text, which ends with a line break. */
    String write(List<Promises> files);
}
