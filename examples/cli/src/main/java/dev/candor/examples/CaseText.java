package dev.candor.examples;

import dev.candor.NotScored;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.Text;
import dev.candor.casefile.Answer;
import dev.candor.casefile.CaseDimension;
import dev.candor.casefile.CaseFinding;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.FollowedPromise;
import dev.candor.casefile.GradedStatement;
import dev.candor.casefile.Lesson;
import dev.candor.casefile.Place;
import dev.candor.casefile.Source;
import dev.candor.casefile.Strategy;
import dev.candor.casefile.TimelineEntry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report on a case for people: the timeline first, the after-action page last. */
final class CaseText implements Speaker {

    private static final int COLUMNS = 80;
    private static final String INDENT = "     ";
    private static final int REST = COLUMNS - INDENT.length();
    private static final int LABEL = 14;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final int TIME_COLUMNS = 13;

    private static final Text TIMELINE = new Text("时间线", "Timeline");
    private static final Text DIMENSIONS = new Text("各维度（100 = 没有这类问题）", "Dimensions (100 = none of it)");
    private static final Text QUESTIONS = new Text("公众的问题", "The public's questions");
    private static final Text COLON = new Text("：", ": ");
    private static final Text NEAREST = new Text("最接近的原文，请核对是否已答：", "What comes nearest; see whether it answers:");
    private static final Text CONTRADICTIONS = new Text("前后矛盾", "Contradictions");
    private static final Text PROMISES = new Text("有期限的承诺", "Dated promises");
    private static final Text STRATEGY = new Text("姿态（不计分）", "Posture (no points)");
    private static final Text AFTER = new Text("事后复盘", "After action");
    private static final Text OCCURRED = new Text("事发", "It happened");
    private static final Text KNOWN = new Text("知情", "The issuer knew");
    private static final Text AS_OF = new Text("回看至此", "Seen from here");
    private static final Text NOT_SCORED = new Text("未评分", "not scored");
    private static final Text NO_TIME = new Text("（无时间）", "(no time)");
    private static final Text NOTHING = new Text("没有可以评分的内容", "Nothing that could be scored");

    private final Locale ui;
    private final Palette palette;

    /** Speaks this language and paints with these colours. */
    CaseText(Locale ui, Palette palette) {
        this.ui = ui;
        this.palette = palette;
    }

    @Override
    public Locale ui() {
        return ui;
    }

    String write(CaseReport report) {
        StringBuilder out = new StringBuilder();
        out.append(palette.bold(Printable.line(report.given().id()))).append("  ");
        out.append(report.overall().map(this::score).orElse(in(NOTHING))).append("\n");
        out.append(INDENT).append(in(report.crisis().label())).append("\n\n");
        heading(out, TIMELINE);
        for (TimelineEntry entry : report.timeline()) {
            timeline(out, report, entry);
        }
        heading(out.append("\n"), DIMENSIONS);
        for (CaseDimension dimension : CaseDimension.values()) {
            Score score = report.dimensions().get(dimension);
            if (score != null) {
                row(out, Columns.pad(in(dimension.label()), LABEL * 2) + " " + score(score));
            }
        }
        out.append("\n");
        questions(out, report);
        contradictions(out, report);
        promises(out, report);
        strategy(out, report.strategy());
        lessons(out, report);
        return out.append(in(Report.SCOPE)).append("\n").toString();
    }

    private void timeline(StringBuilder out, CaseReport report, TimelineEntry entry) {
        String at = entry.at().map(TIME::format).orElse(in(NO_TIME));
        String what = switch (entry.kind()) {
            case OCCURRED -> in(OCCURRED);
            case KNOWN -> in(KNOWN);
            case AS_OF -> in(AS_OF);
            case EVENT, STATEMENT -> text(report, entry.source().orElseThrow());
        };
        out.append(palette.faint(Columns.pad(at, TIME_COLUMNS))).append(what).append("\n");
    }

    private String text(CaseReport report, Source source) {
        return report.statement(source)
                .map(this::statement)
                .orElseGet(() -> "· " + Printable.line(report.text(source), COLUMNS - TIME_COLUMNS - 2));
    }

