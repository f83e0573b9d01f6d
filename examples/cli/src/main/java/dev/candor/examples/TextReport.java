package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Criterion;
import dev.candor.Detail;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.Improvement;
import dev.candor.LedgerLine;
import dev.candor.LegalEntry;
import dev.candor.Need;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Score;
import dev.candor.Span;
import dev.candor.Strength;
import dev.candor.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report for people, for a terminal or a plain text file. */
final class TextReport implements OutcomeWriter, Speaker {

    private static final int MAX_IMPROVEMENTS = 3;
    private static final int MAX_HINTS = 5;

    private static final int MAX_COLUMNS = 80;
    private static final int EXCERPT_COLUMNS = 40;
    private static final int QUOTE_COLUMNS = 32;
    private static final int BAR = 20;
    private static final int LABEL_COLUMNS = 26;
    /** What is left of a line behind a mark and a label. */
    private static final int REST_COLUMNS = MAX_COLUMNS - LABEL_COLUMNS - 4;

    private static final String INDENT = "     ";
    private static final int ROW_COLUMNS = MAX_COLUMNS - INDENT.length();

    private static final Text LEGAL = new Text(
            "法律法规清单中未写到的（" + LegalEntry.NOTE.zh() + "）",
            "Not told, of what laws and rules ask for (" + LegalEntry.NOTE.en() + ")");
    private static final Text IMPROVEMENTS =
            new Text("先改这几处（依次改，各再提几分）", "Change these first (what each adds, one after the other)");
    private static final Text GRAVEST = new Text("最重的几处", "The gravest faults");
    private static final Text DIMENSIONS = new Text("各维度（100 = 没有这类问题）", "Dimensions (100 = none of it)");
    private static final Text FINDINGS = new Text("逐处发现", "Findings");
    private static final Text NO_FINDINGS = new Text("没有扣分的地方", "Nothing costs points");
    private static final Text AGAIN =
            new Text("再看看这几句（没有定论，合起来影响分数）", "Look again at these (nothing certain, but together they move scores)");
    private static final Text HINTS = new Text("提示（不扣分）", "Hints (they cost no points)");
    private static final Text DISCLOSURES = new Text("读者需要知道的十一件事", "Eleven things that readers need to know");
    private static final Text CHECKS = new Text("细项", "In detail");
    private static final Text PROMISES = new Text("承诺：要做的和在做的", "Promises to come and under way");
    private static final Text PROMISES_DONE = new Text("承诺：说已经做了的", "Promises said to be done");
    private static final Text STRENGTHS = new Text("做得好的地方", "Strengths");
    private static final Text NO_STRENGTHS = new Text("没有发现", "None");
    private static final Text REWRITE = new Text("改写：", "Rewrite: ");
    private static final Text WHOLE_TEXT = new Text("全文", "The whole text");
    private static final Text NOT_SCORED = new Text("未评分", "Not scored");

    private final Guide guide;
    private final Locale ui;
    private final Palette palette;

    /** Takes advice from this guide, speaks this language and paints with these colours. */
    TextReport(Guide guide, Locale ui, Palette palette) {
        this.guide = guide;
        this.ui = ui;
        this.palette = palette;
    }

    @Override
    public Locale ui() {
        return ui;
    }

    @Override
    public String write(List<Graded> statements) {
        return statements.stream().map(this::write).collect(Collectors.joining());
    }

    private String write(Graded graded) {
        StringBuilder out = new StringBuilder();
        out.append(palette.bold(Printable.line(graded.name()))).append("\n\n");
        if (graded.outcome() instanceof Report report) {
            String text = graded.text();
            Lines lines = new Lines(text);
            List<Finding> faults = faults(report);
            head(out, graded, report);
            improvements(out, graded.remaining().orElse(report), faults, lines);
            dimensions(out, report);
            findings(out, graded, faults, lines);
            again(out, graded, report, lines);
            hints(out, graded, report, lines);
            disclosures(out, text, report);
            promises(out, graded.name(), text, report);
            legal(out, report);
            strengths(out, text, report);
        } else if (graded.outcome() instanceof NotScored notScored) {
            out.append("%s (%s)\n%s\n\n"
                    .formatted(palette.bad(in(NOT_SCORED)), notScored.reason().id(), in(notScored.hint())));
        }
        return out.append(palette.faint(in(Outcome.SCOPE))).append("\n\n").toString();
    }

