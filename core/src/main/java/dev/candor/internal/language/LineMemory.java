package dev.candor.internal.language;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a draft as they were read, wherever they stood. Holds those of the text that was read last and no others.
 * One thread.
 */
final class LineMemory {

    private Map<Key, Line> before = new HashMap<>();
    private Map<Key, Line> now = new HashMap<>();

    /**
     * Everything that a line is read from.
     *
     * @param text its normalised characters
     * @param shape where its sentences lie, and what was found there without a phrase
     * @param kinds the kinds of its sentences
     * @param facts its facts, counted in characters from its beginning
     */
    record Key(String text, IntBuffer shape, List<Sentence.Kind> kinds, List<FoundFact> facts) {}

    /** Begins another text. */
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /** A line that was read before, or null. */
    @Nullable Line line(Key key) {
        Line line = now.get(key);
        if (line == null) {
            line = before.get(key);
            if (line != null) {
                now.put(key, line);
            }
        }
        return line;
    }

    void keep(Key key, Line line) {
        now.put(key, line);
    }

    /** What was read of a line; places, hits and clauses are counted from its beginning. */
    static final class Line {

        private final int[] starts;
        private final int[] ends;
        private final int[] kinds;
        private final int[] flags;
        private final List<Clause> clauses;
        private final List<Sentence> sentences;

        /** Takes what was read last out of the hits and lists: what stands there from some place on. */
        Line(
                int start,
                Hits hits,
                int hitFrom,
                List<Clause> allClauses,
                int clauseFrom,
                List<Sentence> allSentences,
                int sentenceFrom) {
            int count = hits.size() - hitFrom;
            starts = new int[count];
            ends = new int[count];
            kinds = new int[count];
            flags = new int[count];
            for (int i = 0; i < count; i++) {
                starts[i] = hits.start(hitFrom + i) - start;
                ends[i] = hits.end(hitFrom + i) - start;
                kinds[i] = hits.kind(hitFrom + i);
                flags[i] = hits.flags(hitFrom + i);
            }
            hits.removeFrom(hitFrom);
            List<Clause> ownClauses = allClauses.subList(clauseFrom, allClauses.size());
            clauses = new ArrayList<>(ownClauses.size());
            ownClauses.forEach(clause -> clauses.add(clause.moved(-start, -hitFrom)));
            ownClauses.clear();
            List<Sentence> ownSentences = allSentences.subList(sentenceFrom, allSentences.size());
            sentences = new ArrayList<>(ownSentences.size());
            ownSentences.forEach(sentence -> sentences.add(sentence.kept().moved(-start, 0, -clauseFrom, -hitFrom)));
            ownSentences.clear();
        }

        /** Puts the line behind what is there, as if it had been read at {@code start}. */
        void addTo(int start, int paragraph, Hits hits, List<Clause> allClauses, List<Sentence> allSentences) {
            int hitFrom = hits.size();
            int clauseFrom = allClauses.size();
            for (int i = 0; i < starts.length; i++) {
                hits.add(starts[i] + start, ends[i] + start, kinds[i], flags[i]);
            }
            for (int i = 0; i < clauses.size(); i++) {
                allClauses.add(clauses.get(i).moved(start, hitFrom));
            }
            for (int i = 0; i < sentences.size(); i++) {
                allSentences.add(sentences.get(i).moved(start, paragraph, clauseFrom, hitFrom));
            }
        }
    }
}
