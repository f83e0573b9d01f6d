package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Text;
import java.util.List;

/** What reports for people have in common. */
final class Wording {

    private Wording() {}

    /** The name of the language of a statement. */
    static Text language(Report report) {
        return switch (report.language()) {
            case "zh-Hans" -> new Text("简体中文", "Simplified Chinese");
            case "zh-Hant" -> new Text("繁体中文", "Traditional Chinese");
            default -> new Text(report.language(), report.language());
        };
    }

    /** The words of the text by which the crisis was found, each once. */
    static List<String> evidence(String text, Report report) {
        return report.occasion().evidence().stream()
                .map(span -> Printable.line(span.of(text)))
                .distinct()
                .toList();
    }

    /** Why there is no change to be made first. */
    static Text nothingToChange(Report report) {
        return report.findings().stream().noneMatch(Finding::counts)
                ? new Text("没有要先改的地方", "Nothing needs changing first")
                : new Text("没有哪一处单独改动能再提分", "No single change would raise the score");
    }

    /** A message, in which an excerpt that it quotes is cut to so many columns. */
    static String message(String message, String excerpt, int columns) {
        return excerpt.isBlank() ? message : message.replace(excerpt, Printable.line(excerpt, columns));
    }

    /** The sign that stands for a presence. */
    static String sign(Presence presence) {
        return switch (presence) {
            case PRESENT -> "✓";
            case VAGUE -> "~";
            case MISSING -> "✗";
            case NOT_APPLICABLE -> "–";
        };
    }
}