    private void head(StringBuilder out, Graded graded, Report report) {
        out.append(score(report.overall())).append("\n");
        graded.remaining()
                .ifPresent(remaining -> out.append(say("不计已接受的 %d 处：", "Without the %d accepted: ")
                                .formatted(graded.suppressions().size()))
                        .append(score(remaining.overall()))
                        .append("\n"));
        out.append(palette.faint(say("语言：%s  危机类型：%s", "Language: %s  Crisis: %s")
                        .formatted(in(Wording.language(report)), crisis(graded.text(), report))))
                .append("\n\n");
    }

    private String score(Score score) {
        String grade = say("%s  %d 分", "%s  %d points").formatted(score.grade(), score.value());
        return palette.grade(score.grade(), palette.bold(grade))
                + "  "
                + in(score.grade().verdict());
    }

    /** The crisis, and the words by which it was found. */
    private String crisis(String text, Report report) {
        String words = String.join(say("、", ", "), Wording.evidence(text, report));
        return in(report.crisis().label())
                + (words.isEmpty() ? "" : say("（据：%s）", " (by: %s)").formatted(words));
    }

    /** What costs points, numbered in this order: by position, then what concerns the whole text. */
    private static List<Finding> faults(Report report) {
        return report.findings().stream()
                .filter(Finding::counts)
                .sorted(Comparator.comparing(finding -> finding.span().isEmpty()))
                .toList();
    }

    private void improvements(StringBuilder out, Report report, List<Finding> faults, Lines lines) {
        List<Improvement> improvements = guide.improvements(report, MAX_IMPROVEMENTS);
        heading(out, improvements.isEmpty() ? Wording.nothingToChange(report) : IMPROVEMENTS);
        for (Improvement improvement : improvements) {
            String points = say("%+3d 分", improvement.points() == 1 ? "%+3d point " : "%+3d points")
                    .formatted(improvement.points());
            String change = change(improvement, report, faults, lines);
            String indent = " ".repeat(Columns.of(points) + 4);
            List<String> rows = Rows.of(change, MAX_COLUMNS - indent.length());
            out.append("  ").append(palette.good(points)).append("  ");
            out.append(String.join("\n" + indent, rows)).append("\n");
        }
        cap(out, report, faults);
        out.append("\n");
        gravest(out, Gravest.of(report, improvements), faults, lines);
    }

    private void gravest(StringBuilder out, List<Finding> gravest, List<Finding> faults, Lines lines) {
        if (gravest.isEmpty()) {
            return;
        }
        heading(out, GRAVEST);
        for (Finding finding : gravest) {
            String label = in(finding.severity().label());
            String indent = " ".repeat(Columns.of(label) + 4);
            out.append("  ").append(palette.severity(finding.severity(), label)).append("  ");
            out.append(String.join("\n" + indent, Rows.of(mend(finding, faults, lines), MAX_COLUMNS - indent.length())))
                    .append("\n");
        }
        out.append("\n");
    }

    private String change(Improvement improvement, Report report, List<Finding> faults, Lines lines) {
        if (improvement.finding().isPresent()) {
            return mend(report.findings().get(improvement.finding().getAsInt()), faults, lines);
        }
        return improvement
                .disclosure()
                .map(item -> say("写明：%s", "say: %s").formatted(in(item.label())))
                .orElseGet(() -> say("补上：%s", "add: %s")
                        .formatted(in(improvement.strength().orElseThrow().label())));
    }

    /** A cap explains why mending anything else gains nothing. */
    private void cap(StringBuilder out, Report report, List<Finding> faults) {
        for (LedgerLine<Dimension, Criterion> line : report.ledger()) {
            if (line.kind() == LedgerLine.Kind.CAP) {
                Finding cause = report.finding(line).orElseThrow();
                out.append("  ")
                        .append(say("总分被第 %d 处封顶在 %d 分：不先改它，改别处不加分", "Finding %d caps the score at %d: mend it first")
                                .formatted(
                                        faults.indexOf(cause) + 1,
                                        report.overall().value()))
                        .append("\n");
            }
        }
    }

