package dev.candor.examples;

import dev.candor.Text;
import java.util.List;
import java.util.Locale;

/** Promises for people, for a terminal or a plain text file: what is to come first, past acts apart. */
final class PromisesText implements PromisesWriter {

    private static final int MAX_COLUMNS = 80;
    private static final String INDENT = "  ";
    private static final Text OPEN = new Text("要做的和在做的", "To come and under way");
    private static final Text DONE = new Text("说已经做了的", "Said to be done");
    private static final Text NONE = new Text("没有读到承诺", "No promises were found");

    private final Locale ui;
    private final Palette palette;
    private final PromiseTable table;

    /** Speaks this language and paints with these colours. */
    PromisesText(Locale ui, Palette palette) {
        this.ui = ui;
        this.palette = palette;
        this.table = new PromiseTable(ui, palette, MAX_COLUMNS - INDENT.length());
    }

    @Override
    public String write(List<Promises> files) {
        StringBuilder out = new StringBuilder();
        for (Promises file : files) {
            out.append(palette.bold(Printable.line(file.file()))).append("\n\n");
            if (file.promises().isEmpty()) {
                out.append(INDENT).append(NONE.in(ui)).append("\n\n");
            }
            part(out, OPEN, table.open(file));
            part(out, DONE, table.done(file));
        }
        return out.toString();
    }

    private void part(StringBuilder out, Text heading, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append(palette.bold(heading.in(ui))).append("\n");
        rows.forEach(row -> out.append(INDENT).append(row).append("\n"));
        out.append("\n");
    }
}
