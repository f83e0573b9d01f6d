package dev.candor.internal.language;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.KeptLines;
import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a draft as they were read. A line is taken over when its characters are the same, and its sentences, facts
 * and what else was found without a phrase. Holds the lines of the text that was read last and no others. One thread.
 */
final class LineMemory {

    private final KeptLines<Line> lines = new KeptLines<>(line -> line.start);

    /** Begins another text. */
    void begin(NormalizedText after) {
        lines.begin(after);
    }

    /** The line of before that was read from the same, or null. */
    @Nullable Line line(LineSource source) {
        Line line = lines.at(source.start(), source.end(), 0);
        return line != null && source.isLike(line.source) ? line : null;
    }

    void keep(Line line) {
        lines.keep(line);
    }

    /** What was read of a line. */
    static final class Line {

        private final LineSource.Kept source;
        private final Hits.Kept hits;
        /** Where the line stood when its hits were kept, and where it stands now. */
        private final int keptAt;

        private int start;
        private int paragraph;
        private int hitFrom;
        private int clauseFrom;
        private final List<Clause> clauses;
        private final List<Sentence> sentences;

        /** Takes a copy of what was read last: what stands in the hits and lists from some place on. */
        Line(
                LineSource source,
                int paragraph,
                Hits hits,
                int hitFrom,
                List<Clause> allClauses,
                int clauseFrom,
                List<Sentence> allSentences,
                int sentenceFrom) {
            this.source = new LineSource.Kept(source);
            this.keptAt = source.start();
            this.start = source.start();
            this.paragraph = paragraph;
            this.hitFrom = hitFrom;
            this.clauseFrom = clauseFrom;
            this.hits = hits.keep(hitFrom);
            allSentences.subList(sentenceFrom, allSentences.size()).replaceAll(Sentence::kept);
            clauses = new ArrayList<>(allClauses.subList(clauseFrom, allClauses.size()));
            sentences = new ArrayList<>(allSentences.subList(sentenceFrom, allSentences.size()));
        }

        /** Puts the line behind what is there, as if it had been read at another place. */
        void addTo(int startNow, int paragraphNow, Hits all, List<Clause> allClauses, List<Sentence> allSentences) {
            int characters = startNow - start;
            int paragraphs = paragraphNow - paragraph;
            int hitsBefore = all.size() - hitFrom;
            int clausesBefore = allClauses.size() - clauseFrom;
            if (characters != 0 || hitsBefore != 0) {
                clauses.replaceAll(clause -> clause.moved(characters, hitsBefore));
            }
            if (characters != 0 || paragraphs != 0 || clausesBefore != 0 || hitsBefore != 0) {
                sentences.replaceAll(sentence -> sentence.moved(characters, paragraphs, clausesBefore, hitsBefore));
            }
            start = startNow;
            paragraph = paragraphNow;
            hitFrom += hitsBefore;
            clauseFrom += clausesBefore;
            all.add(hits, start - keptAt);
            allClauses.addAll(clauses);
            allSentences.addAll(sentences);
        }
    }
}
