package dev.candor.benchmarks.quality;

import dev.candor.Crisis;
import java.util.Locale;

/** How often the kind of a crisis was found. Not thread-safe. */
final class CrisisTally {

    private int all;
    private int right;
    private int named;
    private int rightlyNamed;

    void add(Crisis told, Crisis found) {
        all++;
        right += found == told ? 1 : 0;
        if (found != Crisis.OTHER) {
            named++;
            rightlyNamed += found == told ? 1 : 0;
        }
    }

    /** One line: the shares that are right, that are named at all, and of the named the one that is right. */
    String line() {
        return String.format(
                Locale.ROOT,
                "right %.3f of %d, named %.3f, of these right %.3f",
                share(right, all),
                all,
                share(named, all),
                share(rightlyNamed, named));
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }
}
