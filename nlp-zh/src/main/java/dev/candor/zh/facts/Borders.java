package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;
import org.jspecify.annotations.Nullable;

/**
 * Where a name starts whose end is known: at a mark, after a function word, after a verb that takes a name, after a
 * date or a number. Looks back a bounded way. Immutable.
 */
final class Borders {

    private final Words stops;
    private final Words safe;
    private final Words generic;
    private final Words types;

    Borders(LexiconFile names) {
        stops = names.words("stops");
        safe = names.words("safe");
        generic = names.words("generic");
        types = names.words("types");
    }

    /** Where the name that goes on at {@code end} starts, at most {@code most} characters before; else -1. */
    int start(Reading text, int end, int most) {
        for (int at = end; at >= 0 && end - at <= most; at--) {
            if (isBorder(text, at, end)) {
                return skipGeneric(text, at, end);
            }
        }
        return -1;
    }

    /** Whether a name may start at {@code at}. */
    boolean isBorder(Reading text, int at) {
        return isBorder(text, at, at);
    }

    /** Whether a name that goes on to {@code end} may start at {@code at}. */
    private boolean isBorder(Reading text, int at, int end) {
        if (!text.isHan(at - 1)) {
            return !(text.isLatin(at - 1) && text.isAlphanumeric(at));
        }
        FoundFact last = text.facts().last();
        if (last != null && last.end() == at && !isNamed(last)) {
            return true;
        }
        Words.Word stop = stops.endingAt(text, at);
        if (stop == null || (stop.length() == 1 && isInsideSafeWord(text, at - 1))) {
            return false;
        }
        return stop.value().isEmpty() || (end > at && !isTypesOnly(text, at, end));
    }

    /** Whether there are only kinds of business between two places, and no name. */
    boolean isTypesOnly(Reading text, int start, int end) {
        int at = start;
        while (at < end) {
            int next = types.endFrom(text, at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private boolean isInsideSafeWord(Reading text, int at) {
        if (safe.endFrom(text, at) > at) {
            return true;
        }
        Words.@Nullable Word before = safe.startingAt(text, at - 1);
        return before != null && before.length() > 1;
    }

    /** Places and bodies go on in the names of other bodies. */
    private static boolean isNamed(FoundFact fact) {
        return fact.kind() == Fact.Kind.PLACE
                || fact.kind() == Fact.Kind.ORGANISATION
                || fact.kind() == Fact.Kind.AGENCY;
    }

    private int skipGeneric(Reading text, int start, int end) {
        int at = start;
        while (at < end) {
            int next = generic.endFrom(text, at);
            if (next == at || next > end) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
