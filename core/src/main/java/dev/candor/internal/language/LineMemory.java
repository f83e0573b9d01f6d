package dev.candor.internal.language;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.KeptLines;
import dev.candor.internal.text.NormalizedText;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a draft as they were read. A line is taken over when its characters are the same, and its sentences, facts
 * and what else was found without a phrase. Holds the lines of the text that was read last and no others. One thread.
 */
final class LineMemory {

    private final KeptLines<Line> lines = new KeptLines<>(line -> line.shape.start());

    /**
     * Everything that a line is read from but its characters.
     *
     * @param start where the line begins
     * @param end where it ends
     * @param spans where its sentences lie
     * @param kinds the kinds of its sentences
     * @param facts its facts
     * @param extras what was found without a phrase: starts, ends, kinds with their borders, counted from the beginning of the line
     */
    record Shape(
            int start, int end, List<Span> spans, List<Sentence.Kind> kinds, List<FoundFact> facts, IntBuffer extras) {

        Shape {
            spans = List.copyOf(spans);
            kinds = List.copyOf(kinds);
            facts = List.copyOf(facts);
        }

        boolean isLike(Shape other) {
            int moved = start - other.start;
            boolean like = end - other.end == moved
                    && spans.size() == other.spans.size()
                    && facts.size() == other.facts.size()
                    && kinds.equals(other.kinds)
                    && extras.equals(other.extras);
            for (int i = 0; like && i < spans.size(); i++) {
                like = spans.get(i).getStart() - other.spans.get(i).getStart() == moved
                        && spans.get(i).getEnd() - other.spans.get(i).getEnd() == moved;
            }
            for (int i = 0; like && i < facts.size(); i++) {
                FoundFact fact = facts.get(i);
                FoundFact then = other.facts.get(i);
                like = fact.kind() == then.kind()
                        && fact.start() - then.start() == moved
                        && fact.end() - then.end() == moved
                        && fact.value().equals(then.value());
            }
            return like;
        }
    }

    /** Begins another text. */
    void begin(NormalizedText after) {
        lines.begin(after);
    }

    /** The line of before that was read from the same, or null. */
    @Nullable Line line(Shape shape) {
        Line line = lines.at(shape.start(), shape.end(), 0);
        return line != null && shape.isLike(line.shape) ? line : null;
    }

    void keep(Line line) {
        lines.keep(line);
    }

    /** What was read of a line. */
    static final class Line {

        private Shape shape;
        private final Hits.Kept hits;
        private final int start;
        private int paragraph;
        private int hitFrom;
        private int clauseFrom;
        private final List<Clause> clauses;
        private final List<Sentence> sentences;

        /** Takes a copy of what was read last: what stands in the hits and lists from some place on. */
        Line(
                Shape shape,
                int paragraph,
                Hits hits,
                int hitFrom,
                List<Clause> allClauses,
                int clauseFrom,
                List<Sentence> allSentences,
                int sentenceFrom) {
            this.shape = shape;
            this.start = shape.start();
            this.paragraph = paragraph;
            this.hitFrom = hitFrom;
            this.clauseFrom = clauseFrom;
            this.hits = hits.keep(hitFrom);
            allSentences.subList(sentenceFrom, allSentences.size()).replaceAll(Sentence::kept);
            clauses = new ArrayList<>(allClauses.subList(clauseFrom, allClauses.size()));
            sentences = new ArrayList<>(allSentences.subList(sentenceFrom, allSentences.size()));
        }

        /** Puts the line behind what is there, as if it had been read at another place. */
        void addTo(Shape now, int paragraphNow, Hits all, List<Clause> allClauses, List<Sentence> allSentences) {
            int characters = now.start() - shape.start();
            int paragraphs = paragraphNow - paragraph;
            int hitsBefore = all.size() - hitFrom;
            int clausesBefore = allClauses.size() - clauseFrom;
            if (characters != 0 || hitsBefore != 0) {
                clauses.replaceAll(clause -> clause.moved(characters, hitsBefore));
            }
            if (characters != 0 || paragraphs != 0 || clausesBefore != 0 || hitsBefore != 0) {
                sentences.replaceAll(sentence -> sentence.moved(characters, paragraphs, clausesBefore, hitsBefore));
            }
            shape = now;
            paragraph = paragraphNow;
            hitFrom += hitsBefore;
            clauseFrom += clausesBefore;
            all.add(hits, now.start() - start);
            allClauses.addAll(clauses);
            allSentences.addAll(sentences);
        }
    }
}
