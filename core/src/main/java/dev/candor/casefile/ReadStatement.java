package dev.candor.casefile;

import dev.candor.Check;
import dev.candor.Fact;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Hits;
import dev.candor.internal.text.Bisection;
import dev.candor.internal.text.NormalizedText;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of a case as it was read. Offsets are normalised characters.
 *
 * @param role what it is
 * @param id its id in the case; empty for an event
 * @param index its place among the statements, in the order of time, the events or the questions
 * @param publishedAt when it came out
 * @param voice who speaks
 * @param outcome its grade
 * @param shown the text as it was given, with personal data hidden
 * @param text the normalised text
 * @param sentences in order
 * @param clauses of all sentences, in order
 * @param facts checkable values, in order
 * @param hits the words of the case lexicon
 * @param words the groups of that lexicon
 * @param terms its words, weighed
 * @param clauseGists by clause what it is about
 * @param sentenceGists by sentence what it is about
 * @param marks by clause the kinds of words that start in it, a bit for each
 * @param cues by clause what the language's lexicon says that it does, a bit for each cue
 */
@SuppressWarnings("ArrayRecordComponent")
record ReadStatement(
        Role role,
        String id,
        int index,
        Optional<OffsetDateTime> publishedAt,
        Optional<Voice> voice,
        Optional<Outcome> outcome,
        String shown,
        NormalizedText text,
        List<Sentence> sentences,
        List<Clause> clauses,
        List<FoundFact> facts,
        Hits hits,
        CaseWords words,
        Terms terms,
        Gists clauseGists,
        Gists sentenceGists,
        long[] marks,
        long[] cues) {

    /** So many clauses of a text are held against those of others; statements of five thousand characters have fewer. */
    static final int COMPARED = 800;

    /** What a text of a case is. */
    enum Role {
        /** What the issuer or another voice says of the crisis. */
        STATEMENT,
        /** The issuer's earlier advertising, which is held against statements. */
        PROMOTION,
        /** What else was said or happened around the statements. */
        EVENT,
        /** What the public asks. */
        QUESTION
    }

    /** The same with the sentences alone that are held against other texts: those of the first {@link #COMPARED} clauses. */
    ReadStatement opening() {
        if (clauses.size() <= COMPARED) {
            return this;
        }
        int last = Bisection.firstFrom(sentences, Sentence::clauseTo, COMPARED + 1);
        int clause = last == 0 ? 0 : sentences.get(last - 1).clauseTo();
        int end = last == 0 ? 0 : sentences.get(last - 1).end();
        return new ReadStatement(
                role,
                id,
                index,
                publishedAt,
                voice,
                outcome,
                shown,
                text,
                sentences.subList(0, last),
                clauses.subList(0, clause),
                facts(0, end),
                hits,
                words,
                terms,
                clauseGists.first(clause),
                sentenceGists.first(last),
                Arrays.copyOf(marks, clause),
                Arrays.copyOf(cues, clause));
    }

    /** Where the last sentence ends, 0 when there is none. */
    int end() {
        return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
    }

    /** Whether it is the issuer's earlier advertising. */
    boolean isPromotion() {
        return role == Role.PROMOTION;
    }

    /** Whether both have a voice, and not the same. */
    boolean isOfAnotherVoiceThan(ReadStatement other) {
        return voice.isPresent() && other.voice.isPresent() && !voice.equals(other.voice);
    }

    /** Whether both are one text of the case. */
    boolean isSameAs(ReadStatement other) {
        return role == other.role && index == other.index;
    }

    /** The report, when it was scored. */
    Optional<Report> report() {
        return outcome.filter(Report.class::isInstance).map(Report.class::cast);
    }

    /** The words from one place to another, in the caller's offsets. */
    Place place(int start, int end) {
        return place(text.toOriginal(start, end));
    }

    /** The words of a span in the caller's offsets. */
    Place place(Span span) {
        return new Place(source(), span);
    }

    private Source source() {
        return switch (role) {
            case STATEMENT -> new Source.OfStatement(id);
            case PROMOTION, EVENT -> new Source.OfEvent(index);
            case QUESTION -> throw new IllegalStateException("words of a question are no part of a report");
        };
    }

    /** Whether a word of the kind starts in {@code [from, to)}. */
    boolean has(Mark mark, int from, int to) {
        return first(words.group(mark), from, to) >= 0;
    }

    /** Whether a word of the kind starts in the clause. */
    boolean has(Mark mark, Clause clause) {
        return has(mark, clause.start(), clause.end());
    }

    /** Whether a word of the kind starts in the clause of this number. */
    boolean has(Mark mark, int clause) {
        return (marks[clause] & mark.bit()) != 0;
    }

    /** The kinds of words that start in a clause, a bit for each. */
    long marks(int clause) {
        return marks[clause];
    }

    /** Whether a word of the kind starts in any clause. */
    boolean has(Mark mark) {
        for (long marked : marks) {
            if ((marked & mark.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence puts an answer off. */
    boolean putsOff(Sentence sentence) {
        return words.putOff().isIn(this, sentence.start(), sentence.end());
    }

    /** Where the first word of a group starts in {@code [from, to)}, or -1. */
    int first(int group, int from, int to) {
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            if (hits.has(i, group)) {
                return hits.start(i);
            }
        }
        return -1;
    }

    /** The length of the longest word of a group that starts in {@code [from, to)}, or 0. */
    int longest(int group, int from, int to) {
        int longest = 0;
        for (int i = hits.firstFrom(from); i < hits.size() && hits.start(i) < to; i++) {
            if (hits.has(i, group)) {
                longest = Math.max(longest, hits.end(i) - hits.start(i));
            }
        }
        return longest;
    }

    /** Whether a word of the kind ends at the position. */
    boolean endsAt(Mark mark, int position, int reach) {
        int group = words.group(mark);
        for (int i = hits.firstFrom(Math.max(0, position - 8)); i < hits.size() && hits.start(i) < position; i++) {
            if (hits.has(i, group) && hits.end(i) <= position && hits.end(i) >= position - reach) {
                return true;
            }
        }
        return false;
    }

    /** The number of the sentence in which a position lies. */
    int sentenceAt(int position) {
        return Bisection.lastUpTo(sentences, 0, sentences.size(), Sentence::start, position);
    }

    /** The number of the clause in which a position lies. */
    int clauseAt(int position) {
        return Bisection.lastUpTo(clauses, 0, clauses.size(), Clause::start, position);
    }

    /** What the words from one place to another are about, by weight. */
    Gist gist(int from, int to) {
        return Gist.of(this, from, to);
    }

    /** What a clause is about. */
    Gist clauseGist(int clause) {
        return clauseGists.get(clause);
    }

    /** What a sentence is about. */
    Gist sentenceGist(int sentence) {
        return sentenceGists.get(sentence);
    }

    /** The cues of clauses. */
    long cues(int fromClause, int toClause) {
        long all = 0;
        for (int c = fromClause; c < toClause; c++) {
            all |= cues[c];
        }
        return all;
    }

    /** The first fact of a kind that starts in {@code [from, to)}. */
    Optional<FoundFact> fact(Fact.Kind kind, int from, int to) {
        return facts(from, to).stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    /** The facts that start in {@code [from, to)}, in order. */
    List<FoundFact> facts(int from, int to) {
        int first = Bisection.firstFrom(facts, FoundFact::start, from);
        int end = Bisection.firstFrom(facts, FoundFact::start, to);
        return facts.subList(first, Math.max(first, end));
    }

    /** The check of the next word, when the statement says when it comes. */
    Optional<Check> nextUpdate() {
        return report().flatMap(report -> report.checks().stream()
                .filter(check -> check.item() == Check.Item.NEXT_UPDATE && check.presence() == Presence.PRESENT)
                .findFirst());
    }

    /** The number of the sentence that says when the next word comes. */
    Optional<Integer> nextUpdateSentence() {
        return nextUpdate().flatMap(Check::span).map(span -> sentenceAt(text().toNormalized(span.start())));
    }

    /** Whether a day is told in {@code [from, to)}: a date, a word such as 明天, or a bare day of the month. */
    boolean hasDay(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean figure = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (figure && words.values().isDay(text.charAt(i + 1))) {
                return true;
            }
        }
        return fact(Fact.Kind.DATE, from, to).isPresent() || has(Mark.DEADLINE, from, to);
    }
}
