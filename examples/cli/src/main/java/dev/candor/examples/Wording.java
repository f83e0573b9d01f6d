package dev.candor.examples;

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
