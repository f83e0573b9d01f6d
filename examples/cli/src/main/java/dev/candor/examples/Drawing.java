package dev.candor.examples;

import dev.candor.Severity;
import dev.candor.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences in rows, and under each row what is marked in it: a number, and carets to the end of the stretch. Stretches
 * that overlap stand below one another.
 */
final class Drawing {

    /** A stretch of text too long for this many rows is marked in its first ones only. */
    private static final int MAX_ROWS = 4;

    private static final String CUT = "…";

    /**
     * A stretch to be marked.
     *
     * @param number what it is called
     * @param span where it stands in the text
     * @param severity how it is painted
     */
    record Mark(int number, Span span, Severity severity) {}

    private final int columns;
    private final Palette palette;

    /** Draws rows of this many columns with these colours. */
    Drawing(int columns, Palette palette) {
        this.columns = columns;
        this.palette = palette;
    }

    /** The lines of the drawing of this part of the text. Rows far from any mark are left out. */
    List<String> of(String text, Span part, List<Mark> marks) {
        String shown = Printable.of(part.of(text)); // as long as the part
        List<Span> rows = Rows.spans(shown, columns);
        Map<Integer, List<Mark>> marksOfRow = new TreeMap<>();
        for (Mark mark : marks) {
            Span span = new Span(mark.span().start() - part.start(), mark.span().end() - part.start());
            int row = lastRowFrom(rows, span.start());
            int last = Math.min(rows.size(), row + MAX_ROWS);
            for (; row < last && rows.get(row).start() < span.end(); row++) {
                marksOfRow
                        .computeIfAbsent(row, key -> new ArrayList<>())
                        .add(new Mark(mark.number(), span, mark.severity()));
            }
        }
        List<String> lines = new ArrayList<>();
        int next = 0;
        for (int marked : marksOfRow.keySet()) {
            for (int row = Math.max(next, marked - 1); row <= Math.min(marked + 1, rows.size() - 1); row++) {
                if (row > next) {
                    lines.add(CUT);
                }
                lines.add(rows.get(row).of(shown).stripTrailing());
                lines.addAll(carets(shown, rows.get(row), marksOfRow.getOrDefault(row, List.of())));
                next = row + 1;
            }
        }
        if (next < rows.size()) {
            lines.add(CUT);
        }
        return lines;
    }

    /** The last row that starts at or before this offset. */
    private static int lastRowFrom(List<Span> rows, int offset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rows.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<String> carets(String shown, Span row, List<Mark> marks) {
        List<Carets> lines = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(
                                (Mark mark) -> Math.max(row.start(), mark.span().start()))
                        .thenComparingInt(Mark::number))
                .forEach(mark -> {
                    int start = Math.max(row.start(), mark.span().start());
                    int end = Math.max(start, Math.min(row.end(), mark.span().end()));
                    int column = Columns.of(shown.substring(row.start(), start));
                    int width = Columns.of(shown.substring(start, end));
                    Carets line = lines.stream()
                            .filter(carets -> carets.hasRoomAt(column))
                            .findFirst()
                            .orElseGet(() -> {
                                lines.add(new Carets());
                                return lines.get(lines.size() - 1);
                            });
                    line.add(column, width, mark);
                });
        return lines.stream().map(carets -> carets.line.toString()).toList();
    }

    /** A line of carets as it grows. */
    private final class Carets {

        private final StringBuilder line = new StringBuilder();
        private int columns;
        /** Where the next mark may start: a number must not run into the one before it. */
        private int free;

        boolean hasRoomAt(int column) {
            return column >= free;
        }

        void add(int column, int width, Mark mark) {
            String number = Integer.toString(mark.number());
            String carets = number + "^".repeat(Math.max(0, width - number.length()));
            line.append(" ".repeat(column - columns)).append(palette.severity(mark.severity(), carets));
            columns = column + carets.length();
            free = columns + (width > number.length() ? 0 : 1);
        }
    }
}
