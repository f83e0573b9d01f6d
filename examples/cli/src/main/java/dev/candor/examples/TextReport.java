package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Score;
import dev.candor.Statement;
import dev.candor.Strength;
import dev.candor.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for people, for a terminal or a plain text file. */
final class TextReport implements OutcomeWriter {

    private static final int MAX_IMPROVEMENTS = 3;
    private static final int MAX_COLUMNS = 80;
    private static final int BAR = 20;
    private static final int LABEL_COLUMNS = 26;
    private static final String INDENT = "     ";

    private static final Text IMPROVEMENTS =
            new Text("最能提分的改动（及现在所扣的分）", "Changes that would raise the score most, and what they cost now");
    private static final Text NO_IMPROVEMENTS = new Text("没有扣分项", "Nothing costs points");
    private static final Text DIMENSIONS = new Text("各维度（100 = 没有这类问题）", "Dimensions (100 = none of it)");
    private static final Text FINDINGS = new Text("逐处发现", "Findings");
    private static final Text NO_FINDINGS = new Text("没有发现", "None");
    private static final Text DISCLOSURES = new Text("读者需要知道的十一件事", "Eleven things that readers need to know");
    private static final Text CHECKS = new Text("还缺", "Also missing");
    private static final Text STRENGTHS = new Text("做得好的地方", "Strengths");
    private static final Text NO_STRENGTHS = new Text("没有发现", "None");
    private static final Text OVERALL = new Text("总分", "Overall");
    private static final Text REWRITE = new Text("改写", "Rewrite");
    private static final Text WHOLE_TEXT = new Text("全文", "the whole text");
    private static final Text NOT_SCORED = new Text("未评分", "Not scored");

    private final Locale ui;
    private final Palette palette;

    /** Speaks this language and paints with these colours. */
    TextReport(Locale ui, Palette palette) {
        this.ui = ui;
        this.palette = palette;
    }

    @Override
    public String write(String name, Statement statement, Outcome outcome) {
        StringBuilder out = new StringBuilder();
        out.append(palette.bold(Printable.line(name))).append("\n\n");
        if (outcome instanceof Report report) {
            head(out, report);
            improvements(out, report);
            dimensions(out, report);
            findings(out, statement.text(), report);
            disclosures(out, statement.text(), report);
            strengths(out, statement.text(), report);
        } else if (outcome instanceof NotScored notScored) {
            out.append("%s (%s)\n%s\n\n"
                    .formatted(
                            palette.bad(in(NOT_SCORED)),
                            notScored.reason().id(),
                            notScored.hint().in(ui)));
        }
        return out.append(palette.faint(in(Outcome.SCOPE))).append("\n\n").toString();
    }

    private void head(StringBuilder out, Report report) {
        Score overall = report.overall();
        String grade = say("%s  %d 分", "%s  %d points").formatted(overall.grade(), overall.value());
        out.append(palette.grade(overall.grade(), palette.bold(grade)))
                .append("  ")
                .append(in(overall.grade().verdict()))
                .append("\n")
                .append(palette.faint(say("语言：%s  危机类型：%s", "Language: %s  Crisis: %s")
                        .formatted(report.language(), in(report.crisis().label()))))
                .append("\n\n");
    }

    private void improvements(StringBuilder out, Report report) {
        List<Improvement> improvements =
                Improvement.of(report).stream().limit(MAX_IMPROVEMENTS).toList();
        heading(out, improvements.isEmpty() ? NO_IMPROVEMENTS : IMPROVEMENTS);
        int number = 1;
        for (Improvement improvement : improvements) {
            String losses = improvement.losses().entrySet().stream()
                    .map(loss -> "%s -%.2f".formatted(dimension(loss.getKey()), loss.getValue()))
                    .collect(Collectors.joining("  "));
            out.append("  %d. %s  %s\n".formatted(number++, palette.bad(losses), change(improvement, report)));
        }
        out.append("\n");
    }

    private String change(Improvement improvement, Report report) {
        if (improvement.finding().isPresent()) {
            int index = improvement.finding().getAsInt();
            return say("改掉第 %d 处：%s", "mend finding %d: %s")
                    .formatted(
                            index + 1,
                            Printable.line(in(report.findings().get(index).message()), MAX_COLUMNS - 20));
        }
        return say("写明：%s", "say: %s").formatted(item(improvement.subject()));
    }

    private String item(String id) {
        return Arrays.stream(Disclosure.Item.values())
                .filter(item -> item.id().equals(id))
                .map(item -> in(item.label()))
                .findFirst()
                .orElse(id);
    }

