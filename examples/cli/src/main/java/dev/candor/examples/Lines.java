package dev.candor.examples;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, and where an offset stands in them. */
final class Lines {

    /**
     * A place as people count it.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    record Place(int line, int column) {}

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    Lines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isBreak(c) && !first) {
                starts.add(i + 1);
            }
        }
    }

    /** The place of this offset. */
    Place place(int offset) {
        int line = line(offset);
        return new Place(line + 1, text.codePointCount(starts.get(line), offset) + 1);
    }

    /** Where the line that holds this offset starts. */
    int start(int offset) {
        return starts.get(line(offset));
    }

    /** Where the line that holds this offset ends, before its line break. */
    int end(int offset) {
        int end = next(offset);
        while (end > offset && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the line after the one that holds this offset starts; the end of the text when there is none. */
    int next(int offset) {
        int next = line(offset) + 1;
        return next < starts.size() ? starts.get(next) : text.length();
    }

    private int line(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
