package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.Report;
import dev.candor.Score;
import dev.candor.Severity;
import dev.candor.Span;
import dev.candor.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Workflow commands that GitHub Actions shows as annotations of the files; the lines and columns count characters. */
final class GithubReport implements OutcomeWriter {

    private final Guide guide;
    private final Locale ui;

    /** Takes titles from this guide and speaks this language. */
    GithubReport(Guide guide, Locale ui) {
        this.guide = guide;
        this.ui = ui;
    }

    @Override
    public String write(List<Graded> statements) {
        return statements.stream().map(this::annotations).collect(Collectors.joining());
    }

    private String annotations(Graded graded) {
        StringBuilder out = new StringBuilder();
        if (graded.outcome() instanceof Report report) {
            Lines lines = new Lines(graded.text());
            for (Finding finding : report.findings()) {
                Optional<Suppression> suppression = graded.suppression(finding);
                String message = finding.message().in(ui)
                        + suppression
                                .map(accepted -> "\n" + accepted.remark().in(ui))
                                .orElse("");
                out.append(command(
                        suppression.isPresent() ? "notice" : level(finding.severity()),
                        "file=" + property(graded.name()) + place(lines, finding),
                        guide.title(finding.rule()).in(ui) + " (" + finding.rule() + ")",
                        message));
            }
            String score = score(report.overall())
                    + graded.remaining()
                            .map(remaining -> new Text("；不计已接受的：", "; without what is accepted: ").in(ui)
                                    + score(remaining.overall()))
                            .orElse("")
                    + new Text("（", " (").in(ui)
                    + Outcome.SCOPE.in(ui)
                    + new Text("）", ")").in(ui);
            out.append(command("notice", "file=" + property(graded.name()), "Candor", score));
        } else if (graded.outcome() instanceof NotScored notScored) {
            out.append(command(
                    "warning",
                    "file=" + property(graded.name()),
                    "Candor",
                    notScored.hint().in(ui)));
        }
        return out.toString();
    }

    private String score(Score score) {
        return "%s %d %s"
                .formatted(score.grade(), score.value(), score.grade().verdict().in(ui));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "notice";
            case MINOR, MODERATE -> "warning";
            case MAJOR, CRITICAL -> "error";
        };
    }

    private static String place(Lines lines, Finding finding) {
        if (finding.span().isEmpty()) {
            return "";
        }
        Span span = finding.span().get();
        Lines.Place start = lines.place(span.start());
        Lines.Place end = lines.place(span.end());
        String columns =
                start.line() == end.line() ? ",col=%d,endColumn=%d".formatted(start.column(), end.column()) : "";
        return ",line=%d,endLine=%d%s".formatted(start.line(), end.line(), columns);
    }

    private static String command(String level, String properties, String title, String message) {
        return "::%s %s,title=%s::%s\n".formatted(level, properties, property(title), data(message));
    }

    /** As GitHub's own toolkit escapes the data of a command. */
    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** As GitHub's own toolkit escapes a property of a command. */
    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
