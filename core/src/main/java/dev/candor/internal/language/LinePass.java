package dev.candor.internal.language;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.ClauseReader;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Extras;
import dev.candor.internal.match.GroupTable;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.NormalizedText;
import dev.candor.internal.text.Stretches;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hits, sentences and clauses of one text line by line: nothing of them depends on another line. A draft that is
 * read again takes lines over that it has read before. One thread, one text.
 */
final class LinePass {

    private final NormalizedText text;
    private final Stretches spans;
    private final Sentence.Kind[] kinds;
    private final List<FoundFact> facts;
    private final Extras extras;
    private final Hits hits;
    private final GroupTable groups;
    private final @Nullable LineMemory memory;
    private final ClauseReader clauseReader;
    /** The group of questions that ask nothing. */
    private final int rhetorical;

    private final List<Sentence> sentences;
    private final List<Clause> clauses;

    LinePass(
            NormalizedText text,
            Stretches spans,
            Sentence.Kind[] kinds,
            List<FoundFact> facts,
            Extras extras,
            Workspace workspace,
            ClauseReader clauseReader,
            int rhetorical) {
        this.text = text;
        this.spans = spans;
        this.kinds = kinds;
        this.facts = facts;
        this.extras = extras;
        this.hits = workspace.hits();
        this.groups = workspace.groups();
        this.memory = workspace.lines(text);
        this.clauseReader = clauseReader;
        this.rhetorical = rhetorical;
        this.sentences = new ArrayList<>(spans.size());
        this.clauses = new ArrayList<>(spans.size() * 3);
    }

    Hits hits() {
        return hits;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Reads the text; {@code filter} says which hits may stay. */
    void read(Hits.Filter filter) {
        Hits.Search search = hits.search(text, extras, filter);
        int paragraph = 0;
        int extra = 0;
        int fact = 0;
        for (int start = 0; start < text.length(); ) {
            int first = sentences.size();
            int next = first;
            int end = text.lineEnd(start);
            for (; next < spans.size() && spans.start(next) < end; next++) {
                end = spans.end(next) <= end ? end : text.lineEnd(spans.end(next));
            }
            int factTo = fact;
            while (factTo < facts.size() && facts.get(factTo).start() < end) {
                factTo++;
            }
            int extraTo = extra;
            while (extraTo < extras.size() && extras.start(extraTo) < end) {
                extraTo++;
            }
            if (memory == null) {
                readLine(start, end, next, paragraph, search);
            } else {
                LineSource source = new LineSource(
                        start, end, spans, kinds, first, next, facts, fact, factTo, extras, extra, extraTo);
                takeLine(source, paragraph, search, memory);
            }
            paragraph += breaks(start, end) + 1;
            fact = factTo;
            extra = extraTo;
            start = end + 1;
        }
    }

    /** Takes a line over that was read before, or reads and keeps it. */
    private void takeLine(LineSource source, int paragraph, Hits.Search search, LineMemory lines) {
        LineMemory.Line line = lines.line(source);
        if (line == null) {
            int hitFrom = hits.size();
            int clauseFrom = clauses.size();
            int sentenceFrom = sentences.size();
            readLine(source.start(), source.end(), source.spanTo(), paragraph, search);
            line = new LineMemory.Line(source, paragraph, hits, hitFrom, clauses, clauseFrom, sentences, sentenceFrom);
        } else {
            line.addTo(source.start(), paragraph, hits, clauses, sentences);
        }
        lines.keep(line);
    }

    private int breaks(int start, int end) {
        int breaks = 0;
        for (int at = text.lineEnd(start); at < end; at = text.lineEnd(at + 1)) {
            breaks++;
        }
        return breaks;
    }

    /** Reads the sentences up to {@code next}, which lie in {@code [start, end)}. */
    private void readLine(int start, int end, int next, int paragraph, Hits.Search search) {
        search.find(start, end);
        Quotations.flag(text, start, end, hits);
        int number = paragraph;
        int lineEnd = text.lineEnd(start);
        for (int s = sentences.size(); s < next; s++) {
            int from = spans.start(s);
            int to = spans.end(s);
            for (; lineEnd < from; lineEnd = text.lineEnd(lineEnd + 1)) {
                number++;
            }
            int hitFrom = hits.firstFrom(from);
            int hitTo = hits.firstFrom(to);
            flag(hitFrom, hitTo, to, kinds[s]);
            int clauseFrom = clauses.size();
            clauseReader.read(text, hits, from, to, hitFrom, hitTo, clauses);
            sentences.add(new Sentence(
                    from,
                    to,
                    number,
                    kinds[s],
                    clauseFrom,
                    clauses.size(),
                    hitFrom,
                    hitTo,
                    groups.add(hits, hitFrom, hitTo)));
        }
    }

    private void flag(int hitFrom, int hitTo, int end, Sentence.Kind kind) {
        boolean asked = text.charAt(end - 1) == '？' || (end > 1 && text.charAt(end - 2) == '？');
        for (int i = hitFrom; asked && i < hitTo; i++) {
            asked = !hits.has(i, rhetorical);
        }
        int flags = (kind == Sentence.Kind.BODY ? 0 : Hits.HEADING) | (asked ? Hits.ASKED : 0);
        for (int i = hitFrom; flags != 0 && i < hitTo; i++) {
            hits.flag(i, flags);
        }
    }
}
