package dev.candor.examples;

import dev.candor.Promise;
import java.util.List;

/**
 * The promises of one file.
 *
 * @param file the name of the file
 * @param text the statement
 * @param promises its promises, by position
 */
record Promises(String file, String text, List<Promise> promises) {

    /** Copies the list. */
    Promises {
        promises = List.copyOf(promises);
    }

    /** The words of a promise, on one line. */
    String words(Promise promise) {
        return Printable.line(promise.span().of(text));
    }
}
