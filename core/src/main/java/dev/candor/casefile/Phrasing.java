package dev.candor.casefile;

import dev.candor.internal.match.Hits;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of saying something: words of one group, or a word of a first group and soon after it one of a second. The groups are
 * {@code name}, and {@code name-pair.*.first} with {@code name-pair.*.then}. Immutable and thread-safe.
 */
final class Phrasing {

    /** So many characters may stand between the two. */
    private static final int REACH = 6;

    private static final String FIRST = ".first";
    private static final String THEN = ".then";

    /** Two groups, one after the other. */
    private record Pair(int first, int then) {}

    private final int words;
    private final List<Pair> pairs = new ArrayList<>();

    Phrasing(CaseWords words, String name) {
        this.words = words.group(name);
        for (String first : words.names(name + "-pair.")) {
            if (first.endsWith(FIRST)) {
                int then = words.group(first.substring(0, first.length() - FIRST.length()) + THEN);
                pairs.add(new Pair(words.group(first), then));
            }
        }
    }

    /** Whether it is said in {@code [from, to)}. */
    boolean isIn(ReadStatement statement, int from, int to) {
        Hits hits = statement.hits();
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            if (hits.has(i, words) || opens(statement, i, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(ReadStatement statement, int i, int to) {
        Hits hits = statement.hits();
        for (Pair pair : pairs) {
            if (hits.has(i, pair.first())) {
                int last = Math.min(to, hits.end(i) + REACH);
                for (int j = i + 1; j < hits.size() && hits.start(j) < last; j++) {
                    if (hits.has(j, pair.then()) && hits.start(j) >= hits.end(i) && isOneClause(statement, i, j)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOneClause(ReadStatement statement, int i, int j) {
        Hits hits = statement.hits();
        for (int at = hits.end(i); at < hits.start(j); at++) {
            if ("，。；！？".indexOf(statement.text().charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
