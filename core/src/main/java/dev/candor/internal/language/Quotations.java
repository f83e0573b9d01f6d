package dev.candor.internal.language;

import dev.candor.internal.match.Hits;
import dev.candor.internal.text.NormalizedText;

/** Flags hits inside quotation marks. A mark that is not closed in its paragraph quotes nothing. */
final class Quotations {

    private Quotations() {}

    /** Flags the hits of the paragraphs that lie in {@code [from, to)}. */
    static void flag(NormalizedText text, int from, int to, Hits hits) {
        int depth = 0;
        int open = -1;
        for (int i = text.nextMark(from); i < to; i = text.nextMark(i + 1)) {
            char c = text.charAt(i);
            if (c == '“') {
                if (depth++ == 0) {
                    open = i;
                }
            } else if (c == '”' && depth > 0) {
                if (--depth == 0) {
                    for (int h = hits.firstFrom(open); h < hits.size() && hits.start(h) < i; h++) {
                        hits.flag(h, Hits.QUOTED);
                    }
                }
            } else if (c == '\n') {
                depth = 0;
            }
        }
    }
}
