package dev.candor.examples;

import dev.candor.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markers in the text of a statement, {@code <!-- candor:allow blame.third-party reason="…" until=2026-12-31 -->}. A
 * marker on a line of its own speaks for the next line with words, any other for the line in which it starts. Markers are
 * no part of the statement.
 */
final class Markers {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String NAME = "candor:";
    private static final String FORM = "<!-- candor:allow blame.third-party reason=\"…\" until=2026-12-31 -->";
    private static final Pattern ALLOW = Pattern.compile("allow\\s+([^\\s=\"“”]+)(\\s.*)?", Pattern.DOTALL);
    private static final Pattern SETTING =
            Pattern.compile("\\s+([a-z]+)=(?:[\"“]([^\"“”]*)[\"”]|([^\\s\"“”]+))(?=\\s|$)");
    /** Grading drops it, wherever it stands. */
    private static final char INVISIBLE = '\u200B';

    private final String text;
    private final Lines lines;
    private final List<Marker> all = new ArrayList<>();

    private Markers(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** The markers of this text; throws {@link InputException} when one is not well made. */
    static Markers of(String text) {
        Markers markers = new Markers(text);
        List<Span> comments = markers.comments();
        for (int i = comments.size() - 1; i >= 0; i--) {
            markers.all.add(0, markers.marker(comments.get(i)));
        }
        return markers;
    }

    /** The text as the user gave it. */
    String text() {
        return text;
    }

    /** All, by position. */
    List<Marker> all() {
        return List.copyOf(all);
    }

    /**
     * The text to grade: as long as it was, with characters that nobody sees in place of the markers. The line of a marker
     * that stands alone goes with its line break, so that it parts no paragraphs.
     */
    String hidden() {
        StringBuilder hidden = new StringBuilder(text);
        for (Marker marker : all) {
            int end = isAlone(marker.span())
                    ? lines.next(marker.span().end())
                    : marker.span().end();
            for (int i = marker.span().start(); i < end; i++) {
                hidden.setCharAt(i, INVISIBLE);
            }
        }
        return hidden.toString();
    }

    private List<Span> comments() {
        List<Span> comments = new ArrayList<>();
        int from = text.indexOf(OPEN);
        while (from >= 0) {
            int name = from + OPEN.length();
            while (name < text.length() && Character.isWhitespace(text.charAt(name))) {
                name++;
            }
            int next = name;
            if (text.startsWith(NAME, name)) {
                int close = text.indexOf(CLOSE, name);
                if (close < 0) {
                    throw wrong(line(from), "没有以 --> 结束", "does not end with -->");
                }
                next = close + CLOSE.length();
                comments.add(new Span(from, next));
            }
            from = text.indexOf(OPEN, next);
        }
        return comments;
    }

    private Marker marker(Span span) {
        int line = line(span.start());
        String comment = span.of(text);
        String words = comment.substring(comment.indexOf(NAME) + NAME.length(), comment.length() - CLOSE.length())
                .strip();
        Matcher allow = ALLOW.matcher(words);
        if (!allow.matches()) {
            throw unreadable(line, words);
        }
        return new Marker(
                span,
                line,
                allow.group(1),
                suppression(line, Optional.ofNullable(allow.group(2)).orElse("")),
                scope(span));
    }

    private static Suppression suppression(int line, String settings) {
        String reason = "";
        Optional<LocalDate> until = Optional.empty();
        Matcher setting = SETTING.matcher(settings);
        int read = 0;
        while (read < settings.length() && setting.find(read) && setting.start() == read) {
            String value = (setting.group(2) != null ? setting.group(2) : setting.group(3)).strip();
            switch (setting.group(1)) {
                case "reason" -> reason = value;
                case "until" ->
                    until = Optional.of(Days.of(value)
                            .orElseThrow(() -> wrong(
                                    line, "“%s”不是日期".formatted(value), "has no date in until=%s".formatted(value))));
                default -> throw unreadable(line, setting.group(1) + "=");
            }
            read = setting.end();
        }
        if (read < settings.length()) {
            throw unreadable(line, settings.substring(read).strip());
        }
        if (reason.isEmpty()) {
            throw wrong(line, "缺少理由", "has no reason");
        }
        return new Suppression(Suppression.Origin.MARKER, reason, until);
    }

    /** Of markers that stand alone, one after the other, all speak for the line after the last. */
    private Span scope(Span span) {
        int start = lines.start(span.start());
        int end = lines.next(span.end());
        if (!isAlone(span)) {
            return new Span(start, end);
        }
        start = end;
        end = lines.next(start);
        while (end < text.length() && text.substring(start, end).isBlank()) {
            start = end;
            end = lines.next(start);
        }
        for (Marker later : all) {
            if (later.span().start() >= start && later.span().start() < end && isAlone(later.span())) {
                return later.scope();
            }
        }
        return start < end ? new Span(start, end) : span;
    }

    private boolean isAlone(Span span) {
        return text.substring(lines.start(span.start()), span.start()).isBlank()
                && text.substring(span.end(), lines.next(span.end())).isBlank();
    }

    private int line(int offset) {
        return lines.place(offset).line();
    }

    private static InputException unreadable(int line, String words) {
        return wrong(line, "看不懂“%s”".formatted(words), "cannot be read at '%s'".formatted(words));
    }

    private static InputException wrong(int line, String zh, String en) {
        return new InputException(
                "第 %d 行的 candor 标注%s；应写成 %s，until 可以不写".formatted(line, zh, FORM),
                "the candor marker in line %d %s; write %s, where until may be left out".formatted(line, en, FORM));
    }
}