    private String mend(Finding finding, List<Finding> faults, Lines lines) {
        String title = in(guide.title(finding.rule()));
        int number = faults.indexOf(finding) + 1;
        return finding.span()
                .map(span -> say("第 %d 行%s：%s（第 %d 处）", "line %d, %s: %s (finding %d)")
                        .formatted(lines.place(span.start()).line(), quote(finding.excerpt()), title, number))
                .orElseGet(() ->
                        say("全文：%s（第 %d 处）", "the whole text: %s (finding %d)").formatted(title, number));
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

    private void findings(StringBuilder out, Graded graded, List<Finding> faults, Lines lines) {
        String text = graded.text();
        heading(out, FINDINGS);
        if (faults.isEmpty()) {
            out.append("  ").append(in(NO_FINDINGS)).append("\n\n");
            return;
        }
        List<Finding> located =
                faults.stream().filter(fault -> fault.span().isPresent()).toList();
        Map<String, Integer> rewrites = new HashMap<>();
        Drawing drawing = new Drawing(ROW_COLUMNS, palette);
        int number = 1;
        int line = 0;
        for (Passage passage : Passage.of(text, lines, located)) {
            int here = lines.place(passage.stretch().start()).line();
            if (here != line) {
                out.append("  ")
                        .append(palette.faint(say("第 %d 行", "Line %d").formatted(here)))
                        .append("\n");
                line = here;
            }
            List<Drawing.Mark> marks = marks(passage, number, text, lines);
            drawing.of(text, passage.stretch(), marks)
                    .forEach(row -> out.append(INDENT).append(row).append("\n"));
            for (Finding finding : passage.findings()) {
                finding(out, number++, finding, graded, rewrites);
            }
            out.append("\n");
        }
        if (located.size() < faults.size()) {
            out.append("  ").append(palette.faint(in(WHOLE_TEXT))).append("\n");
            for (Finding finding : faults.subList(located.size(), faults.size())) {
                finding(out, number++, finding, graded, rewrites);
            }
            out.append("\n");
        }
    }

    private static List<Drawing.Mark> marks(Passage passage, int firstNumber, String text, Lines lines) {
        List<Drawing.Mark> marks = new ArrayList<>();
        for (Finding finding : passage.findings()) {
            Span span = Passage.firstLine(text, lines, finding.span().orElseThrow());
            marks.add(new Drawing.Mark(firstNumber + marks.size(), span, finding.severity()));
        }
        return marks;
    }

    private void finding(StringBuilder out, int number, Finding finding, Graded graded, Map<String, Integer> rewrites) {
        out.append("%3d. %s  %s  %s\n"
                .formatted(
                        number,
                        palette.severity(
                                finding.severity(), in(finding.severity().label())),
                        palette.bold(in(finding.dimension().label())),
                        palette.faint(finding.rule())));
        graded.suppression(finding).ifPresent(suppression -> rows(out, in(suppression.remark())));
        rows(out, message(finding));
        finding.rewrites().stream().findFirst().map(Rewrite::text).ifPresent(rewrite -> {
            Integer before = rewrites.putIfAbsent(rewrite, number);
            rows(
                    out,
                    in(REWRITE)
                            + (before == null
                                    ? rewrite
                                    : say("同第 %d 处", "as for %d").formatted(before)));
        });
    }

    /** The message, which quotes the excerpt, with a long excerpt cut: it is drawn above in full. */
    private String message(Finding finding) {
        return Wording.message(in(finding.message()), finding.excerpt(), EXCERPT_COLUMNS);
    }

    private void rows(StringBuilder out, String words) {
        Rows.of(Printable.line(words), ROW_COLUMNS)
                .forEach(row -> out.append(INDENT).append(row).append("\n"));
    }

    private void again(StringBuilder out, Graded graded, Report report, Lines lines) {
        List<SecondLook> again = SecondLook.of(report);
        if (again.isEmpty()) {
            return;
        }
        heading(out, AGAIN);
        for (SecondLook look : again) {
            String place = say("第 %d 行", "line %d")
                    .formatted(lines.place(look.span().start()).line());
            out.append("  ")
                    .append(Columns.pad(place, 9))
                    .append(" ")
                    .append(in(look.dimension().label()))
                    .append("  ")
                    .append(quote(look.span().of(graded.text())))
                    .append("\n");
        }
        out.append("\n");
    }

    private void hints(StringBuilder out, Graded graded, Report report, Lines lines) {
        List<Finding> hints =
                report.findings().stream().filter(finding -> !finding.counts()).toList();
        if (hints.isEmpty()) {
            return;
        }
        heading(out, HINTS);
        for (Finding hint : hints.subList(0, Math.min(MAX_HINTS, hints.size()))) {
            String place = hint.span()
                    .map(span -> say("第 %d 行", "line %d")
                            .formatted(lines.place(span.start()).line()))
                    .orElseGet(() -> in(WHOLE_TEXT));
            String start = "  " + Columns.pad(place, 9) + " ";
            String remark = graded.suppression(hint)
                    .map(suppression -> in(suppression.remark()) + say("；", "; "))
                    .orElse("");
            String message = Printable.line(remark + message(hint), MAX_COLUMNS - Columns.of(start));
            out.append(start).append(message).append("\n");
        }
        int rest = hints.size() - MAX_HINTS;
        if (rest > 0) {
            out.append(say("  … 另有 %d 条提示\n", rest == 1 ? "  … %d more hint\n" : "  … %d more hints\n")
                    .formatted(rest));
        }
        out.append("\n");
    }

    private void disclosures(StringBuilder out, String text, Report report) {
        heading(out, DISCLOSURES);
        for (Disclosure disclosure : report.disclosures()) {
            out.append(item(text, report, disclosure.item(), disclosure.presence(), disclosure.span()));
        }
        List<Check> checks = report.checks().stream()
                .filter(check -> guide.looksFor(check.item()))
                .toList();
        if (!checks.isEmpty()) {
            out.append("  ").append(palette.faint(in(CHECKS))).append("\n");
        }
        for (Check check : checks) {
            out.append(item(text, report, check.item(), check.presence(), check.span()));
        }
        out.append("\n");
    }

    /** A line of the checklist: with the words that tell it, or with why it matters. */
    private String item(String text, Report report, Detail detail, Presence presence, Optional<Span> span) {
        String words = span.map(
                        place -> Excerpt.of(text, place, EXCERPT_COLUMNS).line())
                .orElse("");
        String why = report.need(detail).map(Need::why).map(this::in).orElseGet(() -> in(Presence.MISSING.label()));
        String rest = switch (presence) {
            case PRESENT -> words;
            case VAGUE -> words.isEmpty() ? why : in(Presence.VAGUE.label()) + say("：", ": ") + words;
            case MISSING -> why;
            case NOT_APPLICABLE -> in(Presence.NOT_APPLICABLE.label());
        };
        return line(mark(presence), in(detail.label()), Printable.line(rest, REST_COLUMNS));
    }

    private String mark(Presence presence) {
        String sign = Wording.sign(presence);
        return switch (presence) {
            case PRESENT -> palette.good(sign);
            case VAGUE -> palette.doubtful(sign);
            case MISSING -> palette.bad(sign);
            case NOT_APPLICABLE -> palette.faint(sign);
        };
    }

    private void promises(StringBuilder out, String name, String text, Report report) {
        PromiseTable table = new PromiseTable(ui, palette, MAX_COLUMNS - 2);
        Promises promises = new Promises(name, text, report.promises());
        part(out, PROMISES, table.open(promises));
        part(out, PROMISES_DONE, table.done(promises));
    }

    private void part(StringBuilder out, Text heading, List<String> rows) {
        if (!rows.isEmpty()) {
            heading(out, heading);
            rows.forEach(row -> out.append("  ").append(row).append("\n"));
            out.append("\n");
        }
    }

    /** What laws and rules ask for, as far as the statement does not tell it. */
    private void legal(StringBuilder out, Report report) {
        List<LegalEntry> open = report.legal().stream()
                .filter(entry -> entry.presence() != Presence.PRESENT)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        heading(out, LEGAL);
        for (LegalEntry entry : open) {
            String mark = mark(entry.presence());
            out.append("  ").append(mark).append(" ");
            String words = in(entry.asks())
                    + say("（%s%s，核对于%s）", " (%s, %s, compared on %s)")
                            .formatted(in(entry.instrument()), entry.article(), entry.checked());
            out.append(String.join("\n    ", Rows.of(words, MAX_COLUMNS - 4))).append("\n");
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
                    palette.good("+"),
                    in(strength.kind().label()),
                    Excerpt.of(text, strength.span(), EXCERPT_COLUMNS).line()));
        }
        out.append("\n");
    }

    private void heading(StringBuilder out, Text heading) {
        out.append(palette.bold(in(heading))).append("\n");
    }

    private static String line(String mark, String label, String rest) {
        return ("  " + mark + " " + Columns.pad(label, LABEL_COLUMNS) + rest).stripTrailing() + "\n";
    }

    /** A quotation; marks within it become single ones. */
    private static String quote(String words) {
        return "“%s”"
                .formatted(
                        Printable.line(words, QUOTE_COLUMNS).replace('“', '‘').replace('”', '’'));
    }
}
