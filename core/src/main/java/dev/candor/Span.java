package dev.candor;

/**
 * A stretch of the caller's text, in UTF-16 code units, {@code [start, end)}. It never cuts a surrogate pair.
 *
 * @param start the first code unit, at least 0
 * @param end one past the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Throws {@link IllegalArgumentException} unless {@code 0 <= start < end}. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must satisfy 0 <= start < end, but was [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the two stretches share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The covered part of {@code text}; throws {@link IndexOutOfBoundsException} when it ends before the span does. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
