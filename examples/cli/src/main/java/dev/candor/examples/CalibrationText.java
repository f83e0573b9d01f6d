package dev.candor.examples;

import dev.candor.Dimension;
import dev.candor.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A calibration as tables, for a terminal or a plain text file. */
final class CalibrationText implements CalibrationWriter, Speaker {

    private static final int NAME_COLUMNS = 16;
    private static final int CELL_COLUMNS = 9;
    private static final int MAX_COLUMNS = 80;
    private static final int ID_COLUMNS = 40;
    private static final String NONE = "–";

    private final Locale ui;
    private final Palette palette;

    /** Speaks this language and paints with these colours. */
    CalibrationText(Locale ui, Palette palette) {
        this.ui = ui;
        this.palette = palette;
    }

    @Override
    public Locale ui() {
        return ui;
    }

    @Override
    public String write(Calibration calibration) {
        StringBuilder out = new StringBuilder();
        line(out, statements(calibration));
        line(
                out,
                palette.faint(calibration.provenance().ruleset() + " · "
                        + Printable.line(calibration.provenance().profile(), ID_COLUMNS)));
        line(out, "");
        line(
                out,
                palette.faint(row(
                        "",
                        say("份数", "texts"),
                        say("相关", "rank"),
                        say("差距", "distance"),
                        say("拟合后", "fitted"),
                        say("准确率", "prec."),
                        say("召回率", "recall"),
                        "F1")));
        for (Dimension dimension : Dimension.values()) {
            line(out, dimension(calibration, dimension));
        }
        line(
                out,
                palette.bold(row(
                        say("总分", "Overall"),
                        String.valueOf(calibration.scored()),
                        ratio(calibration.now().correlation()),
                        points(OptionalDouble.of(calibration.now().distance())),
                        points(OptionalDouble.of(calibration.fitted().distance())))));
        line(out, "");
        legend(calibration).forEach(row -> line(out, palette.faint(row)));
        line(out, "");
        calibration.leftOut().ifPresent(leftOut -> line(out, leftOut(leftOut)));
        calibration.doubt().ifPresent(doubt -> line(out, palette.doubtful(in(doubt))));
        line(out, "");
        differences(out, calibration.differences(DIFFERENCES));
        return out.toString();
    }

    private String statements(Calibration calibration) {
        int unscored = calibration.unscored().size();
        String reasons =
                unscored == 0 ? "" : say("（%s）", " (%s)").formatted(Calibration.reasons(calibration.unscored()));
        return say("标注 %d 份，评分 %d 份，无法评分 %d 份%s", "%d labelled, %d scored, %d not scored%s")
                .formatted(calibration.scored() + unscored, calibration.scored(), unscored, reasons);
    }

    private String dimension(Calibration calibration, Dimension dimension) {
        Agreement now = calibration.now();
        SpanTally spans = now.spans(dimension);
        return row(
                in(dimension.label()),
                String.valueOf(now.statements(dimension)),
                ratio(now.correlation(dimension)),
                points(now.distance(dimension)),
                points(calibration.fitted().distance(dimension)),
                ratio(spans.precision()),
                ratio(spans.recall()),
                ratio(spans.f1()));
    }

    private List<String> legend(Calibration calibration) {
        String legend = say(
                "相关：分数与标注的斯皮尔曼等级相关。差距：维度分与 100−10×严重程度、总分与质量平均差几分。",
                "rank: Spearman's rank correlation of scores and labels. distance: mean points between a dimension and"
                        + " 100 − 10 × severity, between overall score and quality.");
        int marked = calibration.now().marked();
        String spans = marked == 0
                ? say("没有标出字句，所以没有准确率和召回率。", "No words are marked, so there is no precision or recall.")
                : say(
                                "准确率、召回率：发现与标出的字句（%d 份），有重叠即算，提示不计。",
                                "prec., recall: findings against marked words (%d texts); sharing a character will do,"
                                        + " hints do not count.")
                        .formatted(marked);
        return Rows.of(legend + say("", " ") + spans, MAX_COLUMNS);
    }

    private String leftOut(Calibration.LeftOut leftOut) {
        Text text = leftOut.part() == Calibration.Part.CRISIS
                ? new Text(
                        "逐一留出 %d 类危机、用其余的拟合，留出的声明平均差 %s 分",
                        "each of %d crises left out of the fit: %s points off on the statements left out")
                : new Text(
                        "分成 %d 份逐一留出、用其余的拟合，留出的声明平均差 %s 分",
                        "each of %d parts left out of the fit: %s points off on the statements left out");
        return in(text).formatted(leftOut.parts(), points(OptionalDouble.of(leftOut.distance())));
    }

    private void differences(StringBuilder out, List<Calibration.Difference> differences) {
        line(out, palette.bold(say("分歧最大的 %d 份", "Largest differences: %d").formatted(differences.size())));
        line(
                out,
                palette.faint(cells(say("标注", "quality"), say("总分", "score"), say("拟合后", "fitted")) + "  "
                        + say("声明", "statement")));
        for (Calibration.Difference difference : differences) {
            Labelled labelled = difference.labelled();
            String name = labelled.id()
                    .map(id -> Printable.line(id, ID_COLUMNS))
                    .orElseGet(() -> say("第 %d 行", "line %d").formatted(labelled.line()));
            line(
                    out,
                    cells(
                                    String.format(Locale.ROOT, "%.0f", labelled.quality()),
                                    String.valueOf(difference.score()),
                                    String.valueOf(difference.fittedScore()))
                            + "  " + name);
        }
    }

    private static String row(String name, String... cells) {
        return Columns.pad(name, NAME_COLUMNS) + cells(cells);
    }

    private static String cells(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> " ".repeat(Math.max(0, CELL_COLUMNS - Columns.of(cell))) + cell)
                .collect(Collectors.joining());
    }

    private static String ratio(OptionalDouble value) {
        return number(value, "%.2f");
    }

    private static String points(OptionalDouble value) {
        return number(value, "%.1f");
    }

    private static String number(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : NONE;
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
