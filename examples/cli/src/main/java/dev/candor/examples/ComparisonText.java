package dev.candor.examples;

import dev.candor.Dimension;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What changed, to be read on a terminal. */
final class ComparisonText implements ComparisonWriter, Speaker {

    private static final int RULES = 5;
    private static final int EXCERPT_COLUMNS = 40;

    private final PrintStream out;
    private final Locale ui;
    private final Palette palette;

    ComparisonText(PrintStream out, Locale ui, Palette palette) {
        this.out = out;
        this.ui = ui;
        this.palette = palette;
    }

    @Override
    public Locale ui() {
        return ui;
    }

    @Override
    public void statement(Comparison comparison) {
        line(palette.bold(say("总分", "Overall")) + " " + scores(comparison));
        Arrays.stream(Dimension.values()).forEach(dimension -> dimension(comparison, dimension));
        faults(say("已修复", "Mended"), "−", comparison.mended());
        faults(say("新出现", "New"), "+", comparison.added());
        line(say("位置移动 %d，未变 %d", "%d moved, %d unchanged")
                .formatted(comparison.moved().size(), comparison.kept()));
    }

    @Override
    public void oneOfMany(Comparison comparison) {
        String id = comparison.after().id().map(Printable::line).orElse("-");
        line("%s  %s  %s"
                .formatted(
                        id,
                        scores(comparison),
                        say("修复 %d，新出现 %d", "%d mended, %d new")
                                .formatted(
                                        comparison.mended().size(),
                                        comparison.added().size())));
    }

    @Override
    public void summary(ComparisonTally tally, ResultPairs.Alone alone) {
        line(say(
                        "比较了 %d 份；只在旧文件中 %d，只在新文件中 %d",
                        "%d statements compared; %d only in the old file, %d only in the new one")
                .formatted(tally.compared(), alone.before(), alone.after()));
        line(String.format(
                Locale.ROOT,
                say("总分上升 %d，下降 %d，平均变化 %+.2f", "overall score up %d, down %d, mean change %+.2f"),
                tally.better(),
                tally.worse(),
                tally.meanChange()));
        rules(say("修复最多的规则：", "most often mended: "), tally.mended());
        rules(say("新出现最多的规则：", "most often new: "), tally.added());
    }

    private void dimension(Comparison comparison, Dimension dimension) {
        Integer before = comparison.before().dimensions().get(dimension.id());
        Integer after = comparison.after().dimensions().get(dimension.id());
        if (before != null && after != null && !before.equals(after)) {
            line("  %s %d → %d".formatted(in(dimension.label()), before, after));
        }
    }

    private void faults(String title, String sign, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        line("");
        line(palette.bold(title + " " + faults.size()));
        for (Fault fault : faults) {
            String words = fault.excerpt().isEmpty() || fault.message().contains(fault.excerpt())
                    ? ""
                    : "“" + Printable.line(fault.excerpt(), EXCERPT_COLUMNS) + "” ";
            String message = Wording.message(fault.message(), fault.excerpt(), EXCERPT_COLUMNS);
            line("  %s %s %s%s".formatted(sign, palette.faint(fault.rule()), words, Printable.line(message)));
        }
        line("");
    }

    private void rules(String title, List<Entry<String, Long>> rules) {
        if (!rules.isEmpty()) {
            line(title
                    + rules.stream()
                            .limit(RULES)
                            .map(rule -> rule.getKey() + " " + rule.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    private String scores(Comparison comparison) {
        String scores = score(comparison.before().score()) + " → "
                + score(comparison.after().score());
        OptionalInt change = comparison.change();
        if (change.isEmpty()) {
            return scores;
        }
        String signed = " (%+d)".formatted(change.getAsInt());
        return scores + (change.getAsInt() < 0 ? palette.bad(signed) : palette.good(signed));
    }

    private String score(OptionalInt score) {
        return score.isPresent() ? String.valueOf(score.getAsInt()) : say("无分", "none");
    }

    private void line(String line) {
        out.print(line + "\n");
    }
}
