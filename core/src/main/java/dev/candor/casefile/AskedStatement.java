package dev.candor.casefile;

import dev.candor.Dimension;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A statement that is asked several questions at once.
 *
 * @param statement the statement
 * @param sentences those that may meet a question
 * @param gists what each is about
 * @param asked the questions
 * @param taken by question and sentence how much of the question the sentence takes up
 * @param talk by sentence whether the report found nothing but words in it: a vague promise, a slogan, good intent
 */
record AskedStatement(
        ReadStatement statement,
        List<Sentence> sentences,
        List<Gist> gists,
        List<Asked> asked,
        List<List<Taken>> taken,
        List<Boolean> talk) {

    private static final Set<Dimension> TALK = Set.of(Dimension.VAGUE_PROMISES, Dimension.HOLLOW_APOLOGY);

    /**
     * How much of a question a sentence takes up, 0 to 1.
     *
     * @param like all of it
     * @param clause one of its clauses
     * @param given one of its clauses that gives what is asked for
     * @param off one of its clauses that puts something off, or the one before that
     */
    record Taken(double like, double clause, double given, double off) {}

    /** Reads how much of each question each sentence takes up. */
    static AskedStatement of(List<Asked> asked, ReadStatement statement) {
        List<Sentence> sentences = statement.sentences().stream()
                .filter(s -> s.kind() != Sentence.Kind.TITLE && s.kind() != Sentence.Kind.SIGNATURE)
                .toList();
        List<Gist> gists = sentences.stream()
                .map(sentence -> statement.gist(sentence.start(), sentence.end()))
                .toList();
        List<List<Taken>> taken = new ArrayList<>();
        for (Asked question : asked) {
            List<Taken> own = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                own.add(new Taken(
                        question.likeness(gists.get(i)),
                        question.likeness(statement, sentence, c -> true),
                        question.likenessGiven(statement, sentence),
                        question.likeness(statement, sentence, c -> isOff(statement, sentence, c))));
            }
            taken.add(own);
        }
        return new AskedStatement(statement, sentences, gists, asked, taken, talk(statement, sentences));
    }

    private static List<Boolean> talk(ReadStatement statement, List<Sentence> sentences) {
        BitSet talk = new BitSet();
        statement.report().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> TALK.contains(finding.dimension()))
                .flatMap(finding -> finding.span().stream())
                .forEach(span -> talk.set(span.start(), span.end()));
        return sentences.stream()
                .map(sentence ->
                        statement.place(sentence.start(), sentence.end()).span())
                .map(span -> talk.nextSetBit(span.start()) >= 0 && talk.nextSetBit(span.start()) < span.end())
                .toList();
    }

    /** Whether the report found nothing but words in a sentence. */
    boolean isTalk(int sentence) {
        return talk.get(sentence);
    }

    /** Whether a clause puts something off, or the next one of its sentence does. */
    private static boolean isOff(ReadStatement statement, Sentence sentence, int c) {
        return puts(statement, c) || (c + 1 < sentence.clauseTo() && puts(statement, c + 1));
    }

    private static boolean puts(ReadStatement statement, int c) {
        Clause clause = statement.clauses().get(c);
        return statement.words().putOff().isIn(statement, clause.start(), clause.end())
                || statement.has(Mark.TELLS_LATER, c);
    }

    /** How much of a question a sentence takes up; of the one before the first nothing. */
    double like(int question, int sentence) {
        return sentence < 0 ? 0 : taken.get(question).get(sentence).like();
    }

    /** How much of a question a sentence takes up, or the one before. */
    double near(int question, int sentence) {
        return Math.max(like(question, sentence), like(question, sentence - 1));
    }

    /** How much of a question any sentence takes up, at most. */
    double most(int question) {
        return taken.get(question).stream().mapToDouble(Taken::like).max().orElse(0);
    }

    /** How much more of a question than of any other a sentence takes up; below 0 when it takes up more of another. */
    double margin(int question, int sentence, ToDoubleFunction<Taken> way) {
        double other = 0;
        for (int r = 0; r < asked.size(); r++) {
            if (r != question) {
                other = Math.max(other, way.applyAsDouble(taken.get(r).get(sentence)));
            }
        }
        return way.applyAsDouble(taken.get(question).get(sentence)) - other;
    }
}
