package dev.candor.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a draft that are kept from one reading to the next, and found again where they stand now when their characters are
 * the same. Holds the lines of the text that was read last and no others; lines are asked for in the order of the text. One
 * thread.
 *
 * @param <L> what is kept of a line
 */
public final class KeptLines<L> {

    private final ToIntFunction<L> starts;
    private @Nullable NormalizedText text;
    private List<L> before = List.of();
    private List<L> now = List.of();
    /** The first line of before that has not been looked at. */
    private int next;
    /** How many characters at the beginning are the same as before. */
    private int sameStart;
    /** Where the characters at the end begin that are the same as before. */
    private int sameEnd;

    private int growth;

    /** No lines; {@code starts} tells where a line stood when it was kept. */
    public KeptLines(ToIntFunction<L> starts) {
        this.starts = starts;
    }

    /** Forgets all lines. */
    public void forget() {
        text = null;
        now = List.of();
    }

    /** Begins another text. */
    public void begin(NormalizedText after) {
        NormalizedText old = text;
        sameStart = old == null ? 0 : after.sameAtStart(old);
        sameEnd = after.length() - (old == null ? 0 : after.sameAtEnd(old));
        growth = old == null ? 0 : after.length() - old.length();
        text = after;
        before = now;
        now = new ArrayList<>(before.size() + 1);
        next = 0;
    }

    /**
     * What was kept of the line that stood where {@code [start, end)} stands now, or null when there was none or a character
     * has changed, of the line or of the {@code rim} characters on either side.
     */
    public @Nullable L at(int start, int end, int rim) {
        if (end + rim > sameStart && start - rim < sameEnd) {
            return null;
        }
        int place = end + rim <= sameStart ? start : start - growth;
        while (next < before.size() && starts.applyAsInt(before.get(next)) < place) {
            next++;
        }
        boolean there = next < before.size() && starts.applyAsInt(before.get(next)) == place;
        return there ? before.get(next++) : null;
    }

    /** Keeps the next line of the text. */
    public void keep(L line) {
        now.add(line);
    }
}
