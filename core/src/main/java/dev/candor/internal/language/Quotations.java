package dev.candor.internal.language;

import dev.candor.internal.match.Hits;
import dev.candor.internal.text.NormalizedText;

/** Flags hits inside quotation marks. A mark that is not closed in its paragraph quotes nothing. */
final class Quotations {

    private Quotations() {}

    static void flag(NormalizedText text, Hits hits) {
        int depth = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
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