    private String dimension(String of) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.id().equals(of))
                .map(dimension -> in(dimension.label()))
                .findFirst()
                .orElseGet(() -> in(OVERALL));
    }

    private void dimensions(StringBuilder out, Report report) {
        heading(out, DIMENSIONS);
        report.dimensions().forEach((dimension, score) -> {
            int filled = (score.value() * BAR + 50) / 100;
            String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
            out.append("  %s %s %3d  %s\n"
                    .formatted(
                            Columns.pad(in(dimension.label()), 16),
                            palette.grade(score.grade(), bar),
                            score.value(),
                            score.grade()));
        });
        out.append("\n");
    }

    private void findings(StringBuilder out, String text, Report report) {
        heading(out, FINDINGS);
        if (report.findings().isEmpty()) {
            out.append("  ").append(in(NO_FINDINGS)).append("\n\n");
        }
        Lines lines = new Lines(text);
        int number = 1;
        for (Finding finding : report.findings()) {
            finding(out, number++, finding, text, lines);
        }
    }

    private void finding(StringBuilder out, int number, Finding finding, String text, Lines lines) {
        String severity = in(finding.severity().label());
        String where = finding.span()
                .map(span -> lines.place(span.start()))
                .map(place -> say("第 %d 行第 %d 字", "line %d, column %d").formatted(place.line(), place.column()))
                .orElseGet(() -> in(WHOLE_TEXT));
        out.append("%3d. %s  %s  %s  %s\n"
                .formatted(
                        number,
                        palette.severity(finding.severity(), severity),
                        palette.bold(in(finding.dimension().label())),
                        where,
                        palette.faint(finding.rule())));
        finding.span().map(span -> Drawing.of(text, lines, span)).ifPresent(drawing -> {
            out.append(INDENT).append(drawing.line()).append("\n");
            out.append(INDENT)
                    .append(palette.severity(finding.severity(), drawing.carets()))
                    .append("\n");
        });
        out.append(INDENT).append(Printable.line(in(finding.message()))).append("\n");
        finding.rewrites().stream()
                .findFirst()
                .map(Rewrite::text)
                .ifPresent(rewrite -> out.append(INDENT)
                        .append(in(REWRITE))
                        .append(say("：", ": "))
                        .append(Printable.line(rewrite))
                        .append("\n"));
        out.append("\n");
    }

    private void disclosures(StringBuilder out, String text, Report report) {
        heading(out, DISCLOSURES);
        for (Disclosure disclosure : report.disclosures()) {
            String label = in(disclosure.item().label());
            String words = disclosure.span().map(span -> quote(span.of(text))).orElse("");
            out.append(
                    switch (disclosure.presence()) {
                        case PRESENT -> line(palette.good("[✓]"), label, words);
                        case VAGUE -> line(palette.doubtful("[~]"), label, in(Presence.VAGUE.label()) + " " + words);
                        case MISSING -> line(palette.bad("[ ]"), label, in(Presence.MISSING.label()));
                        case NOT_APPLICABLE -> line(palette.faint("[-]"), label, in(Presence.NOT_APPLICABLE.label()));
                    });
        }
        String missing = report.checks().stream()
                .filter(check -> check.presence() == Presence.MISSING || check.presence() == Presence.VAGUE)
                .map(Check::item)
                .map(item -> in(item.label()))
                .collect(Collectors.joining(say("、", "; ")));
        if (!missing.isEmpty()) {
            out.append("  ")
                    .append(in(CHECKS))
                    .append(say("：", ": "))
                    .append(missing)
                    .append("\n");
        }
        out.append("\n");
    }

    private void strengths(StringBuilder out, String text, Report report) {
        heading(out, STRENGTHS);
        if (report.strengths().isEmpty()) {
            out.append("  ").append(in(NO_STRENGTHS)).append("\n");
        }
        for (Strength strength : report.strengths()) {
            out.append(line(
                    palette.good("[+]"),
                    in(strength.kind().label()),
                    quote(strength.span().of(text))));
        }
        out.append("\n");
    }

    private void heading(StringBuilder out, Text heading) {
        out.append(palette.bold(in(heading))).append("\n");
    }

    private static String line(String mark, String label, String rest) {
        return ("  " + mark + " " + Columns.pad(label, LABEL_COLUMNS) + rest).stripTrailing() + "\n";
    }

    private String quote(String words) {
        return say("“%s”", "\"%s\"").formatted(Printable.line(words, MAX_COLUMNS / 2));
    }

    private String in(Text text) {
        return text.in(ui);
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(ui);
    }
}