    private String statement(GradedStatement graded) {
        String grade = graded.outcome() instanceof Report scored
                ? score(scored.overall())
                : palette.faint(in(NOT_SCORED) + reason(graded));
        String channel = graded.statement()
                .channel()
                .map(c -> " (" + Printable.line(c, LABEL) + ")")
                .orElse("");
        return palette.bold(Printable.line(graded.statement().id(), LABEL)) + channel + "  " + grade;
    }

    private static String reason(GradedStatement graded) {
        return graded.outcome() instanceof NotScored not ? " (" + not.reason().id() + ")" : "";
    }

    private String score(Score score) {
        return palette.grade(score.grade(), score.grade() + " " + score.value());
    }

    private void questions(StringBuilder out, CaseReport report) {
        if (report.answers().isEmpty()) {
            return;
        }
        heading(out, QUESTIONS);
        for (Answer answer : report.answers()) {
            boolean good = answer.outcome() == Answer.Outcome.ANSWERED;
            String label = Columns.pad(in(answer.outcome().label()), LABEL + 1);
            row(
                    out,
                    (good ? palette.good(label) : palette.doubtful(label))
                            + Printable.line(answer.question().text(), REST - LABEL - 1));
            answer.place().ifPresent(place -> quote(out, report, place));
            if (!answer.nearest().isEmpty()) {
                row(out, palette.faint("  " + in(NEAREST)));
                answer.nearest().forEach(place -> quote(out, report, place));
            }
        }
        out.append("\n");
    }

    private void contradictions(StringBuilder out, CaseReport report) {
        List<CaseFinding> found = report.findings().stream()
                .filter(f -> f.dimension() == CaseDimension.CONTRADICTIONS)
                .toList();
        if (found.isEmpty()) {
            return;
        }
        heading(out, CONTRADICTIONS);
        for (CaseFinding finding : found) {
            row(
                    out,
                    palette.severity(finding.severity(), in(finding.message())) + "  "
                            + palette.faint(finding.rule().id()));
            finding.places().forEach(place -> quote(out, report, place));
        }
        out.append("\n");
    }

    private void promises(StringBuilder out, CaseReport report) {
        if (report.promises().isEmpty()) {
            return;
        }
        heading(out, PROMISES);
        for (FollowedPromise promise : report.promises()) {
            row(out, Columns.pad(in(promise.outcome().label()), LABEL) + promise.deadline());
            quote(out, report, promise.place());
            promise.evidence().ifPresent(place -> quote(out, report, place));
        }
        out.append("\n");
    }

    private void strategy(StringBuilder out, Strategy strategy) {
        if (strategy.postures().isEmpty()) {
            return;
        }
        heading(out, STRATEGY);
        for (Strategy.Stance stance : strategy.postures()) {
            row(
                    out,
                    Columns.pad(Printable.line(stance.statement(), LABEL), LABEL)
                            + in(stance.posture().label()));
        }
        row(out, in(strategy.cluster().label()) + in(COLON) + in(strategy.note()));
        out.append("\n");
    }

    private void lessons(StringBuilder out, CaseReport report) {
        Optional<Lesson.Kind> kind = Optional.empty();
        heading(out, AFTER);
        for (Lesson lesson : report.lessons()) {
            if (kind.filter(lesson.kind()::equals).isEmpty()) {
                row(out, palette.bold(in(lesson.kind().label())));
                kind = Optional.of(lesson.kind());
            }
            row(out, "- " + in(lesson.text()));
            lesson.places().forEach(place -> quote(out, report, place));
        }
        out.append("\n");
    }

    private void heading(StringBuilder out, Text heading) {
        out.append(palette.bold(in(heading))).append("\n");
    }

    private static void row(StringBuilder out, String text) {
        out.append(INDENT).append(text).append("\n");
    }

    /** The words with their clause, and whose they are. */
    private void quote(StringBuilder out, CaseReport report, Place place) {
        String words = Excerpt.of(report.text(place.source()), place.span(), REST - LABEL - 4)
                .line();
        String source = Columns.pad(Printable.line(place.source().id(), LABEL), LABEL);
        row(out, "  " + source + "│ " + palette.faint(words));
    }
}
