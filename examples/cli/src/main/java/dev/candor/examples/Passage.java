package dev.candor.examples;

import dev.candor.Finding;
import dev.candor.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of one line, and the findings in them that are shown together.
 *
 * @param stretch the sentences
 * @param findings what was found there, by position
 */
record Passage(Span stretch, List<Finding> findings) {

    private static final String SENTENCE_ENDS = "。！？!?；;";
    private static final String CLOSING = "”’」』）)";

    /** Copies the findings. */
    Passage {
        findings = List.copyOf(findings);
    }

    /** The passages that hold these findings, each of which has a span; they are sorted by position. */
    static List<Passage> of(String text, Lines lines, List<Finding> findings) {
        List<Passage> passages = new ArrayList<>();
        List<Finding> together = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Finding finding : findings) {
            Span span = firstLine(text, lines, finding.span().orElseThrow());
            if (together.isEmpty() || span.start() >= end) {
                addTo(passages, start, end, together);
                start = sentenceStart(text, Math.max(end, lines.start(span.start())), span.start());
                end = sentenceEnd(text, lines.end(span.start()), span.end());
            } else if (span.end() > end) {
                end = sentenceEnd(text, lines.end(span.start()), span.end());
            }
            together.add(finding);
        }
        addTo(passages, start, end, together);
        return passages;
    }

    private static void addTo(List<Passage> passages, int start, int end, List<Finding> together) {
        if (!together.isEmpty()) {
            passages.add(new Passage(new Span(start, end), together));
            together.clear();
        }
    }

    /** What the span covers of the first line in which it has words. */
    static Span firstLine(String text, Lines lines, Span span) {
        int start = span.start();
        while (start < span.end() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = Math.min(span.end(), lines.end(start));
        return new Span(start, Math.max(end, start + 1));
    }

    private static int sentenceStart(String text, int from, int at) {
        int start = at;
        while (start > from && !endsASentence(text, start - 1, at)) {
            start--;
        }
        return start;
    }

    /** Whether a sentence ends with this character: a stop, or what closes after it. */
    private static boolean endsASentence(String text, int last, int limit) {
        if (last + 1 < limit && CLOSING.indexOf(text.charAt(last + 1)) >= 0) {
            return false;
        }
        int stop = last;
        while (stop > 0 && CLOSING.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(stop)) >= 0;
    }

    private static int sentenceEnd(String text, int limit, int from) {
        int end = from;
        while (end < limit && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        while (end < limit && (SENTENCE_ENDS + CLOSING).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Math.max(end, from);
    }
}
