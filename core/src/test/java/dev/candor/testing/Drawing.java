package dev.candor.testing;

import dev.candor.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with stretches drawn into it: {@code 我们⟦没有⟧核实}. They may nest.
 *
 * @param text the text without the drawing
 * @param spans the stretches, by end
 */
public record Drawing(String text, List<Span> spans) {

    /** Copies the spans. */
    public Drawing {
        spans = List.copyOf(spans);
    }

    /** Reads a drawing. */
    public static Drawing of(String drawing) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < drawing.length(); i++) {
            char c = drawing.charAt(i);
            if (c == '⟦') {
                open.add(text.length());
            } else if (c == '⟧') {
                spans.add(new Span(open.remove(open.size() - 1), text.length()));
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("⟦ is not closed in " + drawing);
        }
        return new Drawing(text.toString(), spans);
    }

    /** The only stretch. */
    public Span span() {
        if (spans.size() != 1) {
            throw new IllegalStateException("one stretch must be drawn, but there are " + spans.size());
        }
        return spans.get(0);
    }

    /** Draws stretches that do not overlap into a text. */
    public static String draw(String text, List<Span> spans) {
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Span span : spans.stream().sorted().toList()) {
            drawn.append(text, at, span.start()).append('⟦');
            drawn.append(text, span.start(), span.end()).append('⟧');
            at = span.end();
        }
        return drawn.append(text, at, text.length()).toString();
    }
}
