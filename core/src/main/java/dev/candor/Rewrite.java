package dev.candor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A proposal for better wording, in the script of the statement. It never invents a date, a name or an amount: what only
 * the writer can know is a slot.
 *
 * @param kind whether it can be applied as it stands
 * @param text the proposed wording; slots are written {@code 〔日期〕}
 * @param slots the slots in order, without brackets; empty for {@link Kind#REPLACE}
 */
public record Rewrite(Kind kind, String text, List<String> slots) {

    /** How a rewrite may be used. */
    public enum Kind {
        /** Keeps the meaning; safe as a quick fix over the finding's span. */
        REPLACE,
        /** Has slots that the writer fills; shown, never applied by itself. */
        FILL
    }

    /** Copies the slots; throws {@link IllegalArgumentException} when a replacement has slots. */
    public Rewrite {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        slots = List.copyOf(slots);
        if (kind == Kind.REPLACE && !slots.isEmpty()) {
            throw new IllegalArgumentException(
                    "a REPLACE rewrite has no slots, but was given " + slots + "; make it FILL");
        }
    }

    /** A wording: to fill in when it has slots. */
    public static Rewrite of(String text) {
        List<String> slots = new ArrayList<>();
        for (int open = text.indexOf('〔'); open >= 0; open = text.indexOf('〔', open + 1)) {
            int close = text.indexOf('〕', open);
            if (close > open) {
                slots.add(text.substring(open + 1, close));
            }
        }
        return new Rewrite(slots.isEmpty() ? Kind.REPLACE : Kind.FILL, text, slots);
    }
}
